import { isDeepStrictEqual } from 'node:util'
import type { ClaimPatch, ClaimStatus, Rank } from '../../shapes/claims/decided.ts'
import type { Decision } from '../../shapes/decision.ts'

/** Kinds of decision that say how one claim stands. */
export const stateKinds = [
  'claim.accept',
  'claim.reject',
  'claim.edit',
  'claim.merge',
  'claim.split',
  'claim.rank',
] as const
export type StateKind = (typeof stateKinds)[number]

/** What the decisions about a claim that stand come to, beside those about its report. */
export interface ClaimState {
  readonly status: Exclude<ClaimStatus, 'retracted'>
  readonly rank: Rank
  readonly mergedInto: string | null
  readonly patch: ClaimPatch | null
  readonly split: boolean
}

/**
 * Folds the decisions about one claim that stand, in any order. Of each person the last verdict
 * counts, of each field the last value; an edit is an acceptance. People who do not agree on it, or set
 * one field to two values, leave it disputed.
 */
export function foldClaim(id: string, decisions: readonly Decision<StateKind>[]): ClaimState {
  const verdicts = new Map<string, 'accepted' | 'rejected'>()
  const edits = new Map<string, Map<string, unknown>>()
  const patch = new Map<string, unknown>()
  let rank: Rank = 'normal'
  let mergedInto: string | null = null
  let split = false
  for (const decision of [...decisions].sort((a, b) => a.seq - b.seq)) {
    const { by, kind, after } = decision
    if (kind === 'claim.rank') rank = after.rank
    else if (kind === 'claim.merge') {
      if (decision.subjects[0] === id) mergedInto = after.into
    } else if (kind === 'claim.split') {
      if (decision.subjects[0] === id) split = true
      else verdicts.set(by, 'accepted')
    } else if (kind === 'claim.edit') {
      verdicts.set(by, 'accepted')
      const own = edits.get(by) ?? new Map<string, unknown>()
      for (const [field, value] of Object.entries(after.fields)) {
        own.set(field, value)
        patch.set(field, value)
      }
      edits.set(by, own)
    } else {
      verdicts.set(by, kind === 'claim.accept' ? 'accepted' : 'rejected')
    }
  }
  const conflict = [...edits.values()].some((own) =>
    [...own].some(([field, value]) => !isDeepStrictEqual(patch.get(field), value)),
  )
  const said = new Set(verdicts.values())
  const [only] = said
  return {
    status: split ? 'rejected' : conflict || said.size > 1 ? 'disputed' : (only ?? 'proposed'),
    rank,
    mergedInto,
    patch: patch.size > 0 ? Object.fromEntries(patch) : null,
    split,
  }
}
