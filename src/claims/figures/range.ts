import { changeWords, rangingWords } from './data/function-words.ts'
import { type Decimal, decimal, isLess, shift } from './decimal.ts'
import { wordSet } from './lookups.ts'
import type { Part } from './part.ts'
import type { Line } from './tokens.ts'

const changes = wordSet(changeWords)
const ranging = wordSet(rangingWords)
const dashes = wordSet('- – ‑ −')

/** The token behind what may join the ends of a range. */
export function pastConnector(line: Line, next: number, between: boolean): number | null {
  const word = line.low(next)
  if (dashes.has(word)) return line.glued(next) && line.glued(next + 1) ? next + 1 : null
  if (!line.near(next)) return null
  if (word === 'to' || word === 'or') return next + 1
  return between && word === 'and' ? next + 1 : null
}

/** Two numbers whose words share a unit: `joined` as the ends of a range, else a change from one to the other. */
export interface Pair {
  readonly first: Part
  readonly second: Part
  readonly joined: boolean
}

export function pair(
  line: Line,
  first: Part,
  second: Part,
  between: boolean,
  before: string,
): Pair | null {
  const connector = line.low(first.next)
  const bare = first.measure === null
  const moves = connector === 'to' && !between && before === 'from'
  const filled = fill(first, second, moves)
  if (filled === null) return null
  if (moves) return { ...filled, joined: false }
  if (!isLess(filled.first.value, filled.second.value)) return null
  if (between || dashes.has(connector)) return { ...filled, joined: true }
  if (connector === 'or')
    return bare || second.measure === null ? { ...filled, joined: true } : null
  return { ...filled, joined: bare || !changes.has(before) }
}

/** Gives each the scale and unit that only the other has; null where they differ. */
function fill(
  first: Part,
  second: Part,
  moves: boolean,
): { readonly first: Part; readonly second: Part } | null {
  if (first.measure === null && second.measure === null) return null
  if (second.measure === null && (first.measure !== 'amount' || !first.before)) return null
  const bare = shift(second.value, -second.power - second.unitPower)
  const shares = first.scale === 'none' && second.scale !== 'none'
  // “from 8 to 7.4 billion euros”, “3-4bn”; but “500 to €1bn”.
  const scaled = shares && isLess(first.value, moves ? thousand : bare)
  const low = lent(first, second, scaled ? second.power : 0)
  const high = lent(second, first, 0)
  const same = low.measure === high.measure && low.unit === high.unit
  return same ? { first: low, second: high } : null
}

const thousand: Decimal = decimal('1000')

function lent(to: Part, from: Part, power: number): Part {
  if (to.measure !== null) return { ...to, value: shift(to.value, power) }
  const { measure, unit, currency, currencySpan } = from
  const value = shift(to.value, power + from.unitPower)
  return { ...to, value, measure, unit, currency, currencySpan }
}

/** “ranging from X to Y”: whether a token makes what follows a range. */
export function isRanging(line: Line, index: number): boolean {
  return ranging.has(line.low(index))
}
