import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convert } from './convert.ts'
import { decimal, divide, times, write } from './decimal.ts'

const day = '2025-03-14'

describe('at the rates of 14 March 2025', () => {
  test.each([
    ['20000000000', 'EUR', 'USD', '21778000000', '1.0889'],
    ['21778000000', 'USD', 'EUR', '20000000000', '0.918358'],
    ['100', 'GBP', 'USD', '129.35', '1.29349'],
    ['1', 'EUR', 'JPY', '162', '161.88'],
    ['1000000', 'JPY', 'EUR', '6177.42', '0.00617742'],
    ['5', 'EUR', 'ISK', '730', '145.9'],
    ['-100', 'EUR', 'USD', '-108.89', '1.0889'],
    ['1', 'EUR', 'IDR', '17811.63', '17811.6'],
    ['0', 'USD', 'EUR', '0', '0.918358'],
    ['12.345', 'USD', 'USD', '12.34', '1'],
  ])('%s %s in %s is %s, at %s', (value, from, to, converted, rate) => {
    expect(convert(value, from, to, day)).toMatchObject({ value: converted, rate, day })
  })
})

test('both rates to the euro are shown, and the earlier day', () => {
  expect(convert('7.5345', 'HRK', 'USD', '2023-01-01')).toMatchObject({
    value: '1.07',
    day: '2022-12-30',
    from: { rate: '7.53450', basis: 'fixed', notice: { code: 'C003' } },
    to: { rate: '1.0666', day: '2022-12-30', notice: null },
  })
})

test.each([
  ['UAH', 'EUR', 'C002'],
  ['EUR', 'UAH', 'C002'],
  ['TRL', 'EUR', 'C003'],
])('%s to %s is no amount but %s', (from, to, code) => {
  expect(convert('1', from, to, day)).toMatchObject({ code })
})

test('what is no decimal number is a mistake of the caller', () => {
  expect(() => convert('20bn', 'EUR', 'USD', day)).toThrow(RangeError)
})

test.each([
  ['0.125', 2, '0.12'],
  ['0.135', 2, '0.14'],
  ['-0.125', 2, '-0.12'],
  ['0.1250001', 2, '0.13'],
  ['2.5', 0, '2'],
  ['3.5', 0, '4'],
  ['-3.5', 0, '-4'],
  ['1.999', 2, '2'],
  ['-0.001', 2, '0'],
])('%s to %i places is %s', (value, places, rounded) => {
  expect(write(divide(decimal(value), decimal('1'), places))).toBe(rounded)
})

test('a quotient times its divisor is within half a unit, however large', () => {
  const positive = fc.bigInt({ min: 1n, max: 10n ** 30n })
  fc.assert(
    fc.property(fc.bigInt(), positive, fc.nat(6), (a, b, places) => {
      const divisor = { units: b, scale: 3 }
      const quotient = divide({ units: a, scale: 2 }, divisor, places)
      const back = times(quotient, divisor)
      const off = back.units - a * 10n ** BigInt(places + 1)
      expect((off < 0n ? -off : off) * 2n <= b).toBe(true)
    }),
  )
})
