import type { Span } from '../../shapes/span.ts'
import {
  adjectives,
  isoCodes,
  isWordlike,
  type Money,
  moneyNamed,
  needsGlue,
  needsGlueOrSize,
  pluralOf,
  signsAfter,
  signsBefore,
  unitOf,
} from './currency.ts'
import { riskyNames } from './data/names.ts'
import { type Decimal, decimal, isLess } from './decimal.ts'
import { wordSet } from './lookups.ts'
import { type Numeral, pastHyphen } from './numeral.ts'
import type { Unit } from './part.ts'
import type { Line } from './tokens.ts'

const risky = wordSet(riskyNames)

/** The currency printed before a numeral: its first token, and the unit. */
export function moneyBefore(
  line: Line,
  numeral: Numeral,
  least: number,
  home: string | null,
): { readonly from: number; readonly unit: Unit } | null {
  const { from } = numeral
  const bracketed = bracketBefore(line, from, least)
  const end = bracketed === null ? from : bracketed.end
  if (bracketed === null && !line.near(from)) return null
  const token = line.at(end - 1)
  if (token === undefined || end - 1 < least) return null
  const found = codeBefore(line, end, numeral) ?? signBefore(line, end, least, numeral)
  if (found === null) return null
  const start = bracketed?.start ?? found.from
  const currencySpan = { start: line.start(found.from), end: line.endBefore(end) }
  const currency = bracketed === null ? found.currency : 'bracket'
  const unit = unitOf(found.money, home, null)
  return {
    from: start,
    unit: { next: from, measure: 'amount', unit, power: 0, currency, currencySpan },
  }
}

function bracketBefore(
  line: Line,
  from: number,
  least: number,
): { readonly start: number; readonly end: number } | null {
  if (line.low(from - 1) !== ']' || !line.near(from)) return null
  for (let start = from - 2; start >= Math.max(least, from - 5); start--) {
    if (line.low(start) === '[') return { start, end: from - 1 }
  }
  return null
}

interface Before {
  readonly from: number
  readonly money: Money
  readonly currency: 'code' | 'sign'
}

function codeBefore(line: Line, end: number, numeral: Numeral): Before | null {
  const text = line.at(end - 1)?.text ?? ''
  if (!isoCodes.has(text) || (isWordlike.has(text) && !isLarge(numeral))) return null
  return { from: end - 1, money: { code: text }, currency: 'code' }
}

function signBefore(line: Line, end: number, least: number, numeral: Numeral): Before | null {
  const sign = signsBefore.upTo(line, end, least)
  if (sign === null) return null
  const { start, meaning } = sign
  const letters = meaning.sign.length
  if (needsGlue.has(meaning.sign) && !line.glued(end)) return null
  if (needsGlueOrSize.has(meaning.sign) && !line.glued(end) && !isLarge(numeral)) return null
  if (letters === 1 && line.isWord(start) && !isLarge(numeral) && numeral.value.digits < 100n)
    return null
  if (line.glued(start) && line.at(start - 1)?.kind === 'word' && line.isWord(start)) return null
  return { from: start, money: meaning.money, currency: 'sign' }
}

/** Whether a numeral is no label: it has a scale, or groups of digits. */
function isLarge(numeral: Numeral): boolean {
  return numeral.scale !== 'none' || (!numeral.plain && numeral.form === 'digits')
}

/** The currency printed behind a numeral. */
export function moneyAfter(line: Line, numeral: Numeral, home: string | null): Unit | null {
  const open = line.low(numeral.next)
  if (open === '[' && line.near(numeral.next)) return bracketAfter(line, numeral, home)
  const next = pastHyphen(line, numeral.next)
  if (!line.near(next)) return null
  return moneyAt(line, next, numeral, home)
}

/** “40 billion [euros]”, “40 [billion euros]”. */
function bracketAfter(line: Line, numeral: Numeral, home: string | null): Unit | null {
  const first = numeral.next + 1
  let power = 0
  let next = first
  if (numeral.scale === 'none') {
    const inside = numeralBehind(line, first)
    power = inside.power
    next = inside.next
  }
  const found = moneyAt(line, next, { ...numeral, scale: 'word' }, home)
  if (found === null) return null
  const end = closing(line, found.next)
  if (end === null) return null
  return { ...found, next: end, power: found.power + power, currency: 'bracket' }
}

// “[euros – ed.]”, “[dollars, at the time]”.
const longestNote = 8

