import { countedAfter } from './count.ts'
import { labelsBefore } from './data/nouns.ts'
import { shift } from './decimal.ts'
import { hedgeBehind } from './hedge.ts'
import { wordSet } from './lookups.ts'
import { moneyAfter, moneyBefore } from './money.ts'
import { isNumeral, type Numeral, numeralAt } from './numeral.ts'
import type { Part, Unit } from './part.ts'
import { percentAfter } from './share.ts'
import type { Line } from './tokens.ts'

const labels = wordSet(labelsBefore)

/** The number at a token with its unit; its next token alone where there is none. */
export function readPart(
  line: Line,
  at: number,
  least: number,
  home: string | null,
): Part | { readonly next: number } {
  const numeral = numeralAt(line, at)
  if (!isNumeral(numeral)) return numeral
  const skip = { next: numeral.next }
  const ahead = moneyBefore(line, numeral, least, home)
  // At `least` the number ends a range, and its dash is read.
  if (ahead === null && at !== least && isJoined(line, at)) return skip
  const middle = hedgeBehind(line, numeral.next)
  const open = middle.bound === null ? numeral : { ...numeral, next: middle.next }
  const share = ahead === null ? percentAfter(line, open.next) : null
  const after = share ?? moneyAfter(line, open, home)
  const money = settleMoney(ahead?.unit ?? null, after)
  const label = isLabel(line, numeral)
  const unit = money ?? (label ? null : countedAfter(line, open.next))
  if (unit === null && isCut(line, numeral)) return skip
  if (numeral.decimalComma && unit === null) return skip
  const next = unit === null || unit.next <= numeral.next ? numeral.next : unit.next
  return {
    from: ahead?.from ?? numeral.from,
    next,
    number: { start: line.start(numeral.from), end: line.endBefore(numeral.next) },
    value: shift(numeral.value, unit?.power ?? 0),
    scale: numeral.scale,
    power: numeral.power,
    unitPower: unit?.power ?? 0,
    measure: unit?.measure ?? null,
    unit: unit?.unit ?? null,
    currency: unit?.currency ?? null,
    currencySpan: unit?.currencySpan ?? null,
    before: ahead !== null,
    bound: next > numeral.next ? middle.bound : null,
    form: numeral.form,
    plain: numeral.plain,
    label,
  }
}

export function isPart(found: Part | { readonly next: number }): found is Part {
  return 'value' in found
}

/** “$20 million US dollars” is one amount, in the currency that is said in words. */
function settleMoney(ahead: Unit | null, after: Unit | null): Unit | null {
  if (ahead === null) return after
  if (after === null || after.measure !== 'amount' || after.power < 0) return ahead
  return { ...after, currency: ahead.currency ?? after.currency }
}

/** Whether a number is the end of something else: F-16, 3-1, 10:30, #4. */
function isJoined(line: Line, at: number): boolean {
  if (!line.glued(at)) return false
  const before = line.at(at - 1)
  if (before === undefined) return false
  if (before.kind !== 'mark') return true
  if (/^[("'“‘’”[<>~≈≥≤±—…*|{+]$/.test(before.low)) return false
  const opensNumber = !line.glued(at - 1) || line.low(at - 2) === '%'
  return !(/^[-–−]$/.test(before.low) && opensNumber)
}

/** Whether letters or a hyphen go on where the number ends: 16th, 20-year-old. */
function isCut(line: Line, numeral: Numeral): boolean {
  const token = line.at(numeral.next)
  if (token === undefined || !line.glued(numeral.next)) return false
  if (token.kind !== 'mark') return true
  return token.low === '-' && line.glued(numeral.next + 1) && line.isWord(numeral.next + 1)
}

/** “Article 5”, “Leopard 2”, “in 2024”: a number that counts nothing. */
function isLabel(line: Line, numeral: Numeral): boolean {
  if (numeral.form === 'words' || numeral.scale !== 'none' || !numeral.plain) return false
  const digits = line.low(numeral.from)
  if (digits.length > 1 && digits.startsWith('0')) return true
  if (digits.length === 4 && /^(?:19|20)/.test(digits)) return true
  const before = line.at(numeral.from - 1)
  if (before?.kind !== 'word' && before?.low !== '.') return false
  const word =
    before.low === '.' && line.glued(numeral.from - 1) ? line.at(numeral.from - 2) : before
  if (word === undefined || !line.near(numeral.from)) return false
  if (labels.has(word.low) && (before.low !== '.' || word.low === 'no' || word.low === 'nos'))
    return true
  const inside = /^[\p{L}\p{N},;]$/u.test(line.low(numeral.from - 2).slice(-1))
  return digits.length === 1 && before.kind === 'word' && /^\p{Lu}/u.test(before.text) && inside
}
