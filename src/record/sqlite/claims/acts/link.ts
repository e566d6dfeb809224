import { relations } from '../../../../shapes/claims/decided.ts'
import { isSameLink } from '../../../claims/symmetric.ts'
import type { ClaimAct } from '../../../decision/act.ts'
import type { Database } from '../../database.ts'
import { type Drafted, isIssue, quoted, refuse } from '../../register/acts/drafted.ts'
import { standing } from '../../register/log.ts'
import { subjectOf } from './subject.ts'

/** Says how two claims relate, or that they do not. */
export function draftRelation(
  db: Database,
  act: Extract<ClaimAct, { kind: 'claim.link' | 'claim.unlink' }>,
): Drafted {
  const from = subjectOf(db, act.from)
  if (isIssue(from)) return from
  const to = subjectOf(db, act.to)
  if (isIssue(to)) return to
  const { kind, relation } = act
  if (!relations.includes(relation)) {
    return refuse('D009', `${quoted(relation)} is no relation; there are ${relations.join(', ')}.`)
  }
  if (from.id === to.id) return refuse('D002', 'A claim cannot be linked with itself.')
  const after = { from: from.id, to: to.id, relation }
  const last = standing(db, from.id, ['claim.link', 'claim.unlink']).findLast((one) =>
    isSameLink(one.after, after),
  )
  if (last?.kind === kind) return refuse('D008', 'This is decided already.')
  return { kind, subjects: [from.id, to.id], before: null, after }
}
