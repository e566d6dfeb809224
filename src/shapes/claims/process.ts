import type { Span } from '../span.ts'
import type { Party } from './party.ts'

/** A negotiation, a vote, a merger: what has parties and goes on over time. */
export interface Process {
  /** The fullest name that the report prints for it, without its article. */
  readonly label: string
  /** The words that mean it here; null where they are only understood. */
  readonly span: Span | null
}

/** In the order in which a board seats them. */
export const processRoles = [
  'lead',
  'party',
  'mediator',
  'host',
  'guarantor',
  'observer',
  'consulted',
  'not_a_party',
  'excluded',
] as const
export type ProcessRole = (typeof processRoles)[number]

/** Who is at the table, and as what. */
export interface RoleFields {
  readonly kind: 'role'
  readonly process: Process
  readonly actor: Party
  readonly role: ProcessRole
}

export const stateFields = ['status', 'pace', 'move', 'blocker'] as const
export type StateField = (typeof stateFields)[number]

/** How a process stands: its status (“ongoing”), its pace (“slow”), whose move it is, who holds it up. */
export interface StateFields {
  readonly kind: 'state'
  readonly process: Process
  readonly field: StateField
  /** The words of the value. */
  readonly value: Span
  /** Whose move it is, or who holds it up; null for status and pace. */
  readonly actor: Party | null
}

/** What somebody will not accept. `none` is an answer; where nobody speaks of it, it is unknown. */
export interface RedLineFields {
  readonly kind: 'red_line'
  readonly process: Process | null
  readonly actor: Party
  readonly value: 'none' | 'stated'
  /** The words of the red line; of `none`, those that deny it. */
  readonly words: Span
  readonly wording: 'verbatim' | 'paraphrase'
}
