import type { Issue } from '../../../../shapes/issue.ts'
import type { Database } from '../../database.ts'
import { quoted, refuse } from '../../register/acts/drafted.ts'
import { type ClaimRow, claimRow } from '../claim-row.ts'

/** The claim that an act names, or D012. */
export function subjectOf(db: Database, id: string): ClaimRow | Issue {
  return claimRow(db, id) ?? refuse('D012', `No claim has the id ${quoted(id)}.`)
}
