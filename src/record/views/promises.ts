import { type Fulfilment, fulfilments } from '../ledger/fulfilment.ts'
import type { Ledger } from '../ledger/ledger-shape.ts'
import type { RecordFold } from './record-fold.ts'

/** What came of each promise of a ledger, as of a day (YYYY-MM-DD), else of today. */
export function promisesOf(
  ledger: Ledger,
  fold: Pick<RecordFold, 'claim'>,
  asOf: string = new Date().toISOString().slice(0, 10),
): readonly Fulfilment[] {
  return fulfilments(ledger, asOf, (id) => fold.claim(id)?.report.published ?? null)
}
