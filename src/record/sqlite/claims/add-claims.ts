import type { Reading } from '../../../shapes/reading.ts'
import type { AddedActor } from '../add-actors.ts'
import type { Database } from '../database.ts'
import { shown } from '../shown.ts'

/** Enters the claims of a reading by their ids. */
export function addClaims(
  db: Database,
  { report: { id: report, text }, claims, statements }: Reading,
  seq: number,
  actors: ReadonlyMap<string, AddedActor>,
): void {
  const known = new Set(statements.map(({ id }) => id))
  for (const [position, { id, kind, statement, saidBy, span }] of claims.entries()) {
    if (saidBy !== null && !actors.has(saidBy)) {
      throw new Error(`A claim of report ${report} has no actor ${saidBy}.`)
    }
    if (statement !== null && !known.has(statement)) {
      throw new Error(`A claim of report ${report} has no statement ${statement}.`)
    }
    if (span.start < 0 || span.end > text.length || span.start > span.end) {
      throw new Error(`A claim of report ${report} is outside of its text.`)
    }
    db.run(
      'INSERT INTO claim (id, report, position, kind, statement, said_by) VALUES (?, ?, ?, ?, ?, ?)',
      ...[shown(id), seq, position, kind, shown(statement), shown(saidBy)],
    )
  }
}
