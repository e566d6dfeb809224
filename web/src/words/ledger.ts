import type { Verdict } from '../../../src/record/ledger/fulfilment.ts'
import type { Column } from '../../../src/record/ledger/ledger-shape.ts'
import type { Relation } from '../../../src/shapes/claims/decided.ts'
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

/** What came of a promise. */
export const verdictNames: Readonly<Record<Verdict, string>> = {
  not_rateable: 'cannot be told',
  pending: 'pending',
  in_progress: 'in progress',
  partly: 'partly met',
  met: 'met',
  exceeded: 'exceeded',
  missed: 'missed',
  stalled: 'stalled',
}

/** What one figure is to another, between the two. */
export const relationWords: Readonly<Record<Relation, string>> = {
  same_figure: 'is the same figure as',
  same_amount: 'is in other words the same as',
  part_of: 'is part of',
  updates: 'is a later state of',
  corrects: 'corrects',
  contradicts: 'contradicts',
  extends: 'adds to',
}
