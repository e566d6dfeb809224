import type { Span } from '../span.ts'
import type { Party } from './party.ts'
import type { Period } from './period.ts'

export const measures = ['amount', 'share', 'count'] as const
/** Money, a part of something, or a number of things. */
export type Measure = (typeof measures)[number]

export const bounds = ['=', '~', '>', '≥', '<', '≤', 'range'] as const
/** `~` about, nearly; `>` over, more than; `≥` at least; `<` under; `≤` up to; `range` from `value` to `valueMax`. */
export type Bound = (typeof bounds)[number]

export const currencyBases = ['spoken', 'editorial', 'reporter', 'context'] as const
/**
 * Who gives the currency: the speaker in words quoted, an editor's insertion in brackets, the
 * reporter (in a paraphrase or narration), or only the figures around it.
 */
export type CurrencyBasis = (typeof currencyBases)[number]

export const stages = [
  'pledged',
  'committed',
  'allocated',
  'delivered',
  'outcome',
  'unclear',
] as const
/**
 * How far money or goods have come. `outcome`: what it came to, by steps unspecified; `unclear`: the words do not tell (“brought together”).
 */
export type Stage = (typeof stages)[number]

/** A number with its unit, as printed and as a value. Its span covers hedge, number and unit. */
export interface FigureFields {
  readonly kind: 'figure'
  readonly measure: Measure
  /** A decimal string in full units: "20000000000"; 60 % is "0.60"; the lower end of a range. */
  readonly value: string
  /** The upper end of a range, else null. */
  readonly valueMax: string | null
  /**
   * ISO 4217 for money, the noun in lower case as printed where it is none of its currencies
   * ("crowns"); for a count the noun with what narrows it ("armoured vehicles"); null for a share,
   * and where it is not known.
   */
  readonly unit: string | null
  readonly bound: Bound
  /** Null for what is not money, and where the currency is not known. */
  readonly currencyBasis: CurrencyBasis | null
  /** Null where the figure is not about something given or promised. */
  readonly stage: Stage | null
  readonly stageCue: Span | null
  readonly period: Period | null
  /** Who gives or promises; several where the words join them. */
  readonly donors: readonly Party[]
  readonly recipients: readonly Party[]
  /** Id of the figure of the same reading that this is a share of; null where none is stated. */
  readonly of: string | null
}
