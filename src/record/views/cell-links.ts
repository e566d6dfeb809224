import type { ClaimLink } from '../claims/current.ts'
import { columns, type Ledger } from '../ledger/ledger-shape.ts'
import type { RecordFold } from './record-fold.ts'

/** The links between figures of one and the same cell. */
export function cellLinks({ rows }: Ledger, fold: Pick<RecordFold, 'links'>): readonly ClaimLink[] {
  const cellOf = new Map<string, string>()
  for (const row of rows)
    for (const column of columns) {
      const cell = row[column]
      if (!cell) continue
      const ids = [...cell.figures, ...cell.also, ...cell.others]
      for (const id of ids) cellOf.set(id, `${row.id}\u001f${column}`)
    }
  return fold.links().filter(({ from, to }) => {
    const cell = cellOf.get(from)
    return cell !== undefined && cell === cellOf.get(to)
  })
}
