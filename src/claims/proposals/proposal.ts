import type { Assertion } from '../../shapes/claims/modality.ts'
import type { Party } from '../../shapes/claims/party.ts'
import type { ProponentRole, ProposalFields, ProposalStatus } from '../../shapes/claims/proposal.ts'
import type { Span } from '../../shapes/span.ts'
import type { Statement } from '../../shapes/statement.ts'

export interface Proponent {
  readonly party: Party
  readonly role: ProponentRole
}

/** A proposal before it is a claim. */
export interface Proposed {
  readonly label: Span
  readonly status: ProposalStatus
  readonly proponents: readonly Proponent[]
  readonly layer: ProposalFields['layer']
  readonly statement: Statement | null
  readonly saidBy: string | null
  readonly assertion: Assertion
  readonly cue: Span
  /** 0 to 1. */
  readonly confidence: number
  readonly by: string
}
