import { expect, test } from 'vitest'
import { progressLine } from './progress.ts'

test('a known total gives share, rate and time left', () => {
  expect(progressLine('inputs', 500, 2000, 10)).toBe('500 of 2000 inputs (25 %), 50/s, 30 s left')
  expect(progressLine('inputs', 10, 20_000, 10)).toBe(
    '10 of 20000 inputs (0 %), 1.0/s, 5 h 33 min left',
  )
})

test('an unknown total gives count and rate', () => {
  expect(progressLine('texts', 1234, null, 10)).toBe('1234 texts, 123/s')
})

test('before the first is done nothing is promised', () => {
  expect(progressLine('inputs', 0, 100, 3)).toBe('0 of 100 inputs (0 %), 0.0/s')
})
