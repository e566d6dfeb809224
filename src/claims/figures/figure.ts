import type { Bound, Measure } from '../../shapes/claims/figure.ts'
import type { Span } from '../../shapes/span.ts'

/** How a currency is printed: by ISO code, sign or name, or by any of them in square brackets. */
export type CurrencyForm = 'code' | 'sign' | 'word' | 'bracket'

/** A figure as the words of a text give it, before anything is known of who gives it to whom. */
export interface FoundFigure {
  /** Hedge, number, scale and unit with what narrows it. */
  readonly span: Span
  /** Number and scale alone; of a range, both. */
  readonly number: Span
  readonly measure: Measure
  /** A decimal string in full units: "20000000000"; 60 % is "0.60"; the lower end of a range. */
  readonly value: string
  readonly valueMax: string | null
  /** ISO 4217, the noun in lower case, or null: of a share, and where the words give none. */
  readonly unit: string | null
  readonly bound: Bound
  readonly currency: CurrencyForm | null
  readonly currencySpan: Span | null
  /** Whether it stands within round brackets, mostly to give an amount again in other terms. */
  readonly bracketed: boolean
}
