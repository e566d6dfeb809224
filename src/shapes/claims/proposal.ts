import type { Span } from '../span.ts'
import type { Waiting } from './condition.ts'
import type { Factuality } from './modality.ts'
import type { Party } from './party.ts'

export const proposalStatuses = [
  'idea',
  'exploratory',
  'under_discussion',
  'proposed',
  'tabled',
  'agreed',
  'in_force',
  'withdrawn',
  'rejected',
] as const
export type ProposalStatus = (typeof proposalStatuses)[number]

export const proponentRoles = [
  'proposer',
  'exploring',
  'discussing',
  'consulted',
  'invited',
] as const
export type ProponentRole = (typeof proponentRoles)[number]

/** Something put forward, considered or agreed on. */
export interface ProposalFields {
  readonly kind: 'proposal'
  /** The words that name it. */
  readonly label: Span
  readonly status: ProposalStatus
  readonly proponents: readonly { readonly party: Party; readonly role: ProponentRole }[]
  /** Its place in an order; `inferred` where only “then” and the like tell it. */
  readonly layer: { readonly ordinal: number; readonly basis: 'stated' | 'inferred' } | null
  readonly conditions: readonly Waiting[]
  /** How likely it is that somebody takes part. */
  readonly likelihood: readonly {
    readonly party: Party
    readonly value: Factuality
    readonly cues: readonly Span[]
  }[]
}
