import type { Claim } from '../../shapes/claim.ts'
import type { CurrentClaim } from '../claims/current.ts'

export type FigureClaim = CurrentClaim & { readonly claim: Claim<'figure'> }
export type CommitmentClaim = CurrentClaim & { readonly claim: Claim<'commitment'> }

export function isFigure(current: CurrentClaim): current is FigureClaim {
  return current.claim.kind === 'figure'
}

export function isCommitment(current: CurrentClaim): current is CommitmentClaim {
  return current.claim.kind === 'commitment'
}
