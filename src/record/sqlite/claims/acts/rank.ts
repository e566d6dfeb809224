import { ranks } from '../../../../shapes/claims/decided.ts'
import type { ClaimAct } from '../../../decision/act.ts'
import type { Database } from '../../database.ts'
import { type Drafted, isIssue, quoted, refuse } from '../../register/acts/drafted.ts'
import { subjectOf } from './subject.ts'

export function draftRank(db: Database, act: Extract<ClaimAct, { kind: 'claim.rank' }>): Drafted {
  const claim = subjectOf(db, act.claim)
  if (isIssue(claim)) return claim
  if (!ranks.includes(act.rank)) {
    return refuse('D009', `${quoted(act.rank)} is no rank; there are ${ranks.join(', ')}.`)
  }
  if (claim.rank === act.rank) return refuse('D008', `The claim is ${act.rank} already.`)
  return {
    kind: 'claim.rank',
    subjects: [claim.id],
    before: { rank: claim.rank },
    after: { rank: act.rank },
  }
}
