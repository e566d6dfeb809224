import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contains, overlaps, type Span, slice, sliceAll, span } from './span.ts'

const small = fc
  .tuple(fc.nat(12), fc.nat(12))
  .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }))

/** The offsets that a span holds, one by one. */
function units({ start, end }: Span): Set<number> {
  return new Set(Array.from({ length: end - start }, (_, at) => start + at))
}

describe('span', () => {
  test('makes a half-open range', () => {
    expect(span(2, 5)).toEqual({ start: 2, end: 5 })
    expect(span(3, 3)).toEqual({ start: 3, end: 3 })
  })

  test.each([
    [-1, 2],
    [3, 2],
    [0.5, 2],
    [0, 1.5],
    [Number.NaN, 1],
    [0, Number.POSITIVE_INFINITY],
  ])('refuses [%d, %d)', (start, end) => {
    expect(() => span(start, end)).toThrow(RangeError)
  })
})

test('a slice is the words between the offsets', () => {
  expect(slice('The harbour is open.', span(4, 11))).toBe('harbour')
})

test('a slice counts code units, so a character beyond U+FFFF is two', () => {
  expect(slice('a 😀 b', span(2, 4))).toBe('😀')
  expect(slice('e\u0301t\u00e9', span(0, 2))).toBe('e\u0301')
})

test('the slices of neighbouring spans make up the text, whatever it is', () => {
  const text = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(text, fc.nat(), (words, at) => {
      const cut = at % (words.length + 1)
      const [left, right] = [span(0, cut), span(cut, words.length)]
      expect(slice(words, left) + slice(words, right)).toBe(words)
      expect(slice(words, left)).toHaveLength(cut)
    }),
  )
})

describe('overlaps', () => {
  test('spans that only touch share nothing', () => {
    expect(overlaps(span(0, 3), span(3, 6))).toBe(false)
    expect(overlaps(span(0, 4), span(3, 6))).toBe(true)
  })

  test('is sharing a code unit, either way round', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        fc.pre(a.end > a.start && b.end > b.start)
        const inB = units(b)
        expect(overlaps(a, b)).toBe([...units(a)].some((unit) => inB.has(unit)))
        expect(overlaps(b, a)).toBe(overlaps(a, b))
      }),
    )
  })
})

describe('contains', () => {
  test('a span contains itself and its own edges', () => {
    expect(contains(span(2, 6), span(2, 6))).toBe(true)
    expect(contains(span(2, 6), span(6, 6))).toBe(true)
    expect(contains(span(2, 6), span(5, 7))).toBe(false)
  })

  test('is holding every code unit of the other', () => {
    fc.assert(
      fc.property(small, small, (outer, inner) => {
        fc.pre(inner.end > inner.start)
        const held = units(outer)
        expect(contains(outer, inner)).toBe([...units(inner)].every((unit) => held.has(unit)))
      }),
    )
  })
})

test('fragments are joined by an ellipsis, in the order given', () => {
  const text = '“We are late,” she said, “but not lost.”'
  expect(sliceAll(text, [span(0, 14), span(25, 40)])).toBe('“We are late,” … “but not lost.”')
  expect(sliceAll(text, [span(15, 18)])).toBe('she')
  expect(sliceAll(text, [])).toBe('')
})
