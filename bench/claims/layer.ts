import type { CommitmentFields } from '../../src/shapes/claims/commitment.ts'
import type { ConditionRelation } from '../../src/shapes/claims/condition.ts'
import type { Bound, CurrencyBasis, Measure, Stage } from '../../src/shapes/claims/figure.ts'
import type { Assertion, Factuality } from '../../src/shapes/claims/modality.ts'
import type { PeriodBasis } from '../../src/shapes/claims/period.ts'
import type { Strength } from '../../src/shapes/claims/position.ts'
import type { ProcessRole, StateField } from '../../src/shapes/claims/process.ts'
import type { ProponentRole, ProposalStatus } from '../../src/shapes/claims/proposal.ts'
import type { Pair } from '../attribution/gold.ts'

/** The claims of one text, as read. Conventions: bench/gold/claims.md. */
export interface ClaimLayer {
  readonly id: string
  readonly outlet: string
  readonly published: string
  /** Joins texts about one event or pledge. */
  readonly occasion: string | null
  readonly actors: readonly GoldParty[]
  readonly claims: readonly GoldClaim[]
}

/** Every printed form that means the actor, the fullest first. */
export interface GoldParty {
  readonly key: string
  readonly names: readonly string[]
}

/** The key of whoever publishes the text. */
export const outletKey = 'OUTLET'

export type GoldClaim = GoldHead &
  (
    | GoldFigure
    | GoldCommitment
    | GoldPosition
    | GoldProposal
    | GoldRole
    | GoldState
    | GoldCondition
    | GoldRedLine
  )

export interface GoldHead {
  readonly span: Pair
  readonly saidBy: string | null
  readonly assertion: Assertion
}

export interface GoldFigure {
  readonly kind: 'figure'
  readonly measure: Measure
  readonly value: string
  readonly valueMax: string | null
  readonly unit: string | null
  readonly bound: Bound
  readonly currencyBasis: CurrencyBasis | null
  readonly stage: Stage | null
  readonly period: {
    readonly start: string | null
    readonly endExclusive: string | null
    readonly basis: PeriodBasis
  } | null
  readonly donors: readonly string[]
  readonly recipients: readonly string[]
  readonly of: Pair | null
}

export interface GoldCommitment {
  readonly kind: 'commitment'
  readonly donors: readonly string[]
  readonly recipients: readonly string[]
  readonly support: CommitmentFields['support']
  readonly stage: Stage
  readonly figures: readonly Pair[]
}

export interface GoldPosition {
  readonly kind: 'position'
  readonly holder: string
  readonly strength: Strength
  readonly polarity: '+' | '-'
}

export interface GoldProposal {
  readonly kind: 'proposal'
  readonly status: ProposalStatus
  readonly proponents: readonly (readonly [string, ProponentRole])[]
  readonly layer: readonly [number, 'stated' | 'inferred'] | null
  readonly conditions: readonly Pair[]
  readonly likelihood: readonly (readonly [string, Factuality])[]
}

export interface GoldRole {
  readonly kind: 'role'
  readonly process: string
  readonly actor: string
  readonly role: ProcessRole
}

export interface GoldState {
  readonly kind: 'state'
  readonly process: string
  readonly field: StateField
  readonly actor: string | null
}

export interface GoldCondition {
  readonly kind: 'condition'
  readonly relation: ConditionRelation
}

export interface GoldRedLine {
  readonly kind: 'red_line'
  readonly process: string | null
  readonly actor: string
  readonly value: 'none' | 'stated'
  readonly wording: 'verbatim' | 'paraphrase'
}
