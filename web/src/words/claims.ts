import type { ClaimKind } from '../../../src/shapes/claim.ts'
import type { ClaimStatus } from '../../../src/shapes/claims/decided.ts'
import type { Factuality } from '../../../src/shapes/claims/modality.ts'
import type { Strength } from '../../../src/shapes/claims/position.ts'
import type { ProcessRole, StateField } from '../../../src/shapes/claims/process.ts'
import type { ProponentRole, ProposalStatus } from '../../../src/shapes/claims/proposal.ts'

export const kindNames: Readonly<Record<ClaimKind, string>> = {
  figure: 'figure',
  commitment: 'commitment',
  position: 'position',
  proposal: 'proposal',
  role: 'role',
  state: 'state of a process',
  condition: 'condition',
  red_line: 'red line',
}

/** How people decided on a claim, beside its source. */
export const statusWords: Readonly<Record<ClaimStatus, string>> = {
  proposed: 'not yet accepted',
  accepted: 'accepted',
  rejected: 'rejected',
  disputed: 'disputed',
  retracted: 'retracted',
}

export const statusMeanings: Readonly<Record<ClaimStatus, string>> = {
  proposed: 'nobody has decided on it',
  accepted: 'somebody accepted it',
  rejected: 'somebody rejected it',
  disputed: 'people decided against each other',
  retracted: 'its report or statement was retracted',
}

/** Where somebody stands, for (+) or against (−) what the words of the issue say. */
export const stanceNames: Readonly<Record<Strength, Readonly<Record<'+' | '-', string>>>> = {
  approval: { '+': 'approves', '-': 'does not approve' },
  disapproval: { '+': 'does not disapprove', '-': 'disapproves' },
  desire: { '+': 'wants', '-': 'does not want' },
  preference: { '+': 'prefers', '-': 'would rather not' },
  urge: { '+': 'urges', '-': 'urges against' },
  requirement: { '+': 'requires', '-': 'requires that not' },
  red_line: { '+': 'insists, a red line', '-': 'rules out, a red line' },
  forecast: { '+': 'expects', '-': 'does not expect' },
}

/** How likely the source takes something to be. */
export const factualityNames: Readonly<Record<Factuality, string>> = {
  'CT+': 'certain',
  'CT-': 'certainly not',
  'PR+': 'likely',
  'PR-': 'unlikely',
  'PS+': 'possible',
  'PS-': 'possibly not',
  Uu: 'left open',
}

export const roleNames: Readonly<Record<ProcessRole, string>> = {
  lead: 'Leads',
  party: 'Party',
  mediator: 'Mediates',
  host: 'Hosts',
  guarantor: 'Guarantees',
  observer: 'Observes',
  consulted: 'Is consulted',
  not_a_party: 'Not a party',
  excluded: 'Kept out',
}

export const stateNames: Readonly<Record<StateField, string>> = {
  status: 'Status',
  pace: 'Pace',
  move: 'Whose move',
  blocker: 'Held up by',
}

export const proposalStatusNames: Readonly<Record<ProposalStatus, string>> = {
  idea: 'idea',
  exploratory: 'looked into',
  under_discussion: 'under discussion',
  proposed: 'proposed',
  tabled: 'tabled',
  agreed: 'agreed',
  in_force: 'in force',
  withdrawn: 'withdrawn',
  rejected: 'rejected',
}

export const proponentNames: Readonly<Record<ProponentRole, string>> = {
  proposer: 'proposes',
  exploring: 'looks into it',
  discussing: 'discusses it',
  consulted: 'is consulted',
  invited: 'is invited',
}
