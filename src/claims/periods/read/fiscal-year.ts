import type { PeriodBasis } from '../../../shapes/claims/period.ts'
import { type Day, dateOf, dayOf, type Interval, yearOf } from '../calendar/day.ts'
import { calendarYear, type FiscalYear, fiscalYears } from '../data/fiscal-years.ts'

interface Fiscal {
  readonly interval: Interval
  readonly basis: PeriodBasis
}

function yearsOf(home: string | null): FiscalYear | null {
  return home !== null && Object.hasOwn(fiscalYears, home) ? (fiscalYears[home] ?? null) : null
}

/** The fiscal year that one number names: “fiscal 2025”. */
export function oneYear(named: number, home: string | null): Fiscal {
  const { month, namedBy } = yearsOf(home) ?? calendarYear
  const first = month > 1 && namedBy === 'end' ? named - 1 : named
  return { interval: yearFrom(first, month), basis: 'fiscal' }
}

/**
 * The fiscal year that two numbers name: “FY2024/25”. Where nobody knows when it begins, both
 * calendar years: it lies somewhere within.
 */
export function twoYears(first: number, last: number, home: string | null): Fiscal {
  const years = yearsOf(home)
  const interval =
    years === null || years.month === 1
      ? { start: yearOf(first).start, end: yearOf(last).end }
      : { start: dayOf(first, years.month, 1), end: dayOf(last, years.month, 1) }
  return { interval, basis: 'fiscal' }
}

/** The fiscal year that lies `shift` years from the one of a day. */
export function yearAround(day: Day, shift: number, home: string | null): Fiscal {
  const { month } = yearsOf(home) ?? calendarYear
  const { year, month: now } = dateOf(day)
  return { interval: yearFrom((now < month ? year - 1 : year) + shift, month), basis: 'fiscal' }
}

function yearFrom(year: number, month: number): Interval {
  return { start: dayOf(year, month, 1), end: dayOf(year + 1, month, 1) }
}
