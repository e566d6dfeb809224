import type { Actor } from '../../shapes/actor.ts'
import type { Form } from '../../shapes/attribution.ts'
import type { Claim, ClaimKind } from '../../shapes/claim.ts'
import type { ClaimStatus, Rank, Relation } from '../../shapes/claims/decided.ts'

/** A claim as the decisions leave it, with what the views need of its report. Nothing else is read. */
export type CurrentClaim<K extends ClaimKind = ClaimKind> = Standing & {
  /** As edited. Spans are into `report.text`. */
  readonly claim: Claim<K>
}

interface Standing {
  readonly status: ClaimStatus
  readonly rank: Rank
  /** Id of the claim that it was merged into, else null. */
  readonly mergedInto: string | null
  readonly edited: boolean
  readonly report: ClaimReport
  /** Of the statement that the claim stands in; null in narration. */
  readonly form: Form | null
}

export interface ClaimReport {
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly outlet: string | null
  /** YYYY-MM-DD. */
  readonly published: string | null
  /** Whether a later text from the same address replaced it. */
  readonly superseded: boolean
  readonly text: string
  /** The outlets that the words went through, from where they were said: names folded for comparison. */
  readonly chain: readonly string[]
  /** Actors of the reading by id, as the register has them now. */
  readonly actors: Readonly<Record<string, RecordActor>>
}

export interface RecordActor {
  readonly id: string
  readonly name: string
  readonly type: Actor['type']
  /** Ids of the register's entries that it is a member of, directly. */
  readonly memberOf: readonly string[]
}

export const linkStatuses = ['proposed', 'accepted', 'rejected'] as const
export type LinkStatus = (typeof linkStatuses)[number]

export interface ClaimLink {
  readonly from: string
  readonly to: string
  readonly relation: Relation
  readonly status: LinkStatus
  /** Full sentences. */
  readonly reasons: readonly string[]
  /** 0 to 1; 1 where a person decided. */
  readonly confidence: number
}
