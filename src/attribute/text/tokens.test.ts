import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenise } from './tokens.ts'

const words = (text: string): string[] => tokenise(text).map((token) => token.text)

test.each([
  ["Tarn's boat isn't here", ['Tarn', "'s", 'boat', "isn't", 'here']],
  ['the U.S. and the E.U.', ['the', 'U.S.', 'and', 'the', 'E.U.']],
  ['$4.5 million, 60%', ['$4.5', 'million', ',', '60%']],
  ['a well-known AT&T man', ['a', 'well-known', 'AT&T', 'man']],
  ['so -- then', ['so', '--', 'then']],
  ['élan Ødegård', ['élan', 'Ødegård']],
])('%s', (text, wanted) => {
  expect(words(text)).toEqual(wanted)
})

test('tokens lie in order and leave out white space alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0
      for (const { start, end, text: word } of tokenise(text)) {
        expect(text.slice(last, start).trim()).toBe('')
        expect(text.slice(start, end)).toBe(word)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(text.slice(last).trim()).toBe('')
    }),
    { numRuns: 500 },
  )
})
