import { around, type Day, type Interval, later, type Unit, unknown } from '../calendar/day.ts'
import { occurrence } from '../calendar/occurrence.ts'
import { months, seasons, weekdays } from '../data/months.ts'
import { units } from '../data/units.ts'
import { type Context, type Core, isCapital, type Reader, skip, stands, wordAt } from './context.ts'
import { weekdayFrom } from './weekday.ts'
import { monthIn, seasonIn } from './yearly.ts'

const shifts: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])
const now = new Set(['current', 'present', 'ongoing'])
const calendarUnits: ReadonlySet<Unit> = new Set(['week', 'month', 'quarter', 'year', 'decade'])

/** “last year”, “this quarter”, “the current month”, “next March”, “so far this year”. */
export const readUnit: Reader = (from, context) => {
  const soFar = stands(context, from, 'so far') ? from + 2 : from
  const first = soFar === from ? skip(context, from, 'earlier', 'later') : soFar
  const named = readNamed(first, context)
  if (!named) return null
  const after = stands(context, named.next, 'so far') ? named.next + 2 : named.next
  if (soFar > from || after > named.next || wordAt(context, from) === 'earlier') {
    return { ...named, next: after, interval: upTo(named.interval, context.published) }
  }
  if (wordAt(context, from) === 'later') {
    return { ...named, interval: { ...named.interval, start: context.published } }
  }
  return named
}

function upTo({ start }: Interval, published: Day | null): Interval {
  return published === null ? unknown : { start, end: published + 1 }
}

function readNamed(from: number, context: Context): Core | null {
  const current = wordAt(context, from) === 'the' && now.has(wordAt(context, from + 1))
  const shift = current ? 0 : shifts.get(wordAt(context, from))
  if (shift === undefined) return null
  const at = current ? from + 2 : from + 1
  const word = wordAt(context, at)
  const unit = units.get(word)
  if (unit?.times === 1 && calendarUnits.has(unit.unit) && !word.endsWith('s')) {
    return calendarUnit(context, at, unit.unit, shift)
  }
  const interval = recurring(context, at, shift)
  return interval && { interval, basis: 'relative', next: at + 1, bare: true }
}

function calendarUnit(context: Context, at: number, unit: Unit, shift: number): Core {
  const { published } = context
  const followed =
    shift < 1 && stands(context, at + 1, 'and next') && !isOther(context, at + 3, unit)
  const next = followed ? skip(context, at + 3, unit) : at + 1
  if (published === null) return { interval: unknown, basis: 'relative', next, bare: true }
  const day = later(around(published, unit).start, shift, unit)
  const { start, end } = around(day, unit)
  const last = followed ? later(around(published, unit).start, 2, unit) : end
  return { interval: { start, end: last }, basis: 'relative', next, bare: true }
}

function isOther(context: Context, at: number, unit: Unit): boolean {
  const word = wordAt(context, at)
  return /^\p{L}/u.test(word) && (units.get(word)?.unit ?? null) !== unit && word.length > 3
}

function recurring(context: Context, at: number, shift: number): Interval | null {
  const { published } = context
  const word = wordAt(context, at)
  const weekday = weekdays.get(word)
  const month = months.get(word)
  const season = seasons.get(word)
  if (season === undefined && !isCapital(context, at)) return null
  if (weekday !== undefined)
    return published === null ? unknown : weekdayFrom(published, weekday, shift)
  if (month === undefined && season === undefined) return null
  if (season !== undefined && wordAt(context, at + 1) === 'in') return null
  const yearly = month === undefined ? seasonIn(season ?? 1) : monthIn(month)
  if (published === null) return unknown
  if (shift === 0) return yearly(new Date(published * 86_400_000).getUTCFullYear())
  const unit = around(published, 'month')
  return occurrence(shift < 0 ? unit.start - 1 : unit.end, shift > 0 ? 'future' : 'past', yearly)
}
