import { expect, test } from 'vitest'
import { periodWords, valueWords } from './occasions.ts'

test.each([
  [null, ''],
  [{ start: '2025-01-01', endExclusive: '2026-01-01', relation: 'in' }, '2025'],
  [{ start: null, endExclusive: '2026-01-01', relation: 'by' }, 'by 2025'],
  [{ start: '2025-01-01', endExclusive: '2025-07-01', relation: 'until' }, 'until June 2025'],
  [{ start: '2022-02-01', endExclusive: '2025-03-15', relation: 'since' }, 'since February 2022'],
  [{ start: '2026-01-01', endExclusive: null, relation: 'from' }, 'from 2026'],
] as const)('%j is “%s”', (period, words) => {
  expect(periodWords(period)).toBe(words)
})

test.each([
  [{ measure: 'amount', value: '30000000', valueMax: null }, '30 m'],
  [{ measure: 'count', value: '200', valueMax: '300' }, '200–300'],
  [{ measure: 'share', value: '0.60', valueMax: null }, '60 %'],
  [{ measure: 'share', value: '0.60', valueMax: '0.65' }, '60 %–65 %'],
] as const)('%j is “%s”', (figure, words) => {
  expect(valueWords(figure)).toBe(words)
})
