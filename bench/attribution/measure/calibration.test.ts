import { expect, test } from 'vitest'
import { expectedCalibrationError, type Outcome, reliability } from './calibration.ts'

const outcomes = (confidence: number, right: number, wrong: number): Outcome[] => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
]

test('a confidence that comes true has no error', () => {
  const table = reliability([...outcomes(0.5, 5, 5), ...outcomes(1, 10, 0)], 2)
  expect(table).toEqual([
    { count: 10, confidence: 0.5, right: 0.5 },
    { count: 10, confidence: 1, right: 1 },
  ])
  expect(expectedCalibrationError(table)).toBe(0)
})

test('the error is the mean gap, each bin weighed by what it holds', () => {
  const table = reliability([...outcomes(0.25, 3, 1), ...outcomes(0.75, 6, 6)], 4)
  expect(table).toEqual([
    { count: 4, confidence: 0.25, right: 0.75 },
    { count: 12, confidence: 0.75, right: 0.5 },
  ])
  expect(expectedCalibrationError(table)).toBeCloseTo(0.25 * 0.5 + 0.75 * 0.25, 10)
})

test('overconfidence in one bin does not make up for its lack in another', () => {
  const table = reliability([...outcomes(0.2, 4, 6), ...outcomes(0.8, 6, 4)], 2)
  expect(expectedCalibrationError(table)).toBeCloseTo(0.2, 10)
})

test('bins hold as many outcomes each, whatever their order', () => {
  const spread = Array.from({ length: 30 }, (_, at) => ({ confidence: at / 30, right: true }))
  expect(reliability(spread).map(({ count }) => count)).toEqual(Array(15).fill(2))
  expect(reliability(spread.toReversed())).toEqual(reliability(spread))
})

test('outcomes of the same confidence share a bin', () => {
  expect(reliability(outcomes(0.9, 20, 10))).toEqual([
    { count: 30, confidence: expect.closeTo(0.9, 10), right: 20 / 30 },
  ])
})

test('nothing predicted, nothing wrong', () => {
  expect(reliability([])).toEqual([])
  expect(expectedCalibrationError([])).toBe(0)
})
