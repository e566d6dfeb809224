import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type UserConfig } from 'vite'

const config: UserConfig = defineConfig({
  // Styles go to a file and templates are built as trees, so that the page needs neither inline
  // styles nor markup made from strings.
  plugins: [svelte({ configFile: false, compilerOptions: { css: 'external', fragments: 'tree' } })],
  build: {
    target: 'es2023',
    cssTarget: 'chrome123',
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  // For work on the page: `onrecord serve` beside `vite web`.
  server: { proxy: { '/api': 'http://127.0.0.1:4680' } },
})

export default config
