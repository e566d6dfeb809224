import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../shapes/span.ts'
import { covers, firstFrom, inside, merged } from './sorted.ts'

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]) => ({ start, end: start + length }))
const spans = fc.array(span, { maxLength: 12 })

function offsets(all: readonly Span[]): ReadonlySet<number> {
  return new Set(
    all.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  )
}

test('merged spans hold the same offsets, in order and apart', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const found = merged(all)
      expect([...offsets(found)].sort()).toEqual([...offsets(all)].sort())
      for (const [at, { start }] of found.entries()) {
        expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0)
      }
    }),
  )
})

test('a span is covered where one of the merged spans holds the whole of it', () => {
  fc.assert(
    fc.property(spans, span, (all, each) => {
      const found = merged(all)
      const held = found.some(({ start, end }) => start <= each.start && each.end <= end)
      expect(covers(found, each)).toBe(held)
    }),
  )
})

test('the items from an offset on, and inside a span, are those a plain search finds', () => {
  fc.assert(
    fc.property(spans, span, fc.nat(4), (all, each, slack) => {
      const items = [...all].sort((a, b) => a.start - b.start)
      const at = items.findIndex(({ start }) => start >= each.start)
      expect(firstFrom(items, each.start)).toBe(at < 0 ? items.length : at)
      expect(inside(items, each, slack)).toEqual(
        items.filter(
          ({ start, end }) => start >= each.start && start < each.end && end <= each.end + slack,
        ),
      )
    }),
  )
})
