import type { PeriodBasis, PeriodRelation } from '../../../shapes/claims/period.ts'
import type { Interval } from '../calendar/day.ts'
import { openers } from '../data/openers.ts'
import { prepositions, type Sense } from '../data/prepositions.ts'
import { apply, inLength } from './apply.ts'
import { type Context, type Core, isGlued, stands, wordAt } from './context.ts'
import { readCore } from './core.ts'
import { type Lean, leanAt } from './lean.ts'
import { readRange } from './range.ts'

/** Where the owner of something is no end of the time: “by last year’s standards”. */
const ownersOnly: ReadonlySet<Sense> = new Set(['by', 'before', 'after', 'from', 'until'])

const wholes = ['the whole of', 'the course of']

/** One expression, with the preposition that rules it. */
export interface Expression {
  readonly interval: Interval
  readonly relation: PeriodRelation
  readonly basis: PeriodBasis
  readonly next: number
}

/** The longest expression that begins at a token; null where none does. */
export function readExpression(at: number, context: Context): Expression | null {
  const word = wordAt(context, at)
  const forms = prepositions.get(word)
  if (forms || word === 'between') {
    const range = readRange(at, context, leaning(at, at + 1, null, context))
    if (range) return { ...range, relation: 'in' }
  }
  for (const { words, sense } of forms ?? []) {
    if (!words.every((each, offset) => wordAt(context, at + offset) === each)) continue
    const from = afterWhole(at + words.length, context)
    const found = ruled(at, from, sense, word, context)
    if (found) return found
  }
  return openers.has(word) || /^\d/.test(word) ? bare(at, context) : null
}

function ruled(
  at: number,
  from: number,
  sense: Sense,
  word: string,
  context: Context,
): Expression | null {
  const lean = leaning(at, from, sense, context)
  const core = readCore(from, context, lean)
  if (!core || (word === 'of' && !core.bare) || (core.length && isAge(at, context))) return null
  if (sense === 'from' && startsCount(core, context)) return null
  if (ownersOnly.has(sense) && isOwner(core, context)) return null
  const soFar = trailing(core, context)
  if (core.length && sense === 'in') {
    const time = stands(context, core.next, "' time") ? core.next + 2 : core.next
    const ahead = time > core.next ? 'future' : lean()
    const interval = word === 'in' ? inLength(core.length, context, ahead) : core.interval
    return { interval, relation: 'in', basis: core.basis, next: time }
  }
  const onward = sense === 'from' ? afterOn(soFar, context) : soFar
  const stays = onward > soFar ? { ...core, basis: 'absolute' as const } : core
  const applied = apply(sense, stays, context, lean())
  return applied && { ...applied, basis: core.basis, next: onward }
}

function bare(at: number, context: Context): Expression | null {
  const core = readCore(at, context, leaning(at, at + 1, null, context))
  if (!core?.bare) return null
  const relation = stands(context, at, 'to date') ? 'until' : 'in'
  return { interval: core.interval, relation, basis: core.basis, next: trailing(core, context) }
}

/** The index after “all of” and “the whole of”, which change nothing. */
function afterWhole(at: number, context: Context): number {
  if (stands(context, at, 'all of')) return at + 2
  return wholes.some((words) => stands(context, at, words)) ? at + 3 : at
}

/** “after last year’s floods” tells when the floods were. */
function isOwner({ next }: Core, context: Context): boolean {
  return stands(context, next, "' s") && isGlued(context, next) && isGlued(context, next + 1)
}

/** “at three months” is an age. */
function isAge(at: number, context: Context): boolean {
  return wordAt(context, at) === 'at' || wordAt(context, at) === 'on'
}

/** “from 2000 to 2500 people” has no year in it. */
function startsCount({ next }: Core, context: Context): boolean {
  return wordAt(context, next) === 'to' && /^\d/.test(wordAt(context, next + 1))
}

/** The index after “, for the whole year”, which only underlines the year before it. */
function trailing({ next, interval }: Core, context: Context): number {
  const { start, end } = interval
  if (start === null || end === null || end - start < 365) return next
  const at = wordAt(context, next) === ',' ? next + 1 : next
  if (!['for', 'over', 'across'].includes(wordAt(context, at))) return next
  const whole = ['the whole year', 'the full year', 'the entire year', 'the year as a whole']
  const words = whole.find((each) => stands(context, at + 1, each))
  return words ? at + 1 + words.split(' ').length : next
}

function afterOn(at: number, context: Context): number {
  if (['on', 'onward', 'onwards', 'forward'].includes(wordAt(context, at))) return at + 1
  return stands(context, at, 'and beyond') ? at + 2 : at
}

/** What is due by a day lies ahead, what has been since a day lies behind; else verbs tell. */
function leaning(from: number, to: number, sense: Sense | null, context: Context): () => Lean {
  if (sense === 'since') return () => 'past'
  if (sense === 'by' || sense === 'until') return () => 'future'
  let known: Lean | undefined
  return () => {
    known ??= leanAt(context, from, to)
    return known === null && sense === 'from' ? 'future' : known
  }
}
