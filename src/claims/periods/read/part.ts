import { type Interval, later, type Unit, unknown } from '../calendar/day.ts'
import { occurrence, type Yearly } from '../calendar/occurrence.ts'
import { lastOrdinals, ordinals } from '../data/numbers.ts'
import { type Context, type Core, isGlued, type Reader, skip, wordAt } from './context.ts'
import { readMonth } from './month.ts'
import { lengthAt } from './number.ts'
import { readOneYear, readTheYear } from './year-like.ts'
import { monthsIn } from './yearly.ts'

/** A part of a year: `count` units after `skipped` ones, or at its end. */
interface Part {
  readonly unit: Unit
  readonly skipped: number
  readonly count: number
  readonly fromEnd: boolean
  /** It means a part of the year where no year is named: “the first quarter”. */
  readonly alone: boolean
  readonly next: number
}

/** “Q1 2025”, “the first half of last year”, “the first three months”, “first-quarter”. */
export const readPart: Reader = (from, context, lean) => {
  const part =
    abbreviated(from, context) ?? spelled(skip(context, from, 'the', 'its', 'their'), context)
  if (!part) return null
  const of = wordAt(context, part.next) === 'of'
  const at = of ? part.next + 1 : part.next
  const base = of || part.alone ? readBase(at, context, lean, of) : null
  if (base && (base.interval.start !== null || wordAt(context, base.next - 1) !== 'year')) {
    return { interval: within(base.interval, part), basis: base.basis, next: base.next, bare: true }
  }
  const next = base?.next ?? part.next
  if (of && !base) {
    return part.unit === 'month' && part.alone
      ? { interval: unknown, basis: 'relative', next, bare: true }
      : null
  }
  if (!of && (!part.alone || ['after', 'since', 'following'].includes(wordAt(context, next))))
    return null
  const interval = occurrence(context.published, lean(), yearlyOf(part))
  return { interval, basis: 'relative', next, bare: true }
}

function readBase(
  at: number,
  context: Context,
  lean: Parameters<Reader>[2],
  of: boolean,
): Core | null {
  const year = readOneYear(at, context, lean)
  if (year || !of) return year
  return readTheYear(at, context) ?? readMonth(at, context, lean)
}

function abbreviated(at: number, context: Context): Part | null {
  const letter = wordAt(context, at)
  const digit = wordAt(context, at + 1)
  const longer = isGlued(context, at + 2) && /^[\p{L}\d]/u.test(wordAt(context, at + 2))
  if (!isGlued(context, at + 1) || longer) return null
  if (letter === 'q' && /^[1-4]$/.test(digit)) return quarter(Number(digit), at + 2)
  return letter === 'h' && /^[12]$/.test(digit) ? half(Number(digit), true, at + 2) : null
}

function spelled(at: number, context: Context): Part | null {
  const word = wordAt(context, at)
  const fromEnd = lastOrdinals.has(word)
  const ordinal = fromEnd ? 1 : ordinals.get(word)
  if (ordinal === undefined) return null
  const noun = skip(context, at + 1, '-')
  const name = wordAt(context, noun)
  if (name === 'quarter')
    return fromEnd ? { ...quarter(4, noun + 1), alone: false } : quarter(ordinal, noun + 1)
  if (name === 'half') return ordinal > 2 ? null : half(fromEnd ? 2 : ordinal, false, noun + 1)
  const length = lengthAt(context, at + 1)
  if (!length || length.count === null || ordinal > 1) return null
  const { unit, count, next } = length
  return { unit, skipped: 0, count, fromEnd, alone: unit === 'month' && !fromEnd, next }
}

function quarter(ordinal: number, next: number): Part {
  return { unit: 'quarter', skipped: ordinal - 1, count: 1, fromEnd: false, alone: true, next }
}

function half(ordinal: number, alone: boolean, next: number): Part {
  return { unit: 'month', skipped: (ordinal - 1) * 6, count: 6, fromEnd: false, alone, next }
}

function within({ start, end }: Interval, { unit, skipped, count, fromEnd }: Part): Interval {
  if (start === null || end === null) return unknown
  if (fromEnd) return { start: later(end, -count, unit), end }
  return { start: later(start, skipped, unit), end: later(start, skipped + count, unit) }
}

function yearlyOf({ unit, skipped, count, fromEnd }: Part): Yearly {
  const months = unit === 'quarter' ? 3 : 1
  return monthsIn(fromEnd ? 12 - count * months : skipped * months, count * months)
}
