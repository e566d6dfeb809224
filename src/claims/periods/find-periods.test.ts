import { describe, expect, test } from 'vitest'
import { slice } from '../../shapes/span.ts'
import { findPeriods } from './find-periods.ts'

/** A Friday. */
const published = '2025-03-14'

/** “expression: start to end (relation, basis)”, a side that is open as `…`. */
function periodsOf(text: string, day: string | null = published, home?: string): readonly string[] {
  return findPeriods(text, day, home).map(
    ({ start, endExclusive, relation, expression, basis }) => {
      const sides = `${start ?? '…'} to ${endExclusive ?? '…'}`
      return `${slice(text, expression)}: ${sides} (${relation}, ${basis})`
    },
  )
}

describe('years', () => {
  test.each([
    ['It paid 5m in 2024.', 'in 2024: 2024-01-01 to 2025-01-01 (in, absolute)'],
    ['It pledged 40m for 2025.', 'for 2025: 2025-01-01 to 2026-01-01 (in, absolute)'],
    ['emissions fall by 2027', 'by 2027: … to 2028-01-01 (by, absolute)'],
    ['open since 2019', 'since 2019: 2019-01-01 to 2025-03-15 (since, absolute)'],
    ['runs until 2030', 'until 2030: … to 2031-01-01 (until, absolute)'],
    ['paid through 2025', 'through 2025: … to 2026-01-01 (until, absolute)'],
    ['from 2026 on, the levy', 'from 2026 on: 2026-01-01 to … (from, absolute)'],
    ['from 2026 onwards', 'from 2026 onwards: 2026-01-01 to … (from, absolute)'],
    ['for all of 2024', 'for all of 2024: 2024-01-01 to 2025-01-01 (in, absolute)'],
    ['over the course of 2026', 'over the course of 2026: 2026-01-01 to 2027-01-01 (in, absolute)'],
    ['as of 2026 the levy', 'as of 2026: 2026-01-01 to … (from, absolute)'],
    ['before 2030', 'before 2030: … to 2030-01-01 (by, absolute)'],
    ['after 2030', 'after 2030: 2031-01-01 to … (from, absolute)'],
    ['its 2024 budget', '2024: 2024-01-01 to 2025-01-01 (in, absolute)'],
    ['between 2021 and 2027', 'between 2021 and 2027: 2021-01-01 to 2028-01-01 (in, absolute)'],
    ['from 2021 to 2023', 'from 2021 to 2023: 2021-01-01 to 2024-01-01 (in, absolute)'],
    ['the 2021–2027 fund', '2021–2027: 2021-01-01 to 2028-01-01 (in, absolute)'],
    ['in 2021-27', 'in 2021-27: 2021-01-01 to 2028-01-01 (in, absolute)'],
    ['in 2024-25', 'in 2024-25: 2024-01-01 to 2026-01-01 (in, absolute)'],
    ['in 2022, 2023 and 2024', 'in 2022, 2023 and 2024: 2022-01-01 to 2025-01-01 (in, absolute)'],
    ['in the 1990s', 'in the 1990s: 1990-01-01 to 2000-01-01 (in, absolute)'],
    ['between now and 2030', 'between now and 2030: 2025-03-14 to 2031-01-01 (in, relative)'],
  ])('%s', (text, period) => {
    expect(periodsOf(text)).toEqual([period])
  })

  test('years that a list deals out are not one period', () => {
    expect(periodsOf('gave 3bn and 4bn in 2023 and 2024 respectively')).toEqual([
      'in 2023: 2023-01-01 to 2024-01-01 (in, absolute)',
    ])
  })

  test.each([
    'sent 2024 vehicles',
    'paid €2024 for it',
    'by 2,024 votes',
    'in 2024 prices',
    'from 2000 to 2500 people',
    'cut by 2000 jobs',
    'call 555-2024-77',
    'the 2024/25 season',
    'room 20245',
  ])('none in “%s”', (text) => {
    expect(periodsOf(text)).toEqual([])
  })
})

