import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toWords } from './words.ts'

test('marks are words of their own and offsets are of the text', () => {
  const text = '“It’s 5.5%,” said\nTarn-Orrel.'
  const { texts, starts, ends, gaps } = toWords(text)
  expect(texts).toEqual([...'“ It ’ s 5 . 5 % , ” said Tarn - Orrel .'.split(' ')])
  for (const [at, word] of texts.entries()) expect(text.slice(starts[at], ends[at])).toBe(word)
  expect([...gaps]).toEqual([2, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0])
})

test('offsets count UTF-16 code units', () => {
  const { texts, starts } = toWords('🚢 sails')
  expect(texts).toEqual(['🚢', 'sails'])
  expect([...starts]).toEqual([0, 3])
})

test('control characters and lone surrogates are part of no word', () => {
  expect(toWords('a\0b \ud800c\u200bd').texts).toEqual(['a', 'b', 'c', 'd'])
})

test('words of any string lie in it, in order and apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { texts, starts, ends } = toWords(text)
      const order = [...starts].flatMap((start, at) => [start, ends[at] ?? 0])
      expect(order).toEqual([...order].sort((a, b) => a - b))
      expect(texts).toEqual([...starts].map((start, at) => text.slice(start, ends[at])))
    }),
  )
})
