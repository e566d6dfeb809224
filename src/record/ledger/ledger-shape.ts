import type { SupportKind } from '../../shapes/claims/commitment.ts'
import type { Bound, Stage } from '../../shapes/claims/figure.ts'
import type { Days } from '../figures/periods.ts'
import type { Converted } from './options.ts'

/** What was promised, set aside and given, told once each. Ids are those of claims. */
export interface Ledger {
  readonly rows: readonly LedgerRow[]
  readonly shares: readonly LedgerShare[]
  readonly totals: readonly Total[]
  /** Every figure with a stage that no total has, with the reason. */
  readonly leftOut: readonly LeftOut[]
}

export const columns = [
  'pledged',
  'committed',
  'allocated',
  'delivered',
  'outcomeUnspecified',
  'unclear',
] as const
export type Column = (typeof columns)[number]

/** One donor's or group's support to one recipient, of one kind, in one period and one currency. */
export interface LedgerRow extends Readonly<Record<Column, Cell | null>> {
  readonly id: string
  /** Empty where no report says who. */
  readonly donors: readonly RowParty[]
  readonly recipients: readonly RowParty[]
  /** Null where no commitment says what kind of support it is. */
  readonly kind: SupportKind | null
  readonly period: Days | null
  /** ISO 4217; null for counts, and where it is not known. */
  readonly currency: string | null
  /** What is counted; null for money. */
  readonly unit: string | null
  readonly series: string | null
}

export interface RowParty {
  /** Id of an entry of the register; null where there are only words. */
  readonly id: string | null
  readonly name: string
}

export interface Cell {
  readonly value: string
  /** The upper end where `bound` is `range`, else null. */
  readonly valueMax: string | null
  readonly bound: Bound
  /** What the value is made of: several only where they are increments. */
  readonly figures: readonly string[]
  /** The same figures told again, which count once. */
  readonly also: readonly string[]
  /** Other figures of the cell, which the value does not hold; `leftOut` says why. */
  readonly others: readonly string[]
  /** `accepted` where every one of `figures` is. */
  readonly status: 'accepted' | 'proposed'
  /** The value in the currency asked for, with the rates; null where there is none. */
  readonly converted: { readonly value: string; readonly parts: readonly Converted[] } | null
}

/** A part of something. It is never an amount. */
export interface LedgerShare {
  readonly figure: string
  /** 60 % is "0.60". */
  readonly value: string
  readonly bound: Bound
  /** Id of the figure that it is a share of; null where none is stated. */
  readonly of: string | null
  readonly donors: readonly RowParty[]
  readonly recipients: readonly RowParty[]
  readonly stage: Stage | null
  /** The share times what it is a share of, computed and never said; in no total. */
  readonly derived: {
    readonly value: string
    readonly bound: Bound
    readonly unit: string | null
  } | null
  readonly status: 'accepted' | 'proposed'
}

export interface Total {
  readonly stage: Stage
  readonly currency: string | null
  /** What is counted; null for money. */
  readonly unit: string | null
  readonly series: string | null
  readonly value: string
  readonly valueMax: string | null
  readonly bound: Bound
  /** Ids of the rows that it runs over. */
  readonly rows: readonly string[]
  readonly figures: readonly string[]
  readonly status: 'accepted' | 'proposed'
  /** Where amounts were converted: how, by figure. */
  readonly converted: Readonly<Record<string, Converted>>
}

export const reasons = [
  'rejected',
  'retracted',
  'merged',
  'superseded',
  'deprecated',
  'disputed',
  'assertion',
  'undated',
  'no_value',
  'currency_unknown',
  'share',
  'proposed',
  'corrected',
  'contradicted',
  'updated',
  'other_currency',
  'restated',
  'same_amount',
  'part_of',
  'passed_on',
  'group_overlap',
  'period_overlap',
] as const
/**
 * Why a total does not have a figure. `superseded`: a later text took the place of its report;
 * `assertion`: denied, imagined or asked; `undated`: its report has no date to compare with the day
 * asked for; `other_currency`: no rate; `group_overlap`: who gives or gets may be the same as in
 * another; `passed_on`: from a body that is given money in the same sum; `period_overlap`: the same giver and receiver, on days that may be the same.
 */
export type Reason = (typeof reasons)[number]

export interface LeftOut {
  readonly figure: string
  readonly reason: Reason
  /** Ids of the figures that keep it out. */
  readonly because: readonly string[]
}
