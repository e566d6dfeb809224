import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contains, overlaps, type Span, slice, sliceAll, span } from './span.ts'

const spans: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([a, b]) => span(Math.min(a, b), Math.max(a, b)))

/** The offsets that a span holds, one by one. */
function offsets({ start, end }: Span): readonly number[] {
  return Array.from({ length: end - start }, (_, at) => start + at)
}

test.each([
  [-1, 2],
  [3, 2],
  [0.5, 2],
  [0, 1.5],
  [Number.NaN, 2],
  [0, Number.POSITIVE_INFINITY],
])('[%s, %s) is not a span', (start, end) => {
  expect(() => span(start, end)).toThrow(RangeError)
})

test('a span is half-open and may be empty', () => {
  expect(slice('a quay', span(2, 6))).toBe('quay')
  expect(slice('a quay', span(2, 2))).toBe('')
})

test('several spans are shown in order with an ellipsis between', () => {
  expect(sliceAll('one two three', [span(0, 3), span(8, 13)])).toBe('one … three')
  expect(sliceAll('one', [])).toBe('')
})

test('spans that only touch do not overlap', () => {
  expect(overlaps(span(0, 3), span(3, 5))).toBe(false)
  expect(overlaps(span(0, 4), span(3, 5))).toBe(true)
})

test('two spans that hold something overlap exactly where they share an offset', () => {
  const held = spans.filter(({ start, end }) => end > start)
  fc.assert(
    fc.property(held, held, (a, b) => {
      const shared = offsets(a).some((at) => offsets(b).includes(at))
      expect(overlaps(a, b)).toBe(shared)
      expect(overlaps(b, a)).toBe(shared)
    }),
  )
})

test('a span contains exactly those whose offsets it holds', () => {
  fc.assert(
    fc.property(
      spans,
      spans.filter(({ start, end }) => end > start),
      (outer, inner) => {
        expect(contains(outer, inner)).toBe(
          offsets(inner).every((at) => offsets(outer).includes(at)),
        )
      },
    ),
  )
})
