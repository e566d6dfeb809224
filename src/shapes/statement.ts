import type { CueType, Form } from './attribution.ts'
import type { Span } from './span.ts'

/** An attributed stretch of a report with its speaker. Machine-made and immutable. */
export interface Statement {
  /** A hash of the report and the spans. */
  readonly id: string
  readonly form: Form
  readonly content: readonly Span[]
  readonly cue: readonly Span[]
  readonly source: readonly Span[]
  readonly cueType: CueType
  /** Id of an actor of the same reading; null where the speaker is not known. */
  readonly speaker: string | null
  readonly speakerBasis: SpeakerBasis
  /** The rule or model that chose the speaker or, where none is asserted, that declined to. */
  readonly speakerBy: string
  /** 0 to 1: how likely the speaker is the right one, given the attribution. */
  readonly speakerConfidence: number
  /** The runners-up, likeliest first; where no speaker is asserted, all who were considered. */
  readonly candidates: readonly Candidate[]
  /** Id of the actor for whom a spokesperson, lawyer or aide speaks. */
  readonly onBehalfOf: string | null
  /** Through whom the words came and to whom they were said, from the outermost inwards. */
  readonly relays: readonly Relay[]
  /** 0 to 1: the attribution and its speaker together. */
  readonly confidence: number
  /** `engine@version`. */
  readonly by: string
}

/** Someone else who may be the speaker. */
export interface Candidate {
  readonly actor: string
  /** 0 to 1. */
  readonly confidence: number
}

/** "X told Y that Z had said …": Z is the speaker, X the teller, Y the hearer. */
export interface Relay {
  readonly actor: string
  readonly role: RelayRole
}

export const relayRoles = ['teller', 'hearer'] as const
export type RelayRole = (typeof relayRoles)[number]

export const speakerBases = ['named', 'nominal', 'pronoun', 'carried', 'none'] as const
/** How the speaker is known: by name, by description, by pronoun, from the quote before, or not. */
export type SpeakerBasis = (typeof speakerBases)[number]
