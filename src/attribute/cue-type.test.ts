import { expect, test } from 'vitest'
import { examples } from '../../test/cue-examples.ts'
import type { Form } from '../shapes/attribution.ts'
import { toCueType, typedWords } from './cue-type.ts'

test.each(examples)('%s | %s → %s', (cue, content, type) => {
  expect(toCueType({ cue, content, form: formOf(content) })).toBe(type)
})

test.each([
  ['said', 'say'],
  ['has repeatedly said', 'say'],
  ['According to', 'say'],
  [':', 'say'],
  ['―', 'say'],
  ['“', 'say'],
  ['alleged', 'claim'],
  ['acknowledged', 'confirm'],
  ['has denied', 'deny'],
  ['did not promise', 'deny'],
  ['vowed', 'promise'],
  ['called for', 'demand'],
  ['is demanding', 'demand'],
  ['proposes', 'propose'],
  ['endorsed', 'support'],
  ['criticised', 'oppose'],
  ['voted against', 'oppose'],
  ['warned of', 'warn'],
  ['asked', 'ask'],
  ['revealed', 'report'],
  ['In … opinion', 'believe'],
  ['thought', 'believe'],
  ['would like', 'hope'],
  ['intends', 'plan'],
  ['knew', 'know'],
  ['predicted', 'judge'],
  ['zigzagged', 'unknown'],
  ['', 'say'],
])('%s alone → %s', (cue, type) => {
  expect(toCueType({ cue, content: '', form: 'indirect' })).toBe(type)
})

test('one cue has the type of each of its contents, whichever came first', () => {
  const order = { cue: 'told', content: 'to leave', form: 'indirect' } as const
  const news = { cue: 'told', content: 'that it was over', form: 'indirect' } as const
  expect([order, news, order].map(toCueType)).toEqual(['demand', 'say', 'demand'])
})

test('words that nobody would write are read in bounded time', () => {
  const started = performance.now()
  const cue = 'make '.repeat(20_000)
  const content = `${'the to '.repeat(50_000)}?`
  expect(toCueType({ cue, content, form: 'indirect' })).toBe('unknown')
  expect(toCueType({ cue: 'asked', content, form: 'mixed' })).toBe('ask')
  // 2,000 ms: it takes under 50; time that grows with the square would take minutes.
  expect(performance.now() - started).toBeLessThan(2000)
})

test('typed words are single words', () => {
  expect(typedWords.length).toBeGreaterThan(300)
  expect(typedWords.filter((word) => !/^[\p{L}-]+$/u.test(word))).toEqual([])
})

function formOf(content: string): Form {
  if (/^“[^”]*”$/.test(content)) return 'direct'
  return content.includes('“') ? 'mixed' : 'indirect'
}
