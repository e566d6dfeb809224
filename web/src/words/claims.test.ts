import { expect, test } from 'vitest'
import { amountWords, conversionWords, roughWords, shareWords } from './amounts.ts'
import { showInterval } from './dates.ts'
import { scopeWords } from './scope.ts'

test.each([
  ['40000000000', '40 bn EUR'],
  ['1250000', '1.25 m EUR'],
  ['21778000000', '21.778 bn EUR'],
  ['21778500000', '21,778.5 m EUR'],
  ['1200000000000', '1.2 trn EUR'],
  ['1234567', '1,234,567 EUR'],
  ['999999', '999,999 EUR'],
  ['0', '0 EUR'],
  ['12.5', '12.5 EUR'],
])('%s is %s: nothing is lost by shortening', (value, words) => {
  expect(amountWords({ value, unit: 'EUR' })).toBe(words)
})

test('bounds and ranges are words', () => {
  expect(amountWords({ value: '20', bound: '≥', unit: 'tanks' })).toBe('at least 20 tanks')
  expect(amountWords({ value: '3000000', valueMax: '4000000', bound: 'range', unit: 'GBP' })).toBe(
    '3 m–4 m GBP',
  )
  expect(amountWords({ value: '3', unit: null })).toBe('3')
  expect(shareWords('0.605', '~')).toBe('about 60.5 %')
  expect(shareWords('0.6', '=')).toBe('60 %')
})

test('a converted amount is rounded where it is shown, and exact where its rate is', () => {
  expect(roughWords({ value: '13654979212.64', bound: '~', unit: 'EUR' })).toBe('≈ 13.65 bn EUR')
  expect(roughWords({ value: '150.4', unit: null })).toBe('≈ 150')
  const part = { figure: 'f', from: 'GBP', value: '579794.17', rate: '1.2079', day: '2025-03-04' }
  expect(conversionWords(part, 'EUR')).toBe(
    '579,794.17 EUR, from GBP at 1.2079, the reference rate of 4 March 2025',
  )
})

test.each([
  ['2025-01-01', '2026-01-01', '2025'],
  ['2026-01-01', '2030-01-01', '2026 – 2029'],
  ['2025-09-01', '2025-10-01', 'September 2025'],
  ['2025-01-01', '2025-04-01', 'January – March 2025'],
  ['2024-11-01', '2025-02-01', 'November 2024 – January 2025'],
  ['2025-05-02', '2025-05-10', '2 May – 9 May 2025'],
  ['2025-05-02', '2025-05-03', '2 May 2025'],
  [null, '2028-01-01', 'until 2027'],
  ['2022-02-01', null, 'since February 2022'],
  [null, null, ''],
])('from %s before %s is %s', (start, end, words) => {
  expect(showInterval(start, end)).toBe(words)
})

test('a scope names the outlets and days', () => {
  const outlet = (name: string) => ({ name, reports: 1 })
  const days = { from: '2025-03-14', to: '2025-06-20' }
  expect(
    scopeWords({ reports: 2, outlets: [outlet('A'), outlet('B')], outletCount: 2, ...days }),
  ).toBe('2 reports of A and B, 14 March 2025 – 20 June 2025')
  const many = ['A', 'B', 'C', 'D', 'E', 'F'].map(outlet)
  expect(scopeWords({ reports: 9, outlets: many, outletCount: 8, from: null, to: null })).toBe(
    '9 reports of A, B, C, D, E and 3 more outlets',
  )
  expect(scopeWords({ reports: 1, outlets: [], outletCount: 0, from: null, to: null })).toBe(
    '1 report',
  )
})
