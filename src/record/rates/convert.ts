import type { Issue } from '../../shapes/issue.ts'
import { places } from './data/digits.ts'
import { type Decimal, decimal, divide, times, write } from './decimal.ts'
import { type Rate, rateOn } from './rate-on.ts'

/** An amount in another currency, with what it rests on. */
export interface Converted {
  /** Rounded half to even to the smallest unit of the currency. */
  readonly value: string
  /** Units of the new currency for one of the old, to six significant digits, for display. */
  readonly rate: string
  /** The day of the rates; the earlier one where they are of two. */
  readonly day: string
  /** The rates to the euro that the value was computed from, exactly. */
  readonly from: Rate
  readonly to: Rate
}

const leastSignificant = 100_000n

/** What converts amounts of one currency to another on a day. */
interface Crossing extends Pick<Converted, 'rate' | 'day' | 'from' | 'to'> {
  readonly down: Decimal
  readonly up: Decimal
}

// 50,000: the days of ten years in more than a dozen currencies.
const mostKnown = 50_000
const crossings = new Map<string, Crossing | Issue>()

/**
 * Converts a decimal string from one currency of ISO 4217 to another by way of the euro, at the
 * reference rates of a day, YYYY-MM-DD; gives the issue of the first rate that is not there.
 */
export function convert(value: string, from: string, to: string, day: string): Converted | Issue {
  const amount = decimal(value)
  const crossing = crossingOf(from, to, day)
  if ('code' in crossing) return crossing
  const { down, up, ...rest } = crossing
  return { value: write(divide(times(amount, up), down, places(to))), ...rest }
}

function crossingOf(from: string, to: string, day: string): Crossing | Issue {
  const key = `${from}\u001f${to}\u001f${day}`
  const known = crossings.get(key)
  if (known) return known
  const made = makeCrossing(from, to, day)
  if (crossings.size >= mostKnown) crossings.clear()
  crossings.set(key, made)
  return made
}

function makeCrossing(from: string, to: string, day: string): Crossing | Issue {
  const old = rateOn(from, day)
  if ('code' in old) return old
  const own = rateOn(to, day)
  if ('code' in own) return own
  const down = decimal(old.rate)
  const up = decimal(own.rate)
  return {
    rate: from === to ? '1' : shown(up, down),
    day: [old.day, own.day].sort()[0] ?? day,
    from: old,
    to: own,
    down,
    up,
  }
}

/** `a / b`, both positive, to six significant digits and without trailing zeros. */
function shown(a: Decimal, b: Decimal): string {
  let decimals = 0
  while (divide(a, b, decimals).units < leastSignificant) decimals += 1
  const text = write(divide(a, b, decimals))
  return text.includes('.') ? text.replace(/0+$/, '') : text
}
