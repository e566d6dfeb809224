import { patched, respoken } from '../../../src/record/claims/patched.ts'
import { foldClaim, type StateKind, stateKinds } from '../../../src/record/claims/state.ts'
import type { Claim } from '../../../src/shapes/claim.ts'
import type { Decision, DecisionKind } from '../../../src/shapes/decision.ts'
import type { Reading } from '../../../src/shapes/reading.ts'

/** What the readings and the log come to, claim by claim, worked out without a store. */
export function foldClaims(
  readings: readonly Reading[],
  log: readonly Decision[],
): ReadonlyMap<string, unknown> {
  const undone = new Set(log.flatMap((one) => (one.kind === 'undo' ? [one.after.decision] : [])))
  const standing = <K extends DecisionKind>(id: string, kinds: readonly K[]): Decision<K>[] =>
    log.filter(
      (one): one is Decision<K> & Decision =>
        !undone.has(one.id) && one.subjects.includes(id) && kinds.some((kind) => kind === one.kind),
    )
  const there = new Map<string, { readonly claim: Claim; readonly report: string }>()
  const enter = (claim: Claim, report: string): void => {
    there.set(claim.id, { claim, report })
    for (const { subjects, after } of standing(claim.id, ['claim.split'])) {
      if (subjects[0] === claim.id) for (const part of after.claims) enter(part, report)
    }
  }
  for (const { report, claims } of readings) for (const claim of claims) enter(claim, report.id)
  const folded = [...there].map(([id, { claim, report }]): [string, unknown] => {
    const decisions = standing<StateKind>(id, stateKinds).filter(
      (one) => one.kind !== 'claim.merge' || there.has(one.after.into),
    )
    const { status, rank, mergedInto, patch } = foldClaim(id, decisions)
    const said = claim.statement ?? ''
    const retracted =
      standing(said, ['statement.retract']).length + standing(report, ['report.retract']).length
    const corrected = standing(said, ['statement.correct']).at(-1)
    const spoken = corrected ? respoken(claim, corrected.after.speaker) : claim
    const now = patched(spoken, patch)
    return [id, { claim: now, status: retracted > 0 ? 'retracted' : status, rank, mergedInto }]
  })
  return new Map(folded)
}
