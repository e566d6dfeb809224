import { dateOf, type Interval, unknown } from '../calendar/day.ts'
import { occurrence, type Yearly } from '../calendar/occurrence.ts'
import { months, seasons } from '../data/months.ts'
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
import { readOneYear } from './year-like.ts'
import { monthIn, seasonIn } from './yearly.ts'

/** Short, and no abbreviations: a point after them ends the sentence. */
const fullForms: ReadonlySet<string> = new Set(['may', 'june', 'july'])

/** The month printed at a token, with the index after it and after its point. */
export function monthAt(context: Context, at: number): { month: number; next: number } | null {
  const word = wordAt(context, at)
  const month = months.get(word)
  if (month === undefined || !isCapital(context, at)) return null
  const point =
    word.length < 5 &&
    !fullForms.has(word) &&
    wordAt(context, at + 1) === '.' &&
    isGlued(context, at + 1)
  return { month, next: point ? at + 2 : at + 1 }
}

/** “March”, “March 2024”, “March of last year”, “January–March 2025”, “spring 2026”, “the spring”. */
export const readMonth: Reader = (from, context, lean) => {
  const first = monthAt(context, from)
  if (!first) return readSeason(from, context, lean)
  const dash = wordAt(context, first.next) === '-' ? monthAt(context, first.next + 1) : null
  if (!dash) return inYear(first.next, context, lean, monthIn(first.month))
  const last = inYear(dash.next, context, lean, monthIn(dash.month))
  return { ...last, interval: back(first.month, last.interval), bare: true }
}

/** From the start of the last such month before `interval` ends, to that end. */
export function back(month: number, { end }: Interval): Interval {
  if (end === null) return unknown
  return { start: occurrence(end - 1, 'past', monthIn(month)).start, end }
}

function readSeason(from: number, context: Context, lean: () => Lean): Core | null {
  const at = skip(context, from, 'the')
  const month = seasons.get(wordAt(context, at))
  if (month === undefined) return null
  const found = inYear(at + 1, context, lean, seasonIn(month))
  const open = at === from || wordAt(context, at) === 'fall'
  return open && !found.bare ? null : found
}

function inYear(at: number, context: Context, lean: () => Lean, yearly: Yearly): Core {
  const year = readOneYear(skip(context, at, 'of', ','), context, lean)
  if (year && !(wordAt(context, at) === ',' && year.basis !== 'absolute')) {
    const { start } = year.interval
    const interval = start === null ? unknown : (yearly(dateOf(start).year) ?? unknown)
    return { interval, basis: year.basis, next: year.next, bare: true }
  }
  const interval = occurrence(context.published, lean(), yearly)
  return { interval, basis: 'relative', next: at, bare: false }
}
