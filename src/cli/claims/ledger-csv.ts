import { type Cell, columns, type Ledger, type RowParty } from '../../record/ledger/ledger-shape.ts'
import { toCsv } from './csv.ts'

/** A row of the ledger a line: each stage has its value, its bound and the claims behind it. */
export function ledgerCsv({ rows }: Ledger): string {
  const stages = columns.flatMap((column) => [column, `${column}_bound`, `${column}_claims`])
  return toCsv([
    ['donors', 'recipients', 'kind', 'start', 'end_exclusive', 'currency', 'unit', ...stages],
    ...rows.map((row) => [
      ...[names(row.donors), names(row.recipients), row.kind],
      ...[row.period?.start ?? null, row.period?.endExclusive ?? null, row.currency, row.unit],
      ...columns.flatMap((column) => cellOf(row[column])),
    ]),
  ])
}

function cellOf(cell: Cell | null): readonly (string | null)[] {
  if (!cell) return [null, null, null]
  const value = cell.valueMax === null ? cell.value : `${cell.value}-${cell.valueMax}`
  return [value, cell.bound, [...cell.figures, ...cell.also].join(' ')]
}

function names(parties: readonly RowParty[]): string {
  return parties.map(({ name }) => name).join('; ')
}
