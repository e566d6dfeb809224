import { isDeepStrictEqual } from 'node:util'
import type { Claim } from '../../../../shapes/claim.ts'
import { hashId } from '../../../../shapes/id.ts'
import { patched } from '../../../claims/patched.ts'
import type { ClaimAct } from '../../../decision/act.ts'
import type { Database } from '../../database.ts'
import { type Drafted, isIssue, refuse } from '../../register/acts/drafted.ts'
import { claimRow, proposedIn, uncorrected } from '../claim-row.ts'
import { wrongPatch } from './edit.ts'
import { subjectOf } from './subject.ts'

/** As many as a list of a claim may have. */
const mostParts = 100

/** Makes claims of the parts; their ids are a hash of the claim and what the part changes. */
export function draftClaimSplit(
  db: Database,
  act: Extract<ClaimAct, { kind: 'claim.split' }>,
): Drafted {
  if (claimRow(db, act.claim)?.split === 1) {
    return refuse('D008', `The claim ${act.claim} is split already.`)
  }
  const row = subjectOf(db, act.claim)
  if (isIssue(row)) return row
  if (act.parts.length < 2) return refuse('D009', 'A claim is split into two parts or more.')
  if (act.parts.length > mostParts) {
    return refuse('D009', `A claim is split into ${mostParts} parts at most.`)
  }
  for (const part of act.parts) {
    const wrong = wrongPatch(db, row, part)
    if (wrong) return wrong
  }
  const alike = act.parts.some((part, at) =>
    act.parts.slice(0, at).some((one) => isDeepStrictEqual(one, part)),
  )
  if (alike) return refuse('D009', 'Two parts of the claim are the same.')
  const whole = uncorrected(row, proposedIn(db, row.report))
  const claims = act.parts.map((part, at): Claim => {
    const id = hashId(['part', row.id, String(at), JSON.stringify(part)])
    return { ...patched(whole, part), id }
  })
  return {
    kind: 'claim.split',
    subjects: [row.id, ...claims.map(({ id }) => id)],
    before: null,
    after: { claims },
  }
}
