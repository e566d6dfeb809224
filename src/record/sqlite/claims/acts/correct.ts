import type { ClaimAct } from '../../../decision/act.ts'
import type { Database } from '../../database.ts'
import { type Drafted, quoted, refuse } from '../../register/acts/drafted.ts'
import { standing } from '../../register/log.ts'

/** Corrects whose words a statement is; what the machine found stays in the reading. */
export function draftCorrect(
  db: Database,
  { statement: id, speaker }: Extract<ClaimAct, { kind: 'statement.correct' }>,
): Drafted {
  const found = db.first<{ report: number; speaker: string | null }>(
    'SELECT report, speaker_local AS speaker FROM statement WHERE id = ?',
    id,
  )
  if (!found) return refuse('S004', `No statement has the id ${quoted(id)}.`)
  const before = standing(db, id, ['statement.correct']).at(-1)?.after ?? { speaker: found.speaker }
  if (before.speaker === speaker) return refuse('D008', 'The statement is attributed so already.')
  const known = db.first(
    'SELECT 1 FROM report_actor WHERE report = ? AND local = ?',
    ...[found.report, speaker ?? ''],
  )
  if (speaker !== null && !known) {
    return refuse('D004', `The report has no actor ${quoted(speaker)}.`)
  }
  return { kind: 'statement.correct', subjects: [id], before, after: { speaker } }
}
