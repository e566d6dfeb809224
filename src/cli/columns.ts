import { oneLine } from './print.ts'

/** Rows as lines, their cells aligned; the last cell of a row takes what it needs. */
export function columnsOf(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map((row) => row.map(oneLine))
  const widths: number[] = []
  for (const row of cells) {
    for (const [at, cell] of row.slice(0, -1).entries()) {
      widths[at] = Math.max(widths[at] ?? 0, cell.length)
    }
  }
  return cells.map((row) =>
    row
      .map((cell, at) => (at < row.length - 1 ? cell.padEnd(widths[at] ?? 0) : cell))
      .join('  ')
      .trimEnd(),
  )
}
