import { rules } from '../../src/attribute/rules/engine.ts'
import { testEngine } from './engine.ts'

testEngine('rules', () => rules())
