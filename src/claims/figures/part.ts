import type { Measure } from '../../shapes/claims/figure.ts'
import type { Span } from '../../shapes/span.ts'
import type { Decimal } from './decimal.ts'
import type { CurrencyForm } from './figure.ts'
import type { HedgeBound } from './hedge.ts'

/** A unit behind or before a number; `power` shifts the value, by -2 for cents and for per cent. */
export interface Unit {
  readonly next: number
  readonly measure: Measure
  readonly unit: string | null
  readonly power: number
  readonly currency: CurrencyForm | null
  readonly currencySpan: Span | null
}

/** One number with what the words around it give; `measure` is null where they give no unit. */
export interface Part {
  /** Tokens: the first, and the one behind the last. */
  readonly from: number
  readonly next: number
  readonly number: Span
  readonly value: Decimal
  readonly scale: 'none' | 'word' | 'letter'
  /** The powers of ten of the scale and of the unit, both in `value`. */
  readonly power: number
  readonly unitPower: number
  readonly measure: Measure | null
  readonly unit: string | null
  readonly currency: CurrencyForm | null
  readonly currencySpan: Span | null
  /** Whether the currency stands before the number. */
  readonly before: boolean
  /** A bound between number and unit: “200-plus vehicles”. */
  readonly bound: HedgeBound | null
  readonly form: 'digits' | 'words'
  readonly plain: boolean
  /** Whether the number counts nothing: “Article 5”, “July 14”. */
  readonly label: boolean
}
