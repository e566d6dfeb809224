import type { Decision } from '../../../../shapes/decision.ts'
import type { Issue } from '../../../../shapes/issue.ts'
import type { Database } from '../../database.ts'
import { decisionById } from '../log.ts'
import { quoted, refuse } from './drafted.ts'

/** The decision that is to be undone: the one with this id, or the latest that stands. */
export function toUndo(db: Database, id: string | undefined): Decision | Issue {
  const given =
    id ??
    db.first<{ id: string }>(
      "SELECT id FROM decision WHERE undone_by IS NULL AND kind <> 'undo' ORDER BY seq DESC LIMIT 1",
    )?.id
  if (given === undefined) return refuse('D005', 'There is no decision to undo.')
  const found = decisionById(db, given)
  if (!found) return refuse('D005', `No decision has the id ${quoted(given)}.`)
  if (found.undone) return refuse('D006', `The decision ${quoted(given)} is undone already.`)
  if (found.decision.kind === 'undo') {
    return refuse('D007', `The decision ${quoted(given)} is itself an undo.`)
  }
  return found.decision
}
