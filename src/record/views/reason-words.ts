import type { Reason } from '../ledger/ledger-shape.ts'

/** Why a figure is in no total, in words. */
export const reasonWords: Readonly<Record<Reason, string>> = {
  rejected: 'rejected',
  retracted: 'retracted',
  merged: 'merged into another claim',
  superseded: 'in a text that was replaced',
  deprecated: 'marked as no longer holding',
  disputed: 'people decided against each other',
  assertion: 'denied, imagined or asked',
  undated: 'its report has no day',
  no_value: 'no value',
  currency_unknown: 'currency unknown',
  share: 'a share is no amount',
  proposed: 'nobody has accepted it',
  corrected: 'corrected by another',
  contradicted: 'contradicted by another',
  updated: 'a later figure took its place',
  other_currency: 'no rate for its currency and day',
  passed_on: 'passed on: counted where it was given first',
  restated: 'told again, counted once',
  same_amount: 'the same money in other words',
  part_of: 'part of another figure in the total',
  group_overlap: 'who gives may be part of another group in the total',
  period_overlap: 'its period may overlap with another in the total',
}
