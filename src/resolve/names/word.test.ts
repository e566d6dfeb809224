import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordsOf } from './word.ts'

const shown = (text: string): readonly string[] => wordsOf(text).map((word) => word.text)

test.each([
  ["Tarland's quay", ['Tarland', 'quay']],
  ['the pilots’ union', ['the', 'pilots', 'union']],
  ['Mr. Tarn left.', ['Mr.', 'Tarn', 'left']],
  ['the U.S. navy, J. Holm', ['the', 'U.S.', 'navy', 'J.', 'Holm']],
  ['O’Dell & Sons Ltd.', ['O’Dell', 'Sons', 'Ltd']],
  ['half-built-- 1.5', ['half-built', '1.5']],
])('%s', (text, words) => {
  expect(shown(text)).toEqual(words)
})

test('a sentence, a quotation and a line open; a title and an initial do not end a sentence', () => {
  const opening = wordsOf('He left. Mr. Tarn stayed.\nShe said: “No.” J. Holm (a pilot)')
  expect(opening.filter(({ opens }) => opens).map(({ text }) => text)).toEqual([
    'He',
    'Mr.',
    'She',
    'No',
    'J.',
    'a',
  ])
})

test('words are joined by spaces alone, and not after a possessor', () => {
  const joined = wordsOf('Lena Brandt, Tarland’s Minister\nPeter Holm').filter(
    (word) => word.joined,
  )
  expect(joined.map(({ text }) => text)).toEqual(['Brandt', 'Holm'])
})

test('on any text, words are in order, apart, and show what stands there', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), (text) => {
      let before = 0
      for (const { text: word, start, end } of wordsOf(text)) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(text.slice(start, end)).toBe(word)
        expect(word).not.toBe('')
        before = end
      }
      expect(before).toBeLessThanOrEqual(text.length)
    }),
  )
})
