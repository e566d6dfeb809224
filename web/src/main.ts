import { mount } from 'svelte'
import './style/tokens.css'
import './style/base.css'
import './style/forms.css'
import './style/tables.css'
import './style/print.css'
import App from './App.svelte'
import { startNavigation } from './place.svelte.ts'
import { startScheme } from './scheme.svelte.ts'

startScheme()
startNavigation()
mount(App, { target: document.body })