describe('years from the day of the report', () => {
  test.each([
    ['It gave 5m last year.', 'last year: 2024-01-01 to 2025-01-01 (in, relative)'],
    ['last year’s pledge', 'last year: 2024-01-01 to 2025-01-01 (in, relative)'],
    [
      'where last year, for the whole year, it',
      'last year, for the whole year: 2024-01-01 to 2025-01-01 (in, relative)',
    ],
    ['It gives 5m this year.', 'this year: 2025-01-01 to 2026-01-01 (in, relative)'],
    ['the current year', 'the current year: 2025-01-01 to 2026-01-01 (in, relative)'],
    ['for next year', 'for next year: 2026-01-01 to 2027-01-01 (in, relative)'],
    ['over the whole year', 'over the whole year: 2025-01-01 to 2026-01-01 (in, relative)'],
    ['since last year', 'since last year: 2024-01-01 to 2025-03-15 (since, relative)'],
    ['by next year', 'by next year: … to 2027-01-01 (by, relative)'],
    ['this year and next', 'this year and next: 2025-01-01 to 2027-01-01 (in, relative)'],
    ['so far this year', 'so far this year: 2025-01-01 to 2025-03-15 (in, relative)'],
    ['this year so far', 'this year so far: 2025-01-01 to 2025-03-15 (in, relative)'],
    ['earlier this year', 'earlier this year: 2025-01-01 to 2025-03-15 (in, relative)'],
    ['later this year', 'later this year: 2025-03-14 to 2026-01-01 (in, relative)'],
    ['for the year to date', 'for the year to date: 2025-01-01 to 2025-03-15 (in, relative)'],
    ['20 delivered to date', 'to date: … to 2025-03-15 (until, relative)'],
    ['this decade', 'this decade: 2020-01-01 to 2030-01-01 (in, relative)'],
    ['over the past decade', 'over the past decade: 2015-03-14 to 2025-03-14 (in, relative)'],
    ['over the past year', 'over the past year: 2024-03-14 to 2025-03-14 (in, relative)'],
    [
      'over the next five years',
      'over the next five years: 2025-03-14 to 2030-03-14 (in, relative)',
    ],
    ['two years ago', 'two years ago: 2023-01-01 to 2024-01-01 (in, relative)'],
    ['starting next year', 'starting next year: 2026-01-01 to … (from, relative)'],
    ['funds from last year', 'from last year: 2024-01-01 to 2025-01-01 (in, relative)'],
  ])('%s', (text, period) => {
    expect(periodsOf(text)).toEqual([period])
  })

  test('the whole year is the one named before', () => {
    expect(periodsOf('And last year, it was 50bn over the whole year.')).toEqual([
      'last year: 2024-01-01 to 2025-01-01 (in, relative)',
      'over the whole year: 2024-01-01 to 2025-01-01 (in, relative)',
    ])
  })

  test('the same period last year is the one before, a year earlier', () => {
    expect(periodsOf('3m in Q1 2025, against 2m in the same period last year')).toEqual([
      'in Q1 2025: 2025-01-01 to 2025-04-01 (in, absolute)',
      'in the same period last year: 2024-01-01 to 2024-04-01 (in, relative)',
    ])
  })
})

