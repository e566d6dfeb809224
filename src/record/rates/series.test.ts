import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeGaps, encodeGaps, lastAt } from './days.ts'
import { decodeSeries, encodeSeries } from './series.ts'

test('a series is its first rate and the steps from it', () => {
  expect(encodeSeries(3, ['0.83', '0.8345', '1'])).toEqual({
    decimals: 4,
    first: 3,
    steps: '8300 45 1655',
  })
})

test('rates come back as they were, and there are none around them', () => {
  const rate = fc
    .tuple(fc.nat(30_000), fc.nat(9999))
    .map(([whole, part]) => String(Number(`${whole}.${String(part).padStart(4, '0')}`)))
  fc.assert(
    fc.property(fc.nat(50), fc.array(rate, { minLength: 1 }), (first, rates) => {
      const decoded = decodeSeries(encodeSeries(first, rates))
      expect(rates.map((_, at) => decoded(first + at))).toEqual(rates)
      expect(decoded(first - 1)).toBeNull()
      expect(decoded(first + rates.length)).toBeNull()
    }),
  )
})

test('days come back from their gaps, over leap days and ends of years', () => {
  const days = ['2023-12-29', '2024-01-02', '2024-01-03', '2024-01-09']
  expect(encodeGaps(days)).toBe('416')
  expect(decodeGaps('2023-12-29', '416')).toEqual(days)
  expect(decodeGaps('2024-02-28', '11')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
})

test.each([
  ['2024-01-01', -1],
  ['2024-01-02', 0],
  ['2024-01-04', 0],
  ['2024-01-05', 1],
  ['2025-01-01', 1],
])('the last day not after %s is at %i', (day, at) => {
  expect(lastAt(['2024-01-02', '2024-01-05'], day)).toBe(at)
})
