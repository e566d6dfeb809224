import type { ClaimAct } from '../../../decision/act.ts'
import type { Database } from '../../database.ts'
import { type Drafted, quoted, refuse } from '../../register/acts/drafted.ts'
import { standing } from '../../register/log.ts'

/** Takes a report or a statement out of all that stands on it; the text stays on record. */
export function draftRetract(
  db: Database,
  act: Extract<ClaimAct, { kind: 'report.retract' | 'statement.retract' }>,
): Drafted {
  const what = act.kind === 'report.retract' ? 'report' : 'statement'
  const id = act.kind === 'report.retract' ? act.report : act.statement
  if (!db.first(`SELECT 1 FROM ${what} WHERE id = ?`, id)) {
    return refuse('S004', `No ${what} has the id ${quoted(id)}.`)
  }
  if (standing(db, id, [act.kind]).length > 0) {
    return refuse('D008', `The ${what} is retracted already.`)
  }
  return { kind: act.kind, subjects: [id], before: null, after: { retracted: true } }
}
