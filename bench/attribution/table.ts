/** Rows as aligned columns: those whose first row's cell starts with `>` flush right. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows
  const right = head.map((name) => name.startsWith('>'))
  const cells = [head.map((name) => name.replace(/^>/, '')), ...rows.slice(1)]
  const widths = head.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)))
  return cells
    .map((row) =>
      row
        .map((cell, at) => {
          const width = widths[at] ?? 0
          return right[at] ? cell.padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