/** The token behind the bracket that closes, over an editor's note. */
function closing(line: Line, next: number): number | null {
  for (let at = next; at < next + longestNote; at++) {
    const mark = line.low(at)
    if (mark === ']') return at + 1
    if (mark === '[' || mark === '') return null
  }
  return null
}

const scaleWords: ReadonlyMap<string, number> = new Map([
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
])

function numeralBehind(
  line: Line,
  index: number,
): { readonly next: number; readonly power: number } {
  const power = scaleWords.get(line.low(index))
  return power === undefined ? { next: index, power: 0 } : { next: index + 1, power }
}

function moneyAt(line: Line, at: number, numeral: Numeral, home: string | null): Unit | null {
  const token = line.at(at)
  if (token === undefined) return null
  if (isoCodes.has(token.text) && !(isWordlike.has(token.text) && !isLarge(numeral))) {
    return amount(line, at, at + 1, { code: token.text }, home, null, 'code', 0)
  }
  const sign = signsAfter.from(line, at)
  if (sign !== null && !(line.at(sign.next)?.kind === 'digits' && line.glued(sign.next))) {
    return amount(line, at, sign.next, sign.meaning.money, home, null, 'sign', 0)
  }
  if (
    token.low === 'p' &&
    line.glued(at) &&
    numeral.scale === 'none' &&
    isLess(numeral.value, thousand)
  ) {
    return amount(line, at, at + 1, { code: 'GBP' }, home, null, 'sign', -2)
  }
  return nameAt(line, at, numeral, home)
}

// “1080p” is no price.
const thousand: Decimal = decimal('1000')

/** “euros”, “U.S. dollars”, “Norland crowns”, “pounds sterling”. */
function nameAt(line: Line, at: number, numeral: Numeral, home: string | null): Unit | null {
  const own = adjectives.from(line, at)
  let next = own?.next ?? at
  let said = own?.meaning ?? null
  const narrowed = own !== null
  let foreign = false
  if (!narrowed && /^\p{Lu}/u.test(line.at(at)?.text ?? '') && moneyNamed(line.low(at)) === null) {
    foreign = true
    next = at + 1
  } else if (!narrowed && oldOrNew.has(line.low(at))) {
    next = at + 1
  }
  next = pastHyphen(line, next)
  if (next > at && !line.near(next)) return null
  const word = line.low(next)
  const named = line.isWord(next) ? moneyNamed(word) : null
  if (named === null) return null
  const sterling = line.low(next + 1) === 'sterling' && line.near(next + 1) ? 1 : 0
  const hyphened = line.low(at - 1) !== '' && pastHyphen(line, at - 1) === at
  const singular = 'family' in named.money && pluralOf(named.money) !== word
  const large = singular ? numeral.scale !== 'none' : isLarge(numeral)
  const sure = large || narrowed || hyphened || foreign || (singular && isOne(numeral))
  if (risky.has(word) && !sure) return null
  if (isWeight(line, next, numeral, home) && sterling === 0 && !narrowed) return null
  if (foreign && 'family' in named.money) {
    const unit = pluralOf(named.money)
    const span = { start: line.start(at), end: line.endBefore(next + 1) }
    return {
      next: next + 1,
      measure: 'amount',
      unit,
      power: 0,
      currency: 'word',
      currencySpan: span,
    }
  }
  if (foreign && own === null) said = null
  return amount(line, at, next + 1 + sterling, named.money, home, said, 'word', named.power)
}

const oldOrNew = wordSet('new old')

function isOne(numeral: Numeral): boolean {
  return numeral.value.digits === 1n && numeral.value.places === 0
}

/** “20 pounds of flour”, “weighs 200 pounds”: in the United States pounds are no money. */
function isWeight(line: Line, name: number, numeral: Numeral, home: string | null): boolean {
  if (line.low(name) !== 'pounds' && line.low(name) !== 'pound') return false
  if (home === 'US') return true
  return line.low(name + 1) === 'of' && !isLarge(numeral)
}

function amount(
  line: Line,
  at: number,
  next: number,
  money: Money,
  home: string | null,
  said: ReadonlyMap<string, string> | null,
  currency: 'code' | 'sign' | 'word',
  power: number,
): Unit {
  const currencySpan: Span = { start: line.start(at), end: line.endBefore(next) }
  const unit = unitOf(money, home, said)
  // Cents of nobody knows what are a unit of their own.
  const places = /^[A-Z]/.test(unit) ? power : 0
  return { next, measure: 'amount', unit, power: places, currency, currencySpan }
}
