import type { CommitmentFields } from './claims/commitment.ts'
import type { ConditionFields } from './claims/condition.ts'
import type { FigureFields } from './claims/figure.ts'
import type { Assertion, Modality } from './claims/modality.ts'
import type { PositionFields } from './claims/position.ts'
import type { RedLineFields, RoleFields, StateFields } from './claims/process.ts'
import type { ProposalFields } from './claims/proposal.ts'
import type { Span } from './span.ts'

export const claimKinds = [
  'figure',
  'commitment',
  'position',
  'proposal',
  'role',
  'state',
  'condition',
  'red_line',
] as const
export type ClaimKind = (typeof claimKinds)[number]

/** One typed proposition. Machine-proposed; a person decides. Spans are into the report's text. */
export type Claim<K extends ClaimKind = ClaimKind> = ClaimHead & Extract<ClaimFields, { kind: K }>

export type ClaimFields =
  | FigureFields
  | CommitmentFields
  | PositionFields
  | ProposalFields
  | RoleFields
  | StateFields
  | ConditionFields
  | RedLineFields

export interface ClaimHead {
  /** A hash of the report, the kind, the spans and who says it. */
  readonly id: string
  /** Id of the innermost statement of the same reading that it stands in; null in narration. */
  readonly statement: string | null
  /** The words it rests on, from the first to the last. */
  readonly span: Span
  /**
   * Id of an actor of the same reading: the speaker of the statement, in narration the outlet; null
   * where that is not known.
   */
  readonly saidBy: string | null
  readonly assertion: Assertion
  readonly modality: Modality
  /** 0 to 1. */
  readonly confidence: number
  /** `rule-or-model@version`. */
  readonly by: string
}
