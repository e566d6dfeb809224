import type { ReportRow, StatementRow } from '../../../src/record/store.ts'

/** Statements under the report that holds them; neighbours of one report share a heading. */
export function byReport(
  rows: readonly StatementRow[],
): { readonly report: ReportRow; readonly rows: readonly StatementRow[] }[] {
  const groups: { report: ReportRow; rows: StatementRow[] }[] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last?.report.id === row.report.id) last.rows.push(row)
    else groups.push({ report: row.report, rows: [row] })
  }
  return groups
}
