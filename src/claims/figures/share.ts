import { uncounted } from './data/nouns.ts'
import { cardinals, divisors } from './data/number-words.ts'
import { type Decimal, ratio } from './decimal.ts'
import { headByWord, wordSet } from './lookups.ts'
import { pastHyphen } from './numeral.ts'
import type { Unit } from './part.ts'
import { Phrases } from './phrases.ts'
import type { Line } from './tokens.ts'

const divisorOf = headByWord(divisors)
const cardinalOf = headByWord(cardinals)
const timeNouns = wordSet(uncounted)
const wholes = wordSet(
  'of the its their our his her my your that this those these all what less more fewer higher lower',
)
const articles = wordSet('a an the its their our his her this that')

const basisPoints = new Phrases<true>()
for (const phrase of ['basis points', 'basis point', 'bps', 'bp']) basisPoints.add(phrase, true)

/** “%”, “per cent”, “percent”; null for none, and where it is percentage points. */
export function percentAfter(line: Line, next: number): Unit | null {
  const at = pastHyphen(line, next)
  if (!line.near(at)) return null
  const basis = basisPoints.from(line, at)
  const end = basis?.next ?? percentEnd(line, at)
  if (end === null) return null
  const power = basis === null ? -2 : -4
  return { next: end, measure: 'share', unit: null, power, currency: null, currencySpan: null }
}

/** The token behind “per cent”, or null. */
function percentEnd(line: Line, at: number): number | null {
  const word = line.low(at)
  let end: number | null = null
  if (word === '%' || word === 'percent' || word === 'pct') end = at + 1
  else if (word === 'pc' && line.glued(at)) end = at + 1
  else if (word === 'per' && line.low(at + 1) === 'cent' && line.near(at + 1)) end = at + 2
  return end === null || /^points?$/.test(line.low(pastHyphen(line, end))) ? null : end
}

/** A fraction that begins at a token, and whether only a hedge makes it a share: “half”. */
export interface Fraction {
  readonly next: number
  readonly value: Decimal
  readonly needsHedge: boolean
}

/** “two thirds”, “half of”, “a quarter of”, “nine out of ten”, “1/3 of”. */
export function fractionAt(line: Line, from: number): Fraction | null {
  return outOf(line, from) ?? (line.low(from) === 'half' ? halfAt(line, from) : partsAt(line, from))
}

function halfAt(line: Line, from: number): Fraction | null {
  const next = from + 1
  if (line.glued(next) && line.low(next) === '-') return null
  const word = line.low(next)
  if (articles.has(word) && word.startsWith('a') && word.length < 3) return null
  if (isTime(line, next)) return null
  return { next, value: ratio(1, 2), needsHedge: !(line.near(next) && wholes.has(word)) }
}

function partsAt(line: Line, from: number): Fraction | null {
  const first = line.low(from)
  const count = first === 'a' ? 1 : Number(cardinalOf.get(first) ?? Number.NaN)
  const at = pastHyphen(line, from + 1)
  const word = line.low(at)
  const divisor = Number(divisorOf.get(word) ?? Number.NaN)
  if (!(count < divisor) || !line.near(at) || (divisor === 2 && count !== 1)) return null
  if (count > 1 !== word.endsWith('s')) return null
  const next = at + 1
  if (isTime(line, next)) return null
  const whole = line.near(next) && wholes.has(line.low(next))
  const clear = at > from + 1 || (count > 1 && divisor !== 4) || (count === 1 && first !== 'a')
  if (!clear && !whole) return { next, value: ratio(count, divisor), needsHedge: true }
  return { next, value: ratio(count, divisor), needsHedge: false }
}

/** “nine out of ten”, “four in five”, “3 out of 4”. */
function outOf(line: Line, from: number): Fraction | null {
  const part = small(line, from)
  if (part === null || !line.near(from + 1)) return null
  const out = line.low(from + 1) === 'out' && line.low(from + 2) === 'of'
  const at = out ? from + 3 : from + 2
  const word = line.low(from + 1)
  if (!out && word !== 'in' && !(word === 'of' && small(line, at) === 10)) return null
  const whole = small(line, at)
  if (whole === null || !(part < whole) || whole < 3 || !line.near(at)) return null
  if (timeNouns.has(line.low(at + 1)) || line.low(at + 1) === '-' || isTime(line, at + 1))
    return null
  return { next: at + 1, value: ratio(part, whole), needsHedge: false }
}

function small(line: Line, at: number): number | null {
  const token = line.at(at)
  if (token?.kind === 'digits') {
    const value = Number(token.low)
    const ends = !/^[.,:/%-]$/.test(line.low(at + 1)) || !line.glued(at + 1)
    return token.low.length <= 3 && value > 0 && ends ? value : null
  }
  const value = cardinalOf.get(token?.low ?? '')
  return value === undefined ? null : Number(value)
}

/** “of an hour”, “of the day”. */
function isTime(line: Line, at: number): boolean {
  let noun = line.low(at) === 'of' ? at + 1 : at
  if (articles.has(line.low(noun))) noun++
  return timeNouns.has(line.low(noun))
}
