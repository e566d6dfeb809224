import type { ActorType } from '../../shapes/actor.ts'

/** What one report says of one of its actors, as the linker needs it. */
export interface MentionProfile {
  readonly type: ActorType
  readonly name: string
  readonly offices: readonly string[]
  /** Names of the other actors of the report. */
  readonly company: readonly string[]
  readonly outlet: string | null
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
  /** How many reports it was seen in. */
  readonly reports: number
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
  /** A sentence. */
  readonly reason: string
}

/** `linked`: the mention is this entry. `new`: it is none of the candidates. */
export type Link =
  | {
      readonly kind: 'linked'
      readonly entry: string
      readonly suggestions: readonly Suggestion[]
    }
  | { readonly kind: 'new'; readonly suggestions: readonly Suggestion[] }
