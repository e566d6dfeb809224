import { determiners } from './data/function-words.ts'
import { print } from './decimal.ts'
import type { FoundFigure } from './figure.ts'
import { hedgeBefore, hedgeBehind } from './hedge.ts'
import { wordSet } from './lookups.ts'
import type { Part } from './part.ts'
import type { Pair } from './range.ts'
import type { Line } from './tokens.ts'

const pointing = wordSet(determiners)

/** What stands before a number: whether “between” does, and the word ahead of its hedge. */
export function between(
  line: Line,
  from: number,
  least: number,
): { readonly opens: boolean; readonly start: number; readonly before: string } {
  const hedge = hedgeBefore(line, from, least, true)
  const before = line.near(hedge.from) && hedge.from > least ? line.low(hedge.from - 1) : ''
  return { opens: before === 'between', start: hedge.from - 1, before }
}

/** Whether the words make it a figure; `alone` where they are given as one. */
export function isFigure(line: Line, part: Part | Pair, floor: number, alone: boolean): boolean {
  if ('joined' in part) return true
  if (part.measure === null) return alone || (part.scale === 'word' && part.power >= 6)
  if (part.measure !== 'count' || alone) return true
  const { bound, from } = hedgeBefore(line, part.from, floor, true)
  const small = part.form === 'words' && part.value.digits < 13n && part.value.places === 0
  return bound !== null || !small || !pointing.has(line.low(from - 1))
}

/** The figure of a part or a range, with the hedges around it, and its tokens. */
export function show(
  line: Line,
  part: Part | Pair,
  floor: number,
): {
  readonly from: number
  readonly next: number
  readonly figure: Omit<FoundFigure, 'bracketed'>
} {
  const range = 'joined' in part ? part : null
  const first = 'joined' in part ? part.first : part
  const last = 'joined' in part ? part.second : part
  const measure = first.measure ?? (first.scale === 'none' ? 'count' : 'amount')
  const opening = between(line, first.from, floor)
  const hedge =
    range !== null && opening.opens
      ? { ...hedgeBefore(line, opening.start, floor, true), bound: null }
      : hedgeBefore(line, first.from, floor, measure === 'count')
  const behind =
    hedge.bound === null ? hedgeBehind(line, last.next) : { next: last.next, bound: null }
  const places = measure === 'share' ? 2 : 0
  const single = hedge.bound ?? last.bound ?? behind.bound ?? '='
  const span = { start: line.start(hedge.from), end: line.endBefore(behind.next) }
  const insideBrackets = line.low(hedge.from - 1) === '[' && line.low(behind.next) === ']'
  return {
    from: hedge.from,
    next: behind.next,
    figure: {
      span,
      number: { start: first.number.start, end: last.number.end },
      measure,
      value: print(first.value, places),
      valueMax: range === null ? null : print(last.value, places),
      unit: first.unit,
      bound: range === null ? single : 'range',
      currency: first.currency !== null && insideBrackets ? 'bracket' : first.currency,
      currencySpan: first.currencySpan,
    },
  }
}
