import { changeWords, rangingWords } from './data/function-words.ts'
import { isLess, shift } from './decimal.ts'
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
  const bare = first.measure === null
  const filled = fill(first, second)
  if (filled === null || !isLess(filled.first.value, filled.second.value)) return null
  if (between) return { ...filled, joined: true }
  const connector = line.low(first.next)
  if (dashes.has(connector)) return { ...filled, joined: true }
  if (connector === 'or')
    return bare || second.measure === null ? { ...filled, joined: true } : null
  const change = before === 'from' || (!bare && changes.has(before))
  return { ...filled, joined: !change }
}

/** Gives each the scale and unit that only the other has; null where they differ. */
function fill(first: Part, second: Part): { readonly first: Part; readonly second: Part } | null {
  if (first.measure === null && second.measure === null) return null
  if (second.measure === null && (first.measure !== 'amount' || !first.before)) return null
  const low = lent(first, second, true)
  const high = lent(second, first, false)
  const same = low.measure === high.measure && low.unit === high.unit
  return same ? { first: low, second: high } : null
}

function lent(to: Part, from: Part, scaleToo: boolean): Part {
  const gains = to.measure === null
  const unitPower = gains ? from.unitPower : 0
  const bare = shift(from.value, -from.power - from.unitPower)
  const scaled = scaleToo && to.scale === 'none' && from.scale !== 'none' && isLess(to.value, bare)
  const value = shift(to.value, unitPower + (scaled ? from.power : 0))
  if (!gains) return { ...to, value }
  const { measure, unit, currency, currencySpan } = from
  return { ...to, value, measure, unit, currency, currencySpan }
}

/** “ranging from X to Y”: whether a token makes what follows a range. */
export function isRanging(line: Line, index: number): boolean {
  return ranging.has(line.low(index))
}
