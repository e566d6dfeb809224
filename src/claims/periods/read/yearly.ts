import { dayOf, later, validDay, yearOf } from '../calendar/day.ts'
import type { Yearly } from '../calendar/occurrence.ts'
import { oneDay } from './weekday.ts'

export function monthIn(month: number): Yearly {
  return (year) => ({ start: dayOf(year, month, 1), end: dayOf(year, month + 1, 1) })
}

/** Three months from the one that the season begins with. */
export function seasonIn(month: number): Yearly {
  return (year) => ({ start: dayOf(year, month, 1), end: dayOf(year, month + 3, 1) })
}

export function dateIn(month: number, day: number): Yearly {
  return (year) => {
    const found = validDay(year, month, day)
    return found === null ? null : oneDay(found)
  }
}

/** `length` months from the month at `offset` of each year. */
export function monthsIn(offset: number, length: number): Yearly {
  return (year) => {
    const start = later(yearOf(year).start, offset, 'month')
    return { start, end: later(start, length, 'month') }
  }
}
