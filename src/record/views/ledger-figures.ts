import { columns, type Ledger } from '../ledger/ledger-shape.ts'
import type { RecordFold } from './record-fold.ts'
import { type Source, sourceOf } from './source.ts'
import { amountOf } from './summary.ts'

/** A figure that a ledger names, down to the words. */
export interface LedgerFigure extends Source {
  /** As printed by `amountOf`: “≥ 20,000,000,000 EUR”. */
  readonly amount: string
}

/** Every figure that a ledger names, by id. */
export function ledgerFigures(
  { rows, shares, totals, leftOut }: Ledger,
  fold: Pick<RecordFold, 'claim'>,
): Readonly<Record<string, LedgerFigure>> {
  const cells = rows.flatMap((row) => columns.flatMap((column) => row[column] ?? []))
  const ids = new Set([
    ...cells.flatMap(({ figures, also, others }) => [...figures, ...also, ...others]),
    ...shares.flatMap(({ figure, of }) => (of === null ? [figure] : [figure, of])),
    ...totals.flatMap(({ figures }) => figures),
    ...leftOut.flatMap(({ figure, because }) => [figure, ...because]),
  ])
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const current = fold.claim(id)
      if (current?.claim.kind !== 'figure') return []
      return [[id, { ...sourceOf(current), amount: amountOf(current.claim) }] as const]
    }),
  )
}
