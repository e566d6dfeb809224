/** A day of the Gregorian calendar as the number of days since 1970-01-01. */
export type Day = number

/** A calendar unit, in months or in days. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'

/** Half-open; a side that is not known is null. */
export interface Interval {
  readonly start: Day | null
  readonly end: Day | null
}

export const unknown: Interval = { start: null, end: null }

const dayLength = 86_400_000
const monthsIn = { month: 1, quarter: 3, year: 12, decade: 120 } as const

/** The day of a date; months from 1 on, and months beyond 12 run into the next years. */
export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / dayLength
}

export function dateOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * dayLength)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Reads YYYY-MM-DD, with or without a time behind it; null where it is no day. */
export function parseDay(text: string): Day | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? []
  return year === '' ? null : validDay(Number(year), Number(month), Number(day))
}

/** The day of a date that the calendar has; null for 30 February. */
export function validDay(year: number, month: number, day: number): Day | null {
  const made = dayOf(year, month, day)
  const back = dateOf(made)
  return back.month === month && back.day === day ? made : null
}

/** Writes YYYY-MM-DD. */
export function writeDay(day: Day): string {
  return new Date(day * dayLength).toISOString().slice(0, 10)
}

/** `count` units later; the last day of a month stays one where the other month is shorter. */
export function later(day: Day, count: number, unit: Unit): Day {
  if (unit === 'day') return day + count
  if (unit === 'week') return day + 7 * count
  const { year, month, day: ofMonth } = dateOf(day)
  const first = dayOf(year, month + count * monthsIn[unit], 1)
  const { year: toYear, month: toMonth } = dateOf(first)
  return Math.min(first + ofMonth - 1, dayOf(toYear, toMonth + 1, 1) - 1)
}

/** The calendar unit that a day lies in; weeks begin on Monday. */
export function around(day: Day, unit: Unit): { start: Day; end: Day } {
  const start = startOf(day, unit)
  return { start, end: later(start, 1, unit) }
}

function startOf(day: Day, unit: Unit): Day {
  const { year, month } = dateOf(day)
  switch (unit) {
    case 'day':
      return day
    case 'week':
      return day - weekdayOf(day)
    case 'month':
      return dayOf(year, month, 1)
    case 'quarter':
      return dayOf(year, month - ((month - 1) % 3), 1)
    case 'year':
      return dayOf(year, 1, 1)
    case 'decade':
      return dayOf(year - (year % 10), 1, 1)
  }
}

/** 0 for Monday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7
}

/** The whole of a year. */
export function yearOf(year: number): { start: Day; end: Day } {
  return { start: dayOf(year, 1, 1), end: dayOf(year + 1, 1, 1) }
}
