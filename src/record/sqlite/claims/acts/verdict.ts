import type { ClaimAct, Decider } from '../../../decision/act.ts'
import type { Database } from '../../database.ts'
import { type Drafted, isIssue, refuse } from '../../register/acts/drafted.ts'
import { standing } from '../../register/log.ts'
import { subjectOf } from './subject.ts'

/** Accepts or rejects: refused where the same person has said so already. */
export function draftVerdict(
  db: Database,
  act: Extract<ClaimAct, { kind: 'claim.accept' | 'claim.reject' }>,
  { by, why }: Decider,
): Drafted {
  const claim = subjectOf(db, act.claim)
  if (isIssue(claim)) return claim
  if (act.kind === 'claim.reject' && !why?.trim()) {
    return refuse('D014', 'The claim is rejected without a reason.')
  }
  const own = standing(db, claim.id, ['claim.accept', 'claim.reject', 'claim.edit'])
    .filter((one) => one.by === by)
    .at(-1)
  const said = own && (own.kind === 'claim.reject' ? 'claim.reject' : 'claim.accept')
  const after = act.kind === 'claim.accept' ? 'accepted' : 'rejected'
  if (said === act.kind) return refuse('D008', `${by} has ${after} this claim already.`)
  return {
    kind: act.kind,
    subjects: [claim.id],
    before: { status: claim.status },
    after: { status: after },
  }
}
