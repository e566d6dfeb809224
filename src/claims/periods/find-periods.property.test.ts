import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPeriods } from './find-periods.ts'

const words =
  `in by since until from between over for the last next this past first second whole year years month
months quarter half decade 2024 2025 2021–2027 2024/25 FY25 Q1 H2 March May 14 31 Tuesday today ago to and on , . - ’s of
end start mid early late same period three few a fiscal spring will paid now so far date`
    .split(/\s+/)
    .concat('2024-03-14')
const shuffled = fc
  .array(fc.constantFrom(...words), { maxLength: 40 })
  .map((chosen) => chosen.join(' '))
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const home = fc.constantFrom(null, 'US', 'GB', 'JP', 'XX', 'constructor')

test.each([
  ['its own words in any order', shuffled],
  ['any text', fc.string({ unit: 'binary', maxLength: 200 })],
])('spans lie in order within the text, and days too: %s', (_, texts) => {
  fc.assert(
    fc.property(texts, fc.option(day), home, (text, published, country) => {
      let end = 0
      for (const period of findPeriods(text, published, country)) {
        expect(period.expression.start).toBeGreaterThanOrEqual(end)
        expect(period.expression.end).toBeGreaterThan(period.expression.start)
        end = period.expression.end
        const { start, endExclusive } = period
        for (const side of [start, endExclusive]) expect(side ?? '2000-01-01').toMatch(/^\d{4}-/)
        if (start !== null && endExclusive !== null) expect(start < endExclusive).toBe(true)
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 2000 },
  )
})

test('how the white space runs changes nothing', () => {
  fc.assert(
    fc.property(shuffled, day, (text, published) => {
      const days = (of: string): readonly unknown[] =>
        findPeriods(of, published).map(({ expression, ...rest }) => rest)
      expect(days(text.replaceAll(' ', '\n  '))).toEqual(days(text))
    }),
  )
})

test.each([
  ['digits', '2'.repeat(1_000_000)],
  ['commas', ','.repeat(1_000_000)],
  ['brackets', '['.repeat(1_000_000)],
  ['years in a row', '2024 '.repeat(200_000)],
  ['years in a list', 'in 1800, 1801, '.repeat(60_000)],
  ['years joined by dashes', '2021-'.repeat(200_000)],
  ['articles', 'the '.repeat(250_000)],
  ['whole years', 'the whole year '.repeat(60_000)],
  ['lengths', 'in three months '.repeat(60_000)],
  ['beginnings', 'the end of '.repeat(90_000)],
  ['openers', 'from between '.repeat(75_000)],
])('a megabyte of %s takes less than 4 s', (_, text) => {
  const before = process.cpuUsage()
  findPeriods(text, '2025-03-14')
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1e6).toBeLessThan(4)
})
