import type { Attribution } from '../../../shapes/attribution.ts'
import type { Member } from '../../cast/cast.ts'
import type { Phrase } from '../../sources/phrase.ts'

/** How often somebody has spoken, in which statement last, and on which line of the text. */
export interface Spoken {
  readonly times: number
  readonly last: number
  readonly line: number
}

/** Who has spoken before the statement at hand. */
export interface Turn {
  /** Index of the statement's attribution. */
  readonly index: number
  readonly attribution: Attribution
  readonly phrase: Phrase | null
  /** Where the source stands; of an attribution without one, the cue. */
  readonly at: number
  readonly sentence: number
  readonly line: number
  readonly quoted: boolean
  /** Whoever spoke, latest first, each once. */
  readonly recent: readonly Member[]
  readonly spoken: ReadonlyMap<Member, Spoken>
  readonly said: number
  /** The speaker of the statement in whose content this one stands. */
  readonly outer: Member | null
  /** The speaker of the statement before, where it stands in the same sentence. */
  readonly beside: Member | null
  /** Whom the pronouns of the same gender have meant so far. */
  readonly focus: Member | null
  /** Whom the rules for pronouns and descriptions choose. */
  readonly byRule: Member | null
  readonly protagonist: Member | null
  /** The body that issues or is the subject of the report. */
  readonly issuer: Member | null
}
