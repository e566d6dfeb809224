import type { Claim } from '../../shapes/claim.ts'
import type { CurrentClaim } from '../claims/current.ts'
import { type Named, sourceOf } from './source.ts'
import { summaryOf } from './summary.ts'

/** A claim with what is needed to show it without opening its report. */
export interface ClaimRow
  extends Pick<CurrentClaim, 'status' | 'rank' | 'mergedInto' | 'edited' | 'form'> {
  /** As edited. Spans are into the text of the report. */
  readonly claim: Claim
  /** Id of the report. */
  readonly report: string
  readonly title: string | null
  readonly outlet: string | null
  /** YYYY-MM-DD. */
  readonly published: string | null
  /** The entry of the register that says it. */
  readonly speaker: Named | null
  /** The words it rests on. */
  readonly words: string
  /** What it says, in a line. */
  readonly summary: string
}

export function claimRow(current: CurrentClaim): ClaimRow {
  const { claim, status, rank, mergedInto, edited, form } = current
  const { report, words, outlet, day, saidBy } = sourceOf(current)
  return {
    ...{ claim, status, rank, mergedInto, edited, form },
    ...{ report, title: current.report.title, outlet, published: day },
    ...{ speaker: saidBy, words, summary: summaryOf(current) },
  }
}
