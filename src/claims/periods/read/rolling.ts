import { around, type Interval, later, unknown } from '../calendar/day.ts'
import { units } from '../data/units.ts'
import { type Context, type Core, type Reader, skip, wordAt } from './context.ts'
import { type Length, lengthAt } from './number.ts'

const before = new Set(['past', 'last', 'preceding'])
const ahead = new Set(['next', 'coming'])

/** “the past decade”, “the last three months”, “next five years”, “two weeks ago”. */
export const readRolling: Reader = (from, context) => {
  const at = skip(context, from, 'the', 'these')
  const word = wordAt(context, at)
  const past = before.has(word)
  if (!past && !ahead.has(word)) return readAgo(from, context)
  const length = lengthAt(context, at + 1) ?? soleUnit(at, context, at > from)
  if (!length) return null
  return {
    interval: beside(context, length, past),
    basis: 'relative',
    next: length.next,
    bare: true,
  }
}

/** “the past year”; without its article “last year” is one of the calendar, and “the next day” tells on. */
function soleUnit(at: number, context: Context, definite: boolean): Length | null {
  const word = wordAt(context, at + 1)
  const found = units.get(word)
  if (
    !found ||
    word === 'day' ||
    !(definite || wordAt(context, at) === 'past' || word.endsWith('s'))
  )
    return null
  const many = word.endsWith('s')
  return { count: many ? null : found.times, unit: found.unit, next: at + 2 }
}

/** Quarters are those of the calendar, also with the article. */
function beside(context: Context, { count, unit }: Length, past: boolean): Interval {
  const { published } = context
  if (published === null || count === null) return unknown
  if (past && unit === 'quarter' && count === 1) return unitAway(context, { count, unit }, -1)
  if (past) return { start: later(published, -count, unit), end: published }
  return { start: published, end: later(published, count, unit) }
}

function readAgo(at: number, context: Context): Core | null {
  const length = lengthAt(context, at)
  if (!length || wordAt(context, length.next) !== 'ago') return null
  const interval = unitAway(context, length, -1)
  return { interval, basis: 'relative', next: length.next + 1, bare: true }
}

/** The calendar unit that lies so far from the day of the report: “in three months” is a month. */
export function unitAway(
  { published }: Context,
  length: Omit<Length, 'next'>,
  sign: 1 | -1,
): Interval {
  const { count, unit } = length
  if (published === null || count === null) return unknown
  return around(later(around(published, unit).start, sign * count, unit), unit)
}
