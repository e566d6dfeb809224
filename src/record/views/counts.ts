import type { CurrentClaim } from '../claims/current.ts'
import { byCodeUnits } from '../figures/order.ts'

/** What every view of claims can be asked for. */
export interface ViewOptions {
  /** YYYY-MM-DD: only reports published up to then. */
  readonly asOf?: string
  /** `accepted`: only what people have accepted. By default what is proposed shows as well, marked. */
  readonly include?: 'accepted'
}

/**
 * Whether a claim shows in a view: not rejected, retracted or merged into another, of a current text that
 * was published by the day asked for, and not merely asked.
 */
export function isShown(current: CurrentClaim, { asOf, include }: ViewOptions): boolean {
  const { claim, status, mergedInto, rank, report } = current
  if (status === 'rejected' || status === 'retracted' || mergedInto !== null) return false
  if (rank === 'deprecated' || report.superseded) return false
  if (include === 'accepted' && status !== 'accepted') return false
  if (asOf !== undefined && (report.published === null || report.published > asOf)) return false
  return claim.assertion !== 'asked'
}

/** In the order in which things were said: by day, then by place, the same for every order of arrival. */
export function byDay(a: CurrentClaim, b: CurrentClaim): number {
  return (
    byCodeUnits(a.report.published ?? '', b.report.published ?? '') ||
    byCodeUnits(a.report.id, b.report.id) ||
    a.claim.span.start - b.claim.span.start ||
    byCodeUnits(a.claim.id, b.claim.id)
  )
}
