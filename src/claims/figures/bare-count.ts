import type { Measure } from '../../shapes/claims/figure.ts'
import { countedAfter } from './count.ts'
import { determiners } from './data/function-words.ts'
import {
  behindBareCounts,
  countingWords,
  labelsBefore,
  talliedWords,
  uncounted,
} from './data/nouns.ts'
import { hedgeBefore } from './hedge.ts'
import { wordSet } from './lookups.ts'
import { isNumeral, numeralAt } from './numeral.ts'
import type { Part } from './part.ts'
import type { Line } from './tokens.ts'

const uncountable = wordSet(uncounted)
const counting = wordSet(countingWords)
const behind = wordSet(behindBareCounts)
const labels = wordSet(labelsBefore)
const tallied = wordSet(talliedWords)
const ofThem = wordSet('them which whom those these')
const things =
  /(?:hulls|ships|boats|tanks|trucks|buses|vehicles|planes|jets|homes|houses|schools|bridges|villages|hospitals|wells|plants|mines|doses|pumps|turbines|trains|cases|rooms|beds|seats|islands|farms|shops|mills|walls|roads|towers|engines|reactors|drones|guns)$/
const heading = wordSet('and but far now only that which')
const pointing = wordSet(determiners)

/** “Two of the three engines”: the noun behind counts for the first number too. */
export function countOfThose(line: Line, part: Part): Part | null {
  if (part.value.digits === 1n && part.value.places === 0) return null
  let at = part.next
  if (line.low(at) !== 'of' || !line.near(at)) return null
  at++
  const pointed = pointing.has(line.low(at))
  if (pointed) at++
  const numeral = numeralAt(line, at)
  if (!pointed && !isNumeral(numeral)) return null
  const unit = countedAfter(line, isNumeral(numeral) ? numeral.next : at)
  const people = part.form === 'words' && !isNumeral(numeral) && !things.test(unit?.unit ?? '')
  return unit === null || people ? null : { ...part, measure: 'count', unit: unit.unit }
}

/** “has offered to free 300 in a first stage”: a count of what was named before, here `unit`. */
export function bareCount(
  line: Line,
  part: Part,
  least: number,
  unit: () => string | null,
): Part | null {
  if (part.scale !== 'none' || part.value.places !== 0 || part.label) return null
  if (!isOpen(line, part.next)) return null
  const { from } = hedgeBefore(line, part.from, least, true)
  const before = line.isWord(from - 1) && line.near(from) ? line.low(from - 1) : ''
  const named = /^(?:at|of|to)$/.test(before) && isTallied(line, from)
  const count: Part = { ...part, measure: 'count', unit: null }
  if (named) return { ...count, unit: unit() }
  if (isSubject(line, part, before)) {
    const known = unit()
    if (known !== null) return { ...count, unit: known }
  }
  if (part.form === 'words' || part.value.digits < 10n) return null
  const of = line.low(part.next) === 'of' ? line.low(part.next + 1) : ''
  if (ofThem.has(of)) return { ...count, unit: unit() }
  if (labels.has(before)) return null
  if (before === '') return part.plain ? null : count
  const exists = line.low(from - 2) === 'there' && /^(?:are|were)$/.test(before)
  if (part.plain && !exists && !counting.has(before)) return null
  // “a population of 769,025”, “grew by 100,000”, “40 of us”: of something else.
  return before === 'of' || before === 'by' || of !== '' ? count : { ...count, unit: unit() }
}

/** “Of the 62 tanks, 47 have arrived”: a number that has a predicate, at the head of its clause. */
function isSubject(line: Line, { next, value }: Part, before: string): boolean {
  if (value.digits < 2n || (before !== '' && !heading.has(before))) return false
  const follows = line.low(next)
  return (
    /^(?:have|has|had|were|was|are)$/.test(follows) && !/^(?:born|aged)$/.test(line.low(next + 1))
  )
}

/** “put the number at”, “the toll rose to”. */
function isTallied(line: Line, from: number): boolean {
  return [2, 3].some((back) => tallied.has(line.low(from - back)))
}

/** “up from 2.5m”: a number with a scale and no unit, behind `last`, the figure with a scale before it. */
export function bareScaled(
  line: Line,
  part: Part,
  last: { readonly measure: Measure; readonly unit: string | null } | null,
): Part | null {
  if (part.power < 6 || part.scale === 'none') return null
  if (uncountable.has(line.low(part.next)) && line.near(part.next)) return null
  if (part.scale === 'letter' && (last === null || !isOpen(line, part.next))) return null
  if (line.low(part.next) === 'who') return { ...part, measure: 'count' }
  if (last?.measure === 'count') return { ...part, measure: 'count', unit: last.unit }
  return { ...part, measure: 'amount' }
}

function isOpen(line: Line, next: number): boolean {
  const token = line.at(next)
  if (token === undefined) return true
  if (token.kind === 'word') return !line.glued(next) && behind.has(token.low)
  return /^[.,;:!?”’"')\]]$/.test(token.low)
}