describe('parts of years', () => {
  test.each([
    [
      'In the first three months we raised 20bn.',
      'In the first three months: 2025-01-01 to 2025-04-01 (in, relative)',
    ],
    [
      'in the first three months of 2025',
      'in the first three months of 2025: 2025-01-01 to 2025-04-01 (in, absolute)',
    ],
    [
      'in the first nine months of last year',
      'in the first nine months of last year: 2024-01-01 to 2024-10-01 (in, relative)',
    ],
    [
      'in the last three months of 2024',
      'in the last three months of 2024: 2024-10-01 to 2025-01-01 (in, absolute)',
    ],
    ['in the first three months of the war', 'in the first three months: … to … (in, relative)'],
    ['in the first quarter', 'in the first quarter: 2025-01-01 to 2025-04-01 (in, relative)'],
    [
      'it sold 31 in the fourth quarter',
      'in the fourth quarter: 2024-10-01 to 2025-01-01 (in, relative)',
    ],
    [
      'it will sell 31 in the fourth quarter',
      'in the fourth quarter: 2025-10-01 to 2026-01-01 (in, relative)',
    ],
    ['first-quarter sales', 'first-quarter: 2025-01-01 to 2025-04-01 (in, relative)'],
    ['in the last quarter', 'in the last quarter: 2024-10-01 to 2025-01-01 (in, relative)'],
    ['last quarter', 'last quarter: 2024-10-01 to 2025-01-01 (in, relative)'],
    ['Q1 2025', 'Q1 2025: 2025-01-01 to 2025-04-01 (in, absolute)'],
    ['in Q3 of 2024', 'in Q3 of 2024: 2024-07-01 to 2024-10-01 (in, absolute)'],
    ['H1 2024', 'H1 2024: 2024-01-01 to 2024-07-01 (in, absolute)'],
    [
      'in the second half of 2024',
      'in the second half of 2024: 2024-07-01 to 2025-01-01 (in, absolute)',
    ],
    [
      'the first half of the year',
      'the first half of the year: 2025-01-01 to 2025-07-01 (in, relative)',
    ],
    ['by the end of 2026', 'by the end of 2026: … to 2027-01-01 (by, absolute)'],
    ['by the end of the year', 'by the end of the year: … to 2026-01-01 (by, relative)'],
    ['by the end of next month', 'by the end of next month: … to 2025-05-01 (by, relative)'],
    ['by the end of March', 'by the end of March: … to 2025-04-01 (by, relative)'],
    ['by the start of 2026', 'by the start of 2026: … to 2026-01-01 (by, absolute)'],
    [
      'since the start of the year',
      'since the start of the year: 2025-01-01 to 2025-03-15 (since, relative)',
    ],
    ['by mid-2026', 'by mid-2026: … to 2026-07-01 (by, absolute)'],
    ['in early 2024', 'in early 2024: 2024-01-01 to 2025-01-01 (in, absolute)'],
    ['since late 2023', 'since late 2023: 2023-07-01 to 2025-03-15 (since, absolute)'],
    ['by year-end', 'by year-end: … to 2026-01-01 (by, relative)'],
    ['by the spring of next year', 'by the spring of next year: … to 2026-06-01 (by, relative)'],
    ['in spring 2024', 'in spring 2024: 2024-03-01 to 2024-06-01 (in, absolute)'],
    ['last summer', 'last summer: 2024-06-01 to 2024-09-01 (in, relative)'],
  ])('%s', (text, period) => {
    expect(periodsOf(text)).toEqual([period])
  })

  test.each([
    'led in the first half and lost in the second half',
    'the first quarter of the match',
    'the fall of the cabinet',
    'this parliament',
  ])('none in “%s”', (text) => {
    expect(periodsOf(text)).toEqual([])
  })
})

describe('lengths of time', () => {
  test.each([
    ['over five years', 'over five years: … to … (in, relative)'],
    ['for three years', 'for three years: … to … (in, relative)'],
    ['over a five-year period', 'over a five-year period: … to … (in, relative)'],
    ['raised 20bn in three months', 'in three months: … to … (in, relative)'],
    ['will open in three months', 'in three months: 2025-06-01 to 2025-07-01 (in, relative)'],
    ['will pay within two years', 'within two years: … to 2027-03-14 (by, relative)'],
    [
      'over five years from 2026',
      'over five years from 2026: 2026-01-01 to 2031-01-01 (in, absolute)',
    ],
    [
      'for the three months to September 2024',
      'for the three months to September 2024: 2024-07-01 to 2024-10-01 (in, absolute)',
    ],
    [
      'in the year to March 2024',
      'in the year to March 2024: 2023-04-01 to 2024-04-01 (in, absolute)',
    ],
    [
      'It sent 3m in three years’ time',
      'in three years’ time: 2028-01-01 to 2029-01-01 (in, relative)',
    ],
    ['in the past few weeks', 'in the past few weeks: … to … (in, relative)'],
  ])('%s', (text, period) => {
    expect(periodsOf(text)).toEqual([period])
  })

  test('a length that was dated before is that stretch again', () => {
    const text = 'In the first three months we raised 20bn. That is 20bn in three months.'
    expect(periodsOf(text)[1]).toBe('in three months: 2025-01-01 to 2025-04-01 (in, relative)')
  })

  test.each(['5bn a year', '5bn annually', '5bn per year', '5bn every year', 'once a month'])(
    'none in “%s”',
    (text) => {
      expect(periodsOf(text)).toEqual([])
    },
  )
})

