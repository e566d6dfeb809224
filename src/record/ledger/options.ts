import type { SupportKind } from '../../shapes/claims/commitment.ts'
import type { Issue } from '../../shapes/issue.ts'
import type { FigureClaim } from '../figures/kinds.ts'

/** Converts a decimal string from one currency to another at the rates of a day, YYYY-MM-DD. */
export type Convert = (
  value: string,
  from: string,
  to: string,
  day: string,
) => ConvertedValue | Issue

interface ConvertedValue {
  readonly value: string
  /** Units of the new currency for one of the old. */
  readonly rate: string
  /** The day of the rate, YYYY-MM-DD. */
  readonly day: string
}

/** An amount in the currency asked for; the original stays beside it. */
export interface Converted extends ConvertedValue {
  readonly figure: string
  readonly from: string
}

export interface LedgerOptions {
  /** YYYY-MM-DD: only reports published up to then. */
  readonly asOf?: string
  /** ISO 4217: adds amounts of all currencies in this one, at the rates of the day of the report. */
  readonly currency?: string
  /** Needed where `currency` is given. */
  readonly convert?: Convert
  /**
   * `accepted`: rows and totals over accepted figures; `proposed`: both over proposed ones as well.
   * Where it is not given, rows have both and totals only accepted ones.
   */
  readonly include?: 'accepted' | 'proposed'
  /** Id of an entry of the register. */
  readonly donor?: string
  readonly recipient?: string
  readonly kind?: SupportKind
  /** The method or count that a figure belongs to; two series are never added. None by default. */
  readonly seriesOf?: (current: FigureClaim) => string | null
}
