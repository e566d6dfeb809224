import { around, type Interval, unknown } from '../calendar/day.ts'
import { type Context, type Reader, skip, stands, wordAt } from './context.ts'

/** “year to date”, “to date”. */
export const readToDate: Reader = (from, context) => {
  const year = stands(context, skip(context, from, 'the'), 'year to date')
  if (!year && !stands(context, from, 'to date')) return null
  const next = year ? skip(context, from, 'the') + 3 : from + 2
  // “to date from”, “to date back to”: a verb.
  if (['from', 'back', 'the'].includes(wordAt(context, next))) return null
  return { interval: until(context, year), basis: 'relative', next, bare: true }
}

function until({ published }: Context, year: boolean): Interval {
  if (published === null) return unknown
  return { start: year ? around(published, 'year').start : null, end: published + 1 }
}
