import type { Findable } from '../query/query.ts'

/**
 * A query in FTS5's notation. Every word is quoted, so that none of it can be read as a column,
 * NEAR or an operator.
 */
export function toFts5(query: Findable): string {
  switch (query.kind) {
    case 'words':
      return `"${query.text.replaceAll('"', '""')}"${query.prefix ? ' *' : ''}`
    case 'without':
      return `(${toFts5(query.found)}) NOT (${toFts5(query.left)})`
    case 'and':
    case 'or':
      return query.parts
        .map((part) => `(${toFts5(part)})`)
        .join(query.kind === 'and' ? ' AND ' : ' OR ')
  }
}
