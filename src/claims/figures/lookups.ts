/** The words of a list apart by white space. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.trim().split(/\s+/)))
}

/** The phrases of a list apart by commas. */
export function phraseList(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '))
}

/** The rows of a table, a line each, cut at white space. */
export function rows(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
}

/** From each word of a table's rows to the first word of its row. */
export function headByWord(table: string): ReadonlyMap<string, string> {
  return new Map(rows(table).flatMap(([head = '', ...words]) => words.map((word) => [word, head])))
}
