import { randomBytes } from 'node:crypto'
import type { Actor } from '../../shapes/actor.ts'
import { type Marker, toSnippet } from '../snippet.ts'
import type { StatementRow } from '../store.ts'
import type { Database } from './database.ts'
import {
  reportColumns,
  type StoredReportRow,
  type StoredStatement,
  statementColumns,
  toReportRow,
  toStatement,
} from './rows.ts'
import { shown } from './shown.ts'
import { DamageError } from './stored-json.ts'

/** New in each process, so that no text can hold them: a text comes from anyone. */
const marker: Marker = mark(randomBytes(8).toString('hex'))

/** The statement with this id; null where there is none. */
export function statement(db: Database, id: string): StatementRow | null {
  const found = db.first<{ seq: number }>('SELECT seq FROM statement WHERE id = ?', id)
  return (found && statementRows(db, [found.seq], null)[0]) ?? null
}

/** The rows with these numbers, in their order, with snippets of what matched. */
export function statementRows(
  db: Database,
  numbers: readonly number[],
  match: string | null,
): StatementRow[] {
  return numbers.map((seq) => {
    const row = db.first<StoredStatementRow>(
      `SELECT ${statementColumns}, s.report, w.words, w.cue AS cue_words,
         w.source AS source_words, a.id AS actor, a.name, a.type
       FROM statement s JOIN wording w ON w.statement = s.seq LEFT JOIN actor a ON a.seq = s.speaker
       WHERE s.seq = ?`,
      seq,
    )
    const report =
      row &&
      db.first<StoredReportRow>(`SELECT ${reportColumns} FROM report r WHERE r.seq = ?`, row.report)
    if (!row || !report) throw new DamageError(`statement number ${seq} is gone`)
    const { words, cue_words: cueWords, source_words: sourceWords, actor: id, name, type } = row
    const statement = toStatement(row)
    return {
      statement,
      words,
      cueWords,
      sourceWords,
      speaker: id !== null && name !== null && type !== null ? { id, name, type } : null,
      onBehalfOf: principal(db, row.report, statement.onBehalfOf),
      report: toReportRow(report),
      snippet: match === null ? null : toSnippet(marked(db, seq, match), marker),
    }
  })
}

/** The actor on record that a report's own is. */
function principal(db: Database, report: number, local: string | null): StatementRow['onBehalfOf'] {
  if (local === null) return null
  return (
    db.first<NonNullable<StatementRow['onBehalfOf']>>(
      `SELECT a.id, a.name FROM report_actor ra JOIN actor a ON a.seq = ra.actor
       WHERE ra.report = ? AND ra.local = ?`,
      ...[report, shown(local)],
    ) ?? null
  )
}

interface StoredStatementRow extends StoredStatement {
  readonly report: number
  readonly words: string
  readonly cue_words: string
  readonly source_words: string
  readonly actor: string | null
  readonly name: string | null
  readonly type: Actor['type'] | null
}

function marked(db: Database, seq: number, match: string): string {
  const { text } =
    db.first<{ text: string }>(
      // Node binds a number as a float, and FTS5 takes a rowid that is one for no condition at all.
      `SELECT highlight(search, 0, ?, ?) AS text FROM search
       WHERE search MATCH ? AND rowid = CAST(? AS INTEGER)`,
      ...[marker.open, marker.close, match, seq],
    ) ?? {}
  if (text === undefined)
    throw new DamageError(`statement number ${seq} is not what the index holds`)
  return text
}

function mark(nonce: string): Marker {
  return { open: `\u0002${nonce}\u0002`, close: `\u0003${nonce}\u0003` }
}
