import type { Attribution } from '../../../shapes/attribution.ts'
import type { Member } from '../../cast/cast.ts'
import type { Phrase } from '../../sources/phrase.ts'

/** Whom a source may stand for: a member of the cast, one that only it describes, or nobody. */
export type Option =
  | { readonly kind: 'member'; readonly member: Member }
  /** `member` is the one whom the same words have described before. */
  | { readonly kind: 'own'; readonly member: Member | null }
  | { readonly kind: 'nobody' }

/** One source whose words alone do not say who is meant, and who might be. */
export interface Decision {
  readonly attribution: Attribution
  /** Null where an attribution has a cue and no source. */
  readonly phrase: Phrase | null
  readonly options: readonly Option[]
  /** Whom the rules for pronouns and descriptions choose. */
  readonly byRule: Member | null
  /** What the source and its place say, whoever is meant. */
  readonly shared: readonly number[]
  /** One row an option; what a row does not have is 0. */
  readonly features: readonly (readonly number[])[]
}

/** Weighs the options of a decision. */
export interface Ranker {
  /** `name@version`. */
  readonly name: string
  /** The probability of each option; they sum to 1. */
  weigh(decision: Decision): readonly number[]
}
