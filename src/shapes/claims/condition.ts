import type { Span } from '../span.ts'

export const conditionRelations = ['when', 'after', 'once', 'if', 'unless', 'until'] as const
export type ConditionRelation = (typeof conditionRelations)[number]

/** What something waits on: “once a ceasefire is reached”. */
export interface Waiting {
  readonly relation: ConditionRelation
  /** The event's words, without the word of the relation. */
  readonly event: Span
}

export interface ConditionFields extends Waiting {
  readonly kind: 'condition'
  /** Id of the claim of the same reading that waits; null where it is none of them. */
  readonly on: string | null
}
