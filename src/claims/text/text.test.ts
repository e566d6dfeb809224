import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotedSpans } from './quotes.ts'
import { sentencesOf } from './sentences.ts'
import { wordsOf } from './words.ts'

const show = (text: string): string[] => {
  const words = wordsOf(text)
  return sentencesOf(text, words).map(({ from, to }) =>
    text.slice(words[from]?.start, words[to - 1]?.end),
  )
}

test('words are letters, numbers, clitics and marks, in order and without overlap', () => {
  const printed = (text: string): string[] =>
    wordsOf(text).map(({ start, end }) => text.slice(start, end))
  expect(printed('The U.S. didn’t pay €1,200.5.')).toEqual([
    'The',
    'U.S.',
    'did',
    'n’t',
    'pay',
    '€',
    '1,200.5',
    '.',
  ])
  expect(printed('Russia’s Leopard-2s')).toEqual(['Russia', '’s', 'Leopard-2s'])
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let reached = 0
      for (const { start, end } of wordsOf(text)) {
        expect(start >= reached && end > start).toBe(true)
        expect(text.slice(reached, start).trim()).toBe('')
        reached = end
      }
      expect(text.slice(reached).trim()).toBe('')
    }),
  )
})

test('sentences end at marks and at lines, not at titles and initials', () => {
  expect(show('Mr. Rey left. “No,” he said. Who?\nA line')).toEqual([
    'Mr. Rey left.',
    '“No,” he said.',
    'Who?',
    'A line',
  ])
  expect(show('It cost 20 billion U.S. dollars.')).toHaveLength(1)
})

test('a quotation that its paragraph does not close ends with it', () => {
  const text = '“One.\n“Two,” she said. He said "three".'
  expect(quotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'One.',
    'Two,',
    'three',
  ])
})
