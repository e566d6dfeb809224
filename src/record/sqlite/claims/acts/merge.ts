import type { ClaimAct } from '../../../decision/act.ts'
import type { Database } from '../../database.ts'
import { type Drafted, isIssue, refuse } from '../../register/acts/drafted.ts'
import { claimRow } from '../claim-row.ts'
import { subjectOf } from './subject.ts'

export function draftClaimMerge(
  db: Database,
  act: Extract<ClaimAct, { kind: 'claim.merge' }>,
): Drafted {
  const from = subjectOf(db, act.from)
  if (isIssue(from)) return from
  const into = subjectOf(db, act.into)
  if (isIssue(into)) return into
  if (from.id === into.id) return refuse('D002', 'A claim cannot be merged with itself.')
  if (from.merged_into === into.id) {
    return refuse('D008', `The claim ${from.id} is merged into ${into.id} already.`)
  }
  if (from.kind !== into.kind) {
    return refuse('D009', `A ${from.kind} cannot be merged into a ${into.kind}.`)
  }
  const seen = new Set<string>()
  for (let at: string | null = into.id; at !== null; ) {
    if (at === from.id) return refuse('D003', `${into.id} is merged into ${from.id}.`)
    if (seen.has(at)) break
    seen.add(at)
    at = claimRow(db, at)?.merged_into ?? null
  }
  return {
    kind: 'claim.merge',
    subjects: [from.id, into.id],
    before: null,
    after: { into: into.id },
  }
}
