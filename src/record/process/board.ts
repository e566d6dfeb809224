import type { ConditionRelation } from '../../shapes/claims/condition.ts'
import type { Factuality } from '../../shapes/claims/modality.ts'
import type { ProcessRole, StateField } from '../../shapes/claims/process.ts'
import type { ProponentRole, ProposalStatus } from '../../shapes/claims/proposal.ts'
import type { CurrentClaim } from '../claims/current.ts'
import type { ViewOptions } from '../views/counts.ts'
import type { Named, Source } from '../views/source.ts'
import { BoardIndex } from './board-index.ts'

export interface BoardOptions extends ViewOptions {
  /** Words that the name of the process must share. */
  readonly process?: string
}

/** How one process stands, as of the reports read. */
export interface Board {
  /** The fullest name. */
  readonly process: string
  /** Other names for it. */
  readonly also: readonly string[]
  readonly seats: readonly Seat[]
  /** The latest of each, with what was said before. */
  readonly states: Readonly<Record<StateField, readonly State[]>>
  readonly redLines: readonly RedLine[]
  /** By layer, those without one last. */
  readonly proposals: readonly Proposal[]
  /** The day of the latest report, YYYY-MM-DD. */
  readonly asOf: string | null
}

/** Who is at the table, and as what; several roles where reports differ, the latest first. */
export interface Seat {
  readonly actor: Named
  readonly roles: readonly { readonly role: ProcessRole; readonly sources: readonly Source[] }[]
}

export interface State {
  readonly words: string
  readonly actor: Named | null
  /** Said not to be so. */
  readonly denied: boolean
  readonly source: Source
}

/** Nobody who is not here is known to have none: where nothing is said, it is unknown. */
export interface RedLine {
  readonly actor: Named
  readonly value: 'none' | 'stated'
  readonly words: string
  readonly wording: 'verbatim' | 'paraphrase'
  readonly source: Source
}

export interface Proposal {
  readonly label: string
  readonly status: ProposalStatus
  readonly layer: { readonly ordinal: number; readonly basis: 'stated' | 'inferred' } | null
  readonly proponents: readonly { readonly actor: Named; readonly role: ProponentRole }[]
  readonly conditions: readonly { readonly relation: ConditionRelation; readonly words: string }[]
  readonly likelihood: readonly {
    readonly actor: Named
    readonly value: Factuality
    readonly words: string
  }[]
  readonly source: Source
}

/** The boards of all processes, the one with the latest news first. The same for every order of arrival. */
export function boards(
  claims: Iterable<CurrentClaim>,
  options: BoardOptions = {},
): readonly Board[] {
  const index = new BoardIndex(options)
  for (const current of claims) index.set(current)
  return index.boards()
}
