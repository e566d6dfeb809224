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
  /** 0 to 1. */
  readonly confidence: number
  /** `engine@version`. */
  readonly by: string
}

export const speakerBases = ['named', 'nominal', 'pronoun', 'carried', 'none'] as const
/** How the speaker is known: by name, by description, by pronoun, from the quote before, or not. */
export type SpeakerBasis = (typeof speakerBases)[number]
