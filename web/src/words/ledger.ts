import type { Column, Reason } from '../../../src/record/ledger/ledger-shape.ts'
import type { Stage } from '../../../src/shapes/claims/figure.ts'

export const columnNames: Readonly<Record<Column, string>> = {
  pledged: 'Pledged',
  committed: 'Committed',
  allocated: 'Allocated',
  delivered: 'Delivered',
  outcomeUnspecified: 'Outcome',
  unclear: 'Unclear',
}

export const columnMeanings: Readonly<Record<Column, string>> = {
  pledged: 'promised',
  committed: 'bound to by law or contract',
  allocated: 'set aside or assigned',
  delivered: 'given or paid out',
  outcomeUnspecified: 'what it came to, by steps that nobody says',
  unclear: 'the words do not tell how far it has come',
}

export const stageNames: Readonly<Record<Stage, string>> = {
  pledged: 'Pledged',
  committed: 'Committed',
  allocated: 'Allocated',
  delivered: 'Delivered',
  outcome: 'Outcome',
  unclear: 'Unclear',
}

/** Why a figure is in no total. */
export const reasonWords: Readonly<Record<Reason, string>> = {
  rejected: 'Rejected',
  retracted: 'Retracted',
  merged: 'Merged into another claim',
  superseded: 'In a text that was replaced',
  deprecated: 'Marked as no longer holding',
  disputed: 'People decided against each other',
  assertion: 'Denied, imagined or asked',
  undated: 'Its report has no day',
  no_value: 'No value',
  currency_unknown: 'Currency unknown',
  share: 'A share is no amount',
  proposed: 'Nobody has accepted it',
  corrected: 'Corrected by another',
  contradicted: 'Contradicted by another',
  updated: 'A later figure took its place',
  other_currency: 'No rate for its currency and day',
  passed_on: 'Passed on: counted where it was given first',
  restated: 'Told again, counted once',
  same_amount: 'The same money in other words',
  part_of: 'Part of another figure in the total',
  group_overlap: 'Who gives may be part of another group in the total',
  period_overlap: 'Its period may overlap with another in the total',
}
