import { determiners, settingWords } from './data/function-words.ts'
import { groupWords, partyNouns, tallyEnds, tallyVerbs } from './data/nouns.ts'
import { print } from './decimal.ts'
import type { FoundFigure } from './figure.ts'
import { hedgeBefore, hedgeBehind } from './hedge.ts'
import { wordSet } from './lookups.ts'
import { beginsNumeral } from './numeral.ts'
import type { Part } from './part.ts'
import { Phrases } from './phrases.ts'
import type { Pair } from './range.ts'
import type { Line } from './tokens.ts'

// “the two leaders” counts nothing, “the eleven options” does.
const smallest = 5n
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
  if (part.measure === null) return alone
  if (part.measure !== 'count' || alone) return true
  // “no one calls”: one of something has no plural.
  if (part.form === 'words' && part.value.digits === 1n && part.value.places === 0) {
    return part.unit !== null && !/(?:s|people|men)$/.test(part.unit)
  }
  const { bound, from } = hedgeBefore(line, part.from, floor, true)
  if (accordingTo.upTo(line, from, floor) !== null && part.value.digits < 13n) return false
  if (isParty(line, part, from)) return false
  if (isTally(line, part.next)) return false
  if (ofTheNumber(line, from)) return true
  const small = part.form === 'words' && part.value.digits < smallest && part.value.places === 0
  return (
    bound !== null ||
    !small ||
    !(pointing.has(line.low(from - 1)) || settings.has(line.low(from - 1)))
  )
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

const settings = wordSet(settingWords)
const parties = wordSet(partyNouns)
const groups = wordSet(groupWords)
const tallies = wordSet(tallyVerbs)
const ends = wordSet(tallyEnds)
const accordingTo = new Phrases<true>().add('according to', true)

/** “two of the three engines”. */
function ofTheNumber(line: Line, from: number): boolean {
  return line.low(from - 2) === 'of' && beginsNumeral(line, from - 3)
}

/** “the 11 countries”, “a group of seven nations”. */
function isParty(line: Line, part: Part, from: number): boolean {
  if (!parties.has(part.unit?.split(' ').at(-1) ?? '')) return false
  const noun = part.next - 1
  const ofBody =
    line.low(noun + 1) === 'of' && line.low(noun + 2) === 'the' && part.form === 'words'
  if (ofBody) return true
  const ofGroup = line.low(from - 1) === 'of' && groups.has(line.low(from - 2))
  return ofGroup || (pointing.has(line.low(from - 1)) && !ofTheNumber(line, from))
}

// “At least fourteen members of the Unity party will vote”: the verb is rarely further off.
const tallyReach = 8

function isTally(line: Line, next: number): boolean {
  for (let at = next; at < next + tallyReach; at++) {
    if (ends.has(line.low(at))) return false
    if (tallies.has(line.low(at))) return true
  }
  return false
}
