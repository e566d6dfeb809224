import type { ClaimLink } from '../claims/current.ts'
import { byCodeUnits } from '../figures/order.ts'

/** The same order whatever order links came in. */
export function byEnds(a: ClaimLink, b: ClaimLink): number {
  return (
    byCodeUnits(a.from, b.from) || byCodeUnits(a.to, b.to) || byCodeUnits(a.relation, b.relation)
  )
}
