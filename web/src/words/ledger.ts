import type { Column } from '../../../src/record/ledger/ledger-shape.ts'
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
