import type { Bound } from '../../shapes/claims/figure.ts'
import { type Decimal, decimal, write } from '../rates/decimal.ts'

/** An amount or count, exactly. */
export interface Term {
  readonly value: Decimal
  /** The upper end of a range, else null. */
  readonly valueMax: Decimal | null
  readonly bound: Bound
}

export interface Sum {
  /** A decimal string in full units. */
  readonly value: string
  /** The upper end where `bound` is `range`, else null. */
  readonly valueMax: string | null
  readonly bound: Bound
}

/** The exact sum, no surer than the least sure of its terms. */
export function add(terms: readonly Term[]): Sum {
  const bound = boundOf(new Set(terms.map((term) => term.bound)))
  const value = total(terms.map((term) => term.value))
  const upper = bound === 'range' ? total(terms.map((term) => term.valueMax ?? term.value)) : null
  return { value: trim(write(value)), valueMax: upper && trim(write(upper)), bound }
}

/** The value of a single term as it is written. */
export function written(value: Decimal): string {
  return trim(write(value))
}

function total(values: readonly Decimal[]): Decimal {
  let scale = 0
  for (const value of values) if (value.scale > scale) scale = value.scale
  let units = 0n
  for (const value of values)
    units += value.scale === scale ? value.units : value.units * 10n ** BigInt(scale - value.scale)
  return { units, scale }
}

function trim(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

function boundOf(bounds: ReadonlySet<Bound>): Bound {
  const least = bounds.has('>') || bounds.has('≥')
  const most = bounds.has('<') || bounds.has('≤')
  const range = bounds.has('range')
  if (bounds.has('~') || (least && most) || (range && (least || most))) return '~'
  if (range) return 'range'
  if (least) return bounds.has('>') ? '>' : '≥'
  if (most) return bounds.has('<') ? '<' : '≤'
  return '='
}

/** The exact sum of decimal strings. */
export function addStrings(values: readonly string[]): string {
  return written(total(values.map(decimal)))
}
