import type { CurrentClaim } from '../../record/claims/current.ts'
import { sourceOf } from '../../record/views/source.ts'
import { summaryOf } from '../../record/views/summary.ts'

/** A claim as programs get it: its fields, how it stands, where it comes from. */
export function claimJson(one: CurrentClaim): object {
  const { claim, status, rank, mergedInto, edited, form } = one
  const { report, words, outlet, day, saidBy } = sourceOf(one)
  return {
    ...{ claim, status, rank, mergedInto, edited, form },
    ...{ report, outlet, published: day, speaker: saidBy, words, summary: summaryOf(one) },
  }
}
