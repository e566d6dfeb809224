import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reference } from './data/reference.ts'
import { rateOn } from './rate-on.ts'

describe('as the ECB published it', () => {
  test.each([
    ['USD', '2025-03-14', '1.0889'],
    ['GBP', '2025-03-14', '0.84183'],
    ['JPY', '2025-03-14', '161.88'],
    ['INR', '2025-03-14', '94.6655'],
    ['CHF', '2015-01-15', '1.028'],
    ['IDR', '2015-01-15', '14674.67'],
    ['GBP', '2015-01-02', '0.78'],
    ['ISK', '2018-02-01', '125.01'],
    ['ISK', '2022-03-01', '142'],
    ['RUB', '2022-03-01', '117.201'],
    ['HRK', '2022-12-30', '7.5365'],
    ['BGN', '2025-12-31', '1.9558'],
    ['KRW', '2024-12-31', '1532.15'],
  ])('%s of %s is %s', (currency, day, rate) => {
    const found = { currency, rate, day, basis: 'reference', notice: null }
    expect(rateOn(currency, day)).toEqual(found)
  })
})

test.each([
  ['a Saturday', '2025-03-15', '2025-03-14'],
  ['a Sunday', '2025-03-16', '2025-03-14'],
  ['Easter Monday', '2025-04-21', '2025-04-17'],
  ['New Year’s Day', '2025-01-01', '2024-12-31'],
])('%s has the rate of the business day before', (_, day, before) => {
  expect(rateOn('USD', day)).toMatchObject({ day: before })
})

describe('no rate', () => {
  test.each([
    ['before the series', 'USD', '2014-12-31', 'C001'],
    ['before the króna’s series', 'ISK', '2018-01-31', 'C001'],
    ['more than a week after the rouble’s last', 'RUB', '2022-03-09', 'C001'],
    ['far ahead', 'USD', '2999-01-01', 'C001'],
    ['a mark before the euro', 'DEM', '1998-12-31', 'C001'],
    ['a currency that the ECB leaves out', 'UAH', '2025-03-14', 'C002'],
    ['an invented one', 'crowns', '2025-03-14', 'C002'],
    ['a name of an object’s own', 'constructor', '2025-03-14', 'C002'],
    ['a currency replaced by another', 'TRL', '2025-03-14', 'C003'],
  ])('%s', (_, currency, day, code) => {
    expect(rateOn(currency, day)).toMatchObject({ code, severity: 'warning' })
  })
})

test('within a week of its end a series has its last rate', () => {
  expect(rateOn('RUB', '2022-03-08')).toMatchObject({ rate: '117.201', day: '2022-03-01' })
})

test.each([
  ['DEM', '2025-03-14', '1.95583'],
  ['LTL', '2015-01-01', '3.45280'],
  ['HRK', '2023-01-01', '7.53450'],
  ['BGN', '2026-01-01', '1.95583'],
])('%s on %s converts at the fixed rate, and says so', (currency, day, rate) => {
  expect(rateOn(currency, day)).toMatchObject({ rate, day, basis: 'fixed' })
  expect(rateOn(currency, day)).toMatchObject({ notice: { code: 'C003' } })
})

test('the day before the euro the kuna has its market rate', () => {
  expect(rateOn('HRK', '2022-12-31')).toMatchObject({ basis: 'reference', day: '2022-12-30' })
})

test('a euro is a euro', () => {
  expect(rateOn('EUR', '1999-02-03')).toMatchObject({ rate: '1', day: '1999-02-03', notice: null })
})

test('what is no day is a mistake of the caller', () => {
  expect(() => rateOn('USD', '14 March')).toThrow(RangeError)
})

test('a rate is never of a later day, nor older than a week', () => {
  const days = fc.date({
    min: new Date('2015-01-02'),
    max: new Date('2026-10-30'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(reference)), days, (currency, date) => {
      const day = date.toISOString().slice(0, 10)
      const found = rateOn(currency, day)
      if ('code' in found) return
      expect(found.day <= day).toBe(true)
      expect(Date.parse(day) - Date.parse(found.day)).toBeLessThanOrEqual(7 * 86_400_000)
      expect(found.rate).toMatch(/^\d+(\.\d*[1-9])?$|^1\.95583$|^7\.53450$/)
    }),
  )
})
