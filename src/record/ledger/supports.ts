import type { SupportKind } from '../../shapes/claims/commitment.ts'
import type { CommitmentClaim } from '../figures/kinds.ts'
import { byCodeUnits } from '../figures/order.ts'

/** Which kind of support commitments say that figures are. */
export class Supports {
  private readonly byFigure = new Map<string, Map<string, CommitmentClaim>>()

  set(commitment: CommitmentClaim): void {
    for (const figure of commitment.claim.figures) {
      const told = this.byFigure.get(figure) ?? new Map<string, CommitmentClaim>()
      this.byFigure.set(figure, told.set(commitment.claim.id, commitment))
    }
  }

  remove({ claim }: CommitmentClaim): void {
    for (const figure of claim.figures) this.byFigure.get(figure)?.delete(claim.id)
  }

  /** The kind that the best decided of them gives; null where none does. */
  of(figure: string): SupportKind | null {
    const told = this.byFigure.get(figure)
    if (!told || told.size === 0) return null
    return [...told.values()].filter(stands).sort(byDecision)[0]?.claim.support ?? null
  }
}

function stands({ status, mergedInto }: CommitmentClaim): boolean {
  return status !== 'rejected' && status !== 'retracted' && mergedInto === null
}

function byDecision(a: CommitmentClaim, b: CommitmentClaim): number {
  return (
    Number(b.status === 'accepted') - Number(a.status === 'accepted') ||
    byCodeUnits(a.claim.id, b.claim.id)
  )
}