describe('months, weeks and days', () => {
  test.each([
    ['It paid 5m in March.', 'in March: 2025-03-01 to 2025-04-01 (in, relative)'],
    ['It paid 5m in November.', 'in November: 2024-11-01 to 2024-12-01 (in, relative)'],
    ['It will pay 5m in November.', 'in November: 2025-11-01 to 2025-12-01 (in, relative)'],
    ['In November it will pay 5m.', 'In November: 2025-11-01 to 2025-12-01 (in, relative)'],
    ['It agreed to pay 5m in May.', 'in May: 2025-05-01 to 2025-06-01 (in, relative)'],
    ['It said it would end by May.', 'by May: … to 2025-06-01 (by, relative)'],
    ['by February', 'by February: … to 2026-03-01 (by, relative)'],
    ['since February 2022', 'since February 2022: 2022-02-01 to 2025-03-15 (since, absolute)'],
    ['since November', 'since November: 2024-11-01 to 2025-03-15 (since, relative)'],
    ['in March 2024', 'in March 2024: 2024-03-01 to 2024-04-01 (in, absolute)'],
    ['in Sept. 2024', 'in Sept. 2024: 2024-09-01 to 2024-10-01 (in, absolute)'],
    ['in March last year', 'in March last year: 2024-03-01 to 2024-04-01 (in, relative)'],
    ['last March', 'last March: 2024-03-01 to 2024-04-01 (in, relative)'],
    ['from March to May 2024', 'from March to May 2024: 2024-03-01 to 2024-06-01 (in, absolute)'],
    [
      'between November and January 2025',
      'between November and January 2025: 2024-11-01 to 2025-02-01 (in, absolute)',
    ],
    [
      'from July 1, 2024, to June 30, 2025',
      'from July 1, 2024, to June 30, 2025: 2024-07-01 to 2025-07-01 (in, absolute)',
    ],
    ['January–March 2025', 'January–March 2025: 2025-01-01 to 2025-04-01 (in, absolute)'],
    ['The inquiry closes on 30 June.', 'on 30 June: 2025-06-30 to 2025-07-01 (in, relative)'],
    ['No ferry sailed until Thursday.', 'until Thursday: … to 2025-03-21 (until, relative)'],
    ['Rain from Tuesday.', 'from Tuesday: 2025-03-18 to … (from, relative)'],
    ['after 1 April', 'after 1 April: 2025-04-02 to … (from, relative)'],
    ['after last month’s flood', 'last month: 2025-02-01 to 2025-03-01 (in, relative)'],
    ['last month', 'last month: 2025-02-01 to 2025-03-01 (in, relative)'],
    ['next week', 'next week: 2025-03-17 to 2025-03-24 (in, relative)'],
    ['It met on Tuesday.', 'on Tuesday: 2025-03-11 to 2025-03-12 (in, relative)'],
    ['It will meet on Tuesday.', 'on Tuesday: 2025-03-18 to 2025-03-19 (in, relative)'],
    ['It met on Friday.', 'on Friday: 2025-03-14 to 2025-03-15 (in, relative)'],
    ['last Friday', 'last Friday: 2025-03-07 to 2025-03-08 (in, relative)'],
    ['It met on 3 March.', 'on 3 March: 2025-03-03 to 2025-03-04 (in, relative)'],
    ['on 14 March 2024', 'on 14 March 2024: 2024-03-14 to 2024-03-15 (in, absolute)'],
    [
      'on the 14th of March 2024',
      'on the 14th of March 2024: 2024-03-14 to 2024-03-15 (in, absolute)',
    ],
    ['March 14, 2024', 'March 14, 2024: 2024-03-14 to 2024-03-15 (in, absolute)'],
    ['on Friday, 14 March', 'on Friday, 14 March: 2025-03-14 to 2025-03-15 (in, relative)'],
    ['on 14–16 March 2024', 'on 14–16 March 2024: 2024-03-14 to 2024-03-17 (in, absolute)'],
    ['2024-03-14', '2024-03-14: 2024-03-14 to 2024-03-15 (in, absolute)'],
    ['until 14 April', 'until 14 April: … to 2025-04-15 (until, relative)'],
    ['yesterday', 'yesterday: 2025-03-13 to 2025-03-14 (in, relative)'],
    ['today', 'today: 2025-03-14 to 2025-03-15 (in, relative)'],
    ['tonight', 'tonight: 2025-03-14 to 2025-03-15 (in, relative)'],
    ['last night', 'last night: 2025-03-13 to 2025-03-14 (in, relative)'],
    ['three weeks ago', 'three weeks ago: 2025-02-17 to 2025-02-24 (in, relative)'],
  ])('%s', (text, period) => {
    expect(periodsOf(text)).toEqual([period])
  })

  test.each([
    'they may march on',
    'the next day',
    'on the last night',
    'Theresa May said',
    'a second opinion',
  ])('none in “%s”', (text) => {
    expect(periodsOf(text)).toEqual([])
  })

  test('a number after “in March” is not its day', () => {
    expect(periodsOf('In March 20 tanks arrived.')).toEqual([
      'In March: 2025-03-01 to 2025-04-01 (in, relative)',
    ])
  })
})

