import { cardinals, divisors, vulgar } from './data/number-words.ts'
import { letterScales, scales } from './data/scales.ts'
import { type Decimal, decimal, plus, ratio, shift, times } from './decimal.ts'
import { literalAt } from './literal.ts'
import { headByWord } from './lookups.ts'
import type { Line } from './tokens.ts'

/** A number with its scale: “3.5 lakh crore”, “two and a half million”, “half a billion”. */
export interface Numeral {
  readonly from: number
  readonly next: number
  readonly value: Decimal
  /** `letter`: by a letter that also means other things, such as m for metres. */
  readonly scale: 'none' | 'word' | 'letter'
  /** The power of ten of the scale. */
  readonly power: number
  readonly form: 'digits' | 'words'
  readonly plain: boolean
  readonly decimalComma: boolean
}

const cardinalOf: ReadonlyMap<string, string> = headByWord(cardinals)
const divisorOf: ReadonlyMap<string, string> = headByWord(divisors)
const vulgarOf: ReadonlyMap<string, string> = headByWord(vulgar)
const powerOf: ReadonlyMap<string, string> = headByWord(scales)
const letterPowerOf: ReadonlyMap<string, string> = headByWord(letterScales)
const one: Decimal = decimal('1')
// “nine hundred and ninety-nine million nine hundred …”; longer runs are no amount.
const mostWords = 16

export function beginsNumeral(line: Line, index: number): boolean {
  const token = line.at(index)
  if (token === undefined) return false
  if (token.kind === 'digits') return true
  if (token.kind === 'mark') return vulgarOf.has(token.low)
  return cardinalOf.has(token.low) || token.low === 'a' || token.low === 'half'
}

/** The numeral at a token; its next token alone where what is there is no number. */
export function numeralAt(line: Line, from: number): Numeral | { readonly next: number } {
  const token = line.at(from)
  if (token?.kind === 'digits') return digitsAt(line, from)
  if (token?.kind === 'mark') return vulgarAt(line, from, from, decimal('0'), true)
  return fractionOfScale(line, from) ?? wordsAt(line, from)
}

export function isNumeral(found: Numeral | { readonly next: number }): found is Numeral {
  return 'value' in found
}

function digitsAt(line: Line, from: number): Numeral | { readonly next: number } {
  const { next, value, plain, decimalComma } = literalAt(line, from)
  if (value === null) return { next }
  if (line.glued(next) && /^[:/]$/.test(line.low(next)) && line.at(next + 1)?.kind === 'digits') {
    return { next: next + 2 }
  }
  if (vulgarOf.has(line.low(next)) && line.near(next)) {
    return vulgarAt(line, from, next, value, false)
  }
  return scaled(line, { from, next, value, form: 'digits', plain, decimalComma })
}

function vulgarAt(line: Line, from: number, at: number, whole: Decimal, alone: boolean): Numeral {
  const part = decimal(vulgarOf.get(line.low(at)) ?? '0')
  const value = alone ? part : plus(whole, part)
  return scaled(line, {
    from,
    next: at + 1,
    value,
    form: 'digits',
    plain: false,
    decimalComma: false,
  })
}

/** “half a billion”, “a quarter of a million”, “three-quarters of a million”, “a half-billion”. */
function fractionOfScale(line: Line, from: number): Numeral | null {
  let next = from
  let part = 1
  const first = line.low(next)
  if (first === 'a' || cardinalOf.has(first)) {
    part = first === 'a' ? 1 : Number(cardinalOf.get(first))
    next = pastHyphen(line, next + 1)
  }
  const divisor = divisorOf.get(line.low(next))
  if (divisor === undefined || !(next === from || line.near(next))) return null
  next = pastHyphen(line, next + 1)
  if (line.low(next) === 'of') next++
  if (line.low(next) === 'a') next = pastHyphen(line, next + 1)
  const value =
    Number(divisor) === 3 || part >= Number(divisor) ? null : ratio(part, Number(divisor))
  if (value === null) return null
  if (line.low(next) === 'dozen' && divisor === '2') {
    const dozens = times(value, decimal('12'))
    return {
      from,
      next: next + 1,
      value: dozens,
      scale: 'none',
      power: 0,
      form: 'words',
      plain: false,
      decimalComma: false,
    }
  }
  const whole = scaled(line, {
    from,
    next,
    value,
    form: 'words',
    plain: false,
    decimalComma: false,
  })
  return whole.scale === 'word' ? whole : null
}

