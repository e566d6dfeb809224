import type { PeriodBasis } from '../../../shapes/claims/period.ts'
import { dateOf, type Interval } from '../calendar/day.ts'
import { occurrence } from '../calendar/occurrence.ts'
import { type Context, type Core, type Reader, skip, wordAt } from './context.ts'
import { back, monthAt } from './month.ts'
import { readPoint } from './point.ts'
import { dateIn } from './yearly.ts'

const joiners: Readonly<Record<string, ReadonlySet<string>>> = {
  between: new Set(['and', '-', 'to']),
  from: new Set(['to', 'until', 'till', 'through', '-']),
}

/** “between 2021 and 2027”, “from January to March 2025”, “between now and 2030”. */
export const readRange: Reader = (from, context, lean) => {
  const opener = wordAt(context, from)
  const joins = joiners[opener === 'between' ? 'between' : 'from']
  if (opener !== 'between' && opener !== 'from') return null
  const now = wordAt(context, from + 1) === 'now'
  const first = now ? nowAt(from + 1, context) : readPoint(from + 1, context, lean)
  if (!first) return null
  if (!now && spansYears(first.interval)) return first
  const joiner = skip(context, first.next, ',')
  if (!joins?.has(wordAt(context, joiner))) return null
  const last = readPoint(joiner + 1, context, lean)
  if (!last) return null
  const interval = now
    ? { start: first.interval.start, end: last.interval.end }
    : joined(from + 1, first, last, context)
  const basis: PeriodBasis = now || last.basis === 'relative' ? 'relative' : last.basis
  return interval && { interval, basis, next: last.next, bare: true }
}

function nowAt(at: number, { published }: Context): Core {
  const interval: Interval = { start: published, end: published === null ? null : published + 1 }
  return { interval, basis: 'relative', next: at + 1, bare: true }
}

function spansYears({ start, end }: Interval): boolean {
  return start !== null && end !== null && end - start > 366
}

/** A month or day without a year takes that of the other end: “from March to May 2024”. */
function joined(at: number, first: Core, last: Core, context: Context): Interval | null {
  const { end } = last.interval
  const month = monthAt(context, at)
  if (month && month.next === first.next && end !== null) return back(month.month, last.interval)
  const day = first.basis === 'relative' && last.basis === 'absolute' ? first.interval.start : null
  if (day !== null && end !== null && first.interval.end === day + 1) {
    const { month: ofYear, day: ofMonth } = dateOf(day)
    return { start: occurrence(end - 1, 'past', dateIn(ofYear, ofMonth)).start, end }
  }
  const { start } = first.interval
  return start !== null && end !== null && start >= end ? null : { start, end }
}
