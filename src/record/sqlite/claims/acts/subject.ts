import type { Issue } from '../../../../shapes/issue.ts'
import type { Database } from '../../database.ts'
import { quoted, refuse } from '../../register/acts/drafted.ts'
import { type ClaimRow, claimRow } from '../claim-row.ts'

/** The claim that an act names; D012 where there is none, D009 where others took its place. */
export function subjectOf(db: Database, id: string): ClaimRow | Issue {
  const row = claimRow(db, id)
  if (!row) return refuse('D012', `No claim has the id ${quoted(id)}.`)
  return row.split === 1 ? refuse('D009', `The claim ${id} was split; decide on its parts.`) : row
}
