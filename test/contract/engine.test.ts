import { neural } from '../../src/attribute/neural/engine.ts'
import { rules } from '../../src/attribute/rules/engine.ts'
import { testEngine } from './engine.ts'

testEngine('accurate', () => neural('accurate', 2), 8)
testEngine('fast', () => neural('fast', 1))
testEngine('rules', () => rules())