describe('fiscal years', () => {
  test.each([
    ['FY2024/25', undefined, '2024-01-01 to 2026-01-01'],
    ['FY2024/25', 'GB', '2024-04-01 to 2025-04-01'],
    ['FY2024/25', 'AU', '2024-07-01 to 2025-07-01'],
    ['the 2023-24 fiscal year', 'IN', '2023-04-01 to 2024-04-01'],
    ['financial year 2024–25', 'GB', '2024-04-01 to 2025-04-01'],
    ['fiscal 2025', 'US', '2024-10-01 to 2025-10-01'],
    ['fiscal 2025', undefined, '2025-01-01 to 2026-01-01'],
    ['fiscal 2025', 'JP', '2025-04-01 to 2026-04-01'],
    ['FY25', 'IN', '2024-04-01 to 2025-04-01'],
    ['fiscal year 2025', 'DE', '2025-01-01 to 2026-01-01'],
    ['this fiscal year', 'GB', '2024-04-01 to 2025-04-01'],
    ['the next financial year', 'GB', '2025-04-01 to 2026-04-01'],
    ['the last fiscal year', undefined, '2024-01-01 to 2025-01-01'],
    ['Q1 FY2025', 'US', '2024-10-01 to 2025-01-01'],
    ['2024-25', 'GB', '2024-04-01 to 2025-04-01'],
    ['2024/25', undefined, '2024-01-01 to 2026-01-01'],
  ])('%s in %s', (text, home, sides) => {
    expect(periodsOf(text, published, home)).toEqual([`${text}: ${sides} (in, fiscal)`])
  })
})

describe('without the day of the report', () => {
  test.each([
    ['last year', 'last year: … to … (in, relative)'],
    ['in the first quarter', 'in the first quarter: … to … (in, relative)'],
    ['over the past decade', 'over the past decade: … to … (in, relative)'],
    ['so far this year', 'so far this year: … to … (in, relative)'],
    ['this fiscal year', 'this fiscal year: … to … (in, fiscal)'],
    ['on Tuesday', 'on Tuesday: … to … (in, relative)'],
    ['on 14 March', 'on 14 March: … to … (in, relative)'],
    ['by the end of the year', 'by the end of the year: … to … (by, relative)'],
    ['between now and next year', 'between now and next year: … to … (in, relative)'],
    ['in 2024', 'in 2024: 2024-01-01 to 2025-01-01 (in, absolute)'],
    ['since 2019', 'since 2019: 2019-01-01 to … (since, absolute)'],
  ])('%s', (text, period) => {
    expect(periodsOf(text, null)).toEqual([period])
  })
})
