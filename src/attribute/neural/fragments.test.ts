import { expect, test } from 'vitest'
import { toFragments } from './fragments.ts'

test('two fragments side by side stay two', () => {
  expect(toFragments(Uint8Array.from([1, 2, 3, 0, 5, 6, 5]))).toEqual({
    source: [{ first: 0, last: 1 }],
    cue: [{ first: 2, last: 2 }],
    content: [
      { first: 4, last: 5 },
      { first: 6, last: 6 },
    ],
  })
})
