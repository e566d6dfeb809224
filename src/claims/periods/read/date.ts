import { type Interval, unknown, validDay } from '../calendar/day.ts'
import { occurrence } from '../calendar/occurrence.ts'
import { weekdays } from '../data/months.ts'
import {
  type Context,
  type Core,
  isCapital,
  isGlued,
  type Reader,
  skip,
  wordAt,
} from './context.ts'
import type { Lean } from './lean.ts'
import { monthAt } from './month.ts'
import { nearestWeekday, oneDay } from './weekday.ts'
import { yearAt } from './year.ts'
import { dateIn } from './yearly.ts'

/** A day, or days from `day` to `until`, of a month. */
interface Printed {
  readonly month: number
  readonly day: number
  readonly until: number
  readonly next: number
  /** “March 14”, which may be a month and a number of things. */
  readonly monthFirst: boolean
}

/** “14 March 2025”, “March 14, 2025”, “Friday, 14 March”, “14–16 March”, “2025-03-14”, “Tuesday”. */
export const readDate: Reader = (from, context, lean) => {
  const numeric = readNumeric(from, context)
  if (numeric) return numeric
  const weekday = isCapital(context, from) ? weekdays.get(wordAt(context, from)) : undefined
  const at = weekday === undefined ? from : skip(context, from + 1, ',')
  const printed = dayFirst(at, context) ?? monthFirst(at, context)
  if (printed) return dated(printed, context, lean)
  if (weekday === undefined) return null
  const { published } = context
  const interval =
    published === null ? unknown : nearestWeekday(published, weekday, lean() === 'future')
  return { interval, basis: 'relative', next: from + 1, bare: true }
}

function dayFirst(from: number, context: Context): Printed | null {
  const first = dayAt(skip(context, from, 'the'), context)
  if (!first) return null
  const dash = wordAt(context, first.next) === '-' ? dayAt(first.next + 1, context) : null
  const { day: until, next } = dash ?? first
  const found = monthAt(context, skip(context, next, 'of'))
  return found && { month: found.month, day: first.day, until, next: found.next, monthFirst: false }
}

function monthFirst(from: number, context: Context): Printed | null {
  const found = monthAt(context, from)
  const first = found && dayAt(found.next, context)
  if (!first) return null
  const dash = wordAt(context, first.next) === '-' ? dayAt(first.next + 1, context) : null
  const { day: until, next } = dash ?? first
  return { month: found.month, day: first.day, until, next, monthFirst: true }
}

function dayAt(at: number, context: Context): { day: number; next: number } | null {
  const word = wordAt(context, at)
  const day = Number(word)
  if (!/^\d{1,2}$/.test(word) || day < 1 || day > 31) return null
  const glued = isGlued(context, at + 1)
  const after = wordAt(context, at + 1)
  if (glued && ['st', 'nd', 'rd', 'th'].includes(after)) return { day, next: at + 2 }
  const longer = glued && (/^[\p{L}%:/]/u.test(after) || startsFraction(at + 1, context))
  return longer ? null : { day, next: at + 1 }
}

function startsFraction(at: number, context: Context): boolean {
  const next = wordAt(context, at + 1)
  return [',', '.'].includes(wordAt(context, at)) && isGlued(context, at + 1) && /^\d/.test(next)
}

function dated(printed: Printed, context: Context, lean: () => Lean): Core | null {
  const { month, day, until, next, monthFirst: ambiguous } = printed
  const comma = wordAt(context, next) === ',' ? next + 1 : next
  const year = yearAt(context, comma)
  if (year === null) {
    if (ambiguous && wordAt(context, next - 3) === 'in') return null
    const first = occurrence(context.published, lean(), dateIn(month, day))
    return { interval: longer(first, until - day), basis: 'relative', next, bare: true }
  }
  const start = validDay(year, month, day)
  if (start === null) return null
  const interval = longer(oneDay(start), until - day)
  return { interval, basis: 'absolute', next: comma + 1, bare: true }
}

function longer({ start, end }: Interval, days: number): Interval {
  return { start, end: end === null ? null : end + Math.max(0, days) }
}

/** “2025-03-14” and “14.03.2025”; “03/04/2025” means two days, and neither is read. */
function readNumeric(at: number, context: Context): Core | null {
  const [a, mark, b, again, c] = [0, 1, 2, 3, 4].map((offset) => wordAt(context, at + offset))
  if (mark !== again || (mark !== '-' && mark !== '.')) return null
  if (![1, 2, 3, 4].every((offset) => isGlued(context, at + offset))) return null
  const [year, day] = mark === '-' ? [a, c] : [c, a]
  if (!(/^\d{4}$/.test(year ?? '') && /^\d\d?$/.test(b ?? '') && /^\d\d?$/.test(day ?? '')))
    return null
  const start =
    Number(year) < 1800 || Number(year) > 2199
      ? null
      : validDay(Number(year), Number(b), Number(day))
  return start === null
    ? null
    : { interval: oneDay(start), basis: 'absolute', next: at + 5, bare: true }
}
