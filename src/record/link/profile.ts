import type { ActorType } from '../../shapes/actor.ts'
import type { ReasonCode } from './reasons.ts'

/** What one report says of one of its actors, as the linker needs it. */
export interface MentionProfile {
  readonly type: ActorType
  readonly name: string
  readonly offices: readonly string[]
  /** Names of the other actors of the report. */
  readonly company: readonly string[]
  readonly outlet: string | null
  /** ISO 3166-1 alpha-2 of the outlet's country, where it is known. */
  readonly outletCountry?: string | null
  /** YYYY-MM-DD. */
  readonly day: string | null
}

/** What the register has seen of an entry so far; each list is bounded, the most telling first. */
export interface EntryProfile {
  readonly id: string
  readonly type: ActorType
  readonly names: readonly string[]
  readonly offices: readonly SeenOffice[]
  readonly company: readonly Seen[]
  readonly outlets: readonly Seen[]
  /** ISO 3166-1 alpha-2 of the outlets' countries. */
  readonly outletCountries?: readonly Seen[]
  /** How many reports it was seen in. */
  readonly reports: number
  /** People or an import have it as an entry of its own: of two such that are alike neither is the other. */
  readonly stated?: boolean
  /** First and last day it was seen, YYYY-MM-DD; left out where no report has a day. */
  readonly from?: string
  readonly to?: string
}

export interface SeenOffice extends Seen {
  /** First and last day it was seen, YYYY-MM-DD; '' where no report with it has a day. */
  readonly from: string
  readonly to: string
}

export interface Seen {
  readonly value: string
  readonly count: number
}

/** An entry that a mention may be, for people to decide. */
export interface Suggestion {
  /** Id of the entry. */
  readonly entry: string
  /** 0 to 1. */
  readonly score: number
  /** The reasons in a sentence. */
  readonly reason: string
  readonly codes: readonly ReasonCode[]
}

/**
 * `linked`: the mention is this entry. `new`: it is none of the candidates, so far as anyone can tell.
 * `ambiguous`: it may well be one of those suggested, and nothing tells which or whether.
 */
export type Link =
  | (Suggestion & {
      readonly kind: 'linked'
      readonly suggestions: readonly Suggestion[]
    })
  | { readonly kind: 'new' | 'ambiguous'; readonly suggestions: readonly Suggestion[] }
