import { around, type Day, type Interval, later, type Unit, unknown } from '../calendar/day.ts'
import { units } from '../data/units.ts'
import { type Context, type Core, isGlued, type Reader, skip, stands, wordAt } from './context.ts'
import type { Lean } from './lean.ts'
import { readMonth } from './month.ts'
import { readPart } from './part.ts'
import { readUnit } from './unit.ts'
import { readOneYear, readTheYear } from './year-like.ts'

type Edge = 'start' | 'early' | 'middle' | 'late' | 'end'

const nouns: ReadonlyMap<string, Edge> = new Map([
  ['start', 'start'],
  ['beginning', 'start'],
  ['middle', 'middle'],
  ['end', 'end'],
  ['close', 'end'],
])
const prefixes: ReadonlyMap<string, Edge> = new Map([
  ['early', 'early'],
  ['mid', 'middle'],
  ['late', 'late'],
  ['end', 'end'],
])

/**
 * “the end of 2026”, “mid-2026”, “early next year”, “year-end”. The interval is the whole year or
 * month, for the words do not say how much of it they mean; “by” and “since” go by the edge.
 */
export const readEdge: Reader = (from, context, lean) => {
  const ends = yearEnd(skip(context, from, 'the'), context)
  if (ends) return placed(ends, 'end')
  const noun = skip(context, from, 'the', 'very')
  const edge = nouns.get(wordAt(context, noun))
  if (edge && wordAt(context, noun + 1) === 'of') {
    const base = readBase(noun + 2, context, lean)
    return base && placed(base, edge)
  }
  const prefix = prefixes.get(wordAt(context, from))
  if (!prefix) return null
  const hyphen = wordAt(context, from + 1) === '-' && isGlued(context, from + 1)
  if (!hyphen && wordAt(context, from) === 'end') return null
  const at = hyphen ? from + 2 : skip(context, from + 1, 'in')
  const base = unglued(at, context, hyphen, lean)
  return base && placed(base, prefix)
}

function unglued(at: number, context: Context, hyphen: boolean, lean: () => Lean): Core | null {
  const digits = wordAt(context, at)
  if (!hyphen || !/^(?:1[89]|2[01])\d\d$/.test(digits)) return readBase(at, context, lean)
  const start = Date.UTC(Number(digits), 0, 1) / 86_400_000
  return { interval: around(start, 'year'), basis: 'absolute', next: at + 1, bare: true }
}

function readBase(at: number, context: Context, lean: () => Lean): Core | null {
  const found =
    readPart(at, context, lean) ??
    readOneYear(at, context, lean) ??
    readUnit(at, context, lean) ??
    readMonth(at, context, lean)
  return found ?? theUnit(at, context)
}

/** “the year”, “the month”: the one of the report, unless the sentence names a year. */
function theUnit(at: number, context: Context): Core | null {
  const year = readTheYear(at, context)
  if (year && year.interval.start !== null) return year
  const noun = skip(context, at, 'the')
  const word = wordAt(context, noun)
  const unit = units.get(word)?.unit
  if (!unit || unit === 'day' || word.endsWith('s')) return null
  return reportUnit(context, unit, noun + 1)
}

function yearEnd(at: number, context: Context): Core | null {
  if (wordAt(context, at) !== 'year') return null
  const named = stands(context, at + 1, "' s end") ? at + 4 : skip(context, at + 1, '-') + 1
  return wordAt(context, named - 1) === 'end' ? reportUnit(context, 'year', named) : null
}

function reportUnit({ published }: Context, unit: Unit, next: number): Core {
  const interval = published === null ? unknown : around(published, unit)
  return { interval, basis: 'relative', next, bare: true }
}

function placed(base: Core, edge: Edge): Core {
  const { start, end } = base.interval
  return { ...base, edges: edgesOf(base.interval, edge), interval: { start, end }, bare: true }
}

function edgesOf({ start, end }: Interval, edge: Edge): { start: Day | null; end: Day | null } {
  const middle = start === null || end === null ? null : middleOf(start, end)
  switch (edge) {
    case 'start':
      return { start, end: start }
    case 'early':
      return { start, end: middle }
    case 'middle':
      return { start: middle, end: middle }
    case 'late':
      return { start: middle, end }
    case 'end':
      return { start: end, end }
  }
}

function middleOf(start: Day, end: Day): Day {
  return end - start > 360 ? later(start, 6, 'month') : start + Math.floor((end - start) / 2)
}
