import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromCodePoints, toCodePoints } from './code-points.ts'
import { slice, span } from './span.ts'

/** Any code units at all, lone surrogates among them, and emoji of several code points. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.oneof(fc.integer({ min: 0xd7f0, max: 0xe010 }), fc.nat(0xffff)))
    .map((units) => String.fromCharCode(...units)),
)

/** A text and a span of it, counted in code points. */
const counted = text.chain((shown) => {
  const { length } = Array.from(shown)
  return fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]) => ({ shown, at: span(Math.min(a, b), Math.max(a, b)) }))
})

test.each([
  ['quay', span(1, 3), span(1, 3)],
  ['🚢 at sea', span(3, 5), span(2, 4)],
  ['👩‍🚀 left', span(0, 5), span(0, 3)],
  ['e\u0301t', span(0, 2), span(0, 2)],
  ['a\ud83d b', span(1, 3), span(1, 3)],
  ['\udea2\ud83d', span(0, 1), span(0, 1)],
])('%j', (shown, units, points) => {
  expect(toCodePoints(shown, units)).toEqual(points)
  expect(fromCodePoints(shown, points)).toEqual(units)
})

test('an offset inside a pair counts the pair as begun', () => {
  expect(toCodePoints('🚢🚢', span(0, 1))).toEqual(span(0, 1))
  expect(toCodePoints('🚢🚢', span(0, 3))).toEqual(span(0, 2))
  // A span that begins inside a pair ends where the same offset ends in any other span.
  expect(toCodePoints('🚢🚢', span(1, 2))).toEqual(span(1, 1))
  expect(toCodePoints('🚢x', span(1, 3))).toEqual(span(1, 2))
})

test('offsets past the end stop at the end', () => {
  expect(fromCodePoints('🚢', span(0, 9))).toEqual(span(0, 2))
  expect(fromCodePoints('🚢', span(4, 9))).toEqual(span(2, 2))
})

test('there and back again, on any Unicode', () => {
  fc.assert(
    fc.property(counted, ({ shown, at }) => {
      const units = fromCodePoints(shown, at)
      expect(toCodePoints(shown, units)).toEqual(at)
      expect(slice(shown, units)).toBe(Array.from(shown).slice(at.start, at.end).join(''))
    }),
  )
})
