import type { Claim } from '../../shapes/claim.ts'
import type { ClaimPatch } from '../../shapes/claims/decided.ts'

/** The claim with the fields that people changed; who it is, where and of which kind stay. */
export function patched(claim: Claim, patch: ClaimPatch | null): Claim {
  if (patch === null) return claim
  const { id, kind, statement, by } = claim
  return { ...claim, ...patch, id, kind, statement, by } as Claim
}

/** The claim with its statement's speaker corrected: who says it, and whose stance it is. */
export function respoken(claim: Claim, speaker: string | null): Claim {
  const before = claim.saidBy
  if (claim.kind === 'position' && claim.holder.actor === before) {
    return { ...claim, saidBy: speaker, holder: { ...claim.holder, actor: speaker } }
  }
  return { ...claim, saidBy: speaker }
}