function wordsAt(line: Line, from: number): Numeral | { readonly next: number } {
  let next = from
  let total: Decimal | null = null
  let least = 100
  while (next - from < mostWords) {
    const group = groupAt(line, next, total !== null)
    if (group === null) break
    const whole = scaled(line, { ...group, from, form: 'words', plain: false, decimalComma: false })
    if (total !== null && whole.power >= least) break
    total = total === null ? whole.value : plus(total, whole.value)
    const first = least === 100
    next = whole.next
    least = whole.power
    if (whole.power < 3) {
      const power = first ? whole.power : 3
      const scale = first ? whole.scale : 'word'
      return {
        from,
        next,
        value: total,
        scale,
        power,
        form: 'words',
        plain: false,
        decimalComma: false,
      }
    }
  }
  if (total === null) return { next: from + 1 }
  return {
    from,
    next,
    value: total,
    scale: 'word',
    power: least,
    form: 'words',
    plain: false,
    decimalComma: false,
  }
}

/** A number below a thousand, with “and a half” behind it. */
function groupAt(
  line: Line,
  from: number,
  goesOn: boolean,
): { readonly next: number; readonly value: Decimal } | null {
  let start = from
  if (goesOn && !line.near(start)) return null
  if (goesOn && line.low(start) === 'and' && line.near(start + 1)) start++
  const article = line.low(start) === 'a' && !goesOn
  let small = article ? { next: start + 1, value: 1 } : below100(line, start)
  if (small === null) return null
  if (article && !isScale(line, small.next) && line.low(small.next) !== 'dozen') return null
  const dozen = pastHyphen(line, small.next)
  if (line.low(dozen) === 'dozen' && line.near(dozen)) {
    small = { next: dozen + 1, value: small.value * 12 }
  }
  const hundred = pastHyphen(line, small.next)
  if (line.low(hundred) === 'hundred' && line.near(hundred) && small.value < 100) {
    const and = line.low(hundred + 1) === 'and' && line.near(hundred + 1) ? 1 : 0
    const rest = line.near(hundred + 1) ? below100(line, hundred + 1 + and) : null
    const value = small.value * 100 + (rest?.value ?? 0)
    small = { next: rest?.next ?? hundred + 1, value }
  }
  const value = decimal(String(small.value))
  return withFraction(line, small.next, value) ?? { next: small.next, value }
}

/** “and a half”, “-and-a-quarter”, “and three quarters” before a scale. */
function withFraction(
  line: Line,
  from: number,
  whole: Decimal,
): { readonly next: number; readonly value: Decimal } | null {
  const and = pastHyphen(line, from)
  if (line.low(and) !== 'and' || !line.near(and)) return null
  const part = pastHyphen(line, and + 1)
  const divisor = divisorOf.get(line.low(pastHyphen(line, part + 1)))
  const count = line.low(part) === 'a' ? '1' : cardinalOf.get(line.low(part))
  if (divisor === undefined || count === undefined || Number(divisor) > 5) return null
  const next = pastHyphen(line, pastHyphen(line, part + 1) + 1)
  if (!isScale(line, next) && Number(divisor) === 3) return null
  return { next, value: plus(whole, ratio(Number(count), Number(divisor))) }
}

function below100(
  line: Line,
  from: number,
): { readonly next: number; readonly value: number } | null {
  const first = cardinalOf.get(line.low(from))
  if (first === undefined || line.low(from) === 'dozen') return null
  const value = Number(first)
  if (value < 20) return { next: from + 1, value }
  const second = pastHyphen(line, from + 1)
  const unit = Number(cardinalOf.get(line.low(second)) ?? 99)
  const joined = unit < 10 && line.near(second)
  return joined ? { next: second + 1, value: value + unit } : { next: from + 1, value }
}

function isScale(line: Line, index: number): boolean {
  return line.near(index) && powerOf.has(line.low(index))
}

/** With the scale words behind it: “crore”, “lakh crore”, “thousand million”. */
function scaled(
  line: Line,
  found: Pick<Numeral, 'from' | 'next' | 'value' | 'form' | 'plain' | 'decimalComma'>,
): Numeral {
  let { next } = found
  let power = 0
  let scale: Numeral['scale'] = 'none'
  for (let step = 0; step < 2; step++) {
    const at = pastHyphen(line, next)
    if (!isScale(line, at)) break
    power += Number(powerOf.get(line.low(at)))
    scale = 'word'
    next = at + 1
  }
  const letter = line.at(next)
  if (scale === 'none' && letter?.kind === 'word' && line.near(next) && found.form === 'digits') {
    const letterPower = letterPowerOf.get(letter.text)
    if (letterPower !== undefined) {
      power = Number(letterPower)
      scale = 'letter'
      next++
    }
  }
  return { ...found, next, value: times(shift(found.value, power), one), scale, power }
}

/** The token behind a hyphen that joins two words, else the token itself. */
export function pastHyphen(line: Line, index: number): number {
  const mark = line.low(index)
  const joins = (mark === '-' || mark === '‑') && line.glued(index) && line.glued(index + 1)
  return joins ? index + 1 : index
}
