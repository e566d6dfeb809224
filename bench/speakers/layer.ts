import type { ActorType } from '../../src/shapes/actor.ts'
import type { SpeakerBasis } from '../../src/shapes/statement.ts'
import type { Pair } from '../attribution/gold.ts'

/** What is hard about a statement's speaker, as the marks name it. */
export const cases = [
  'office',
  'former',
  'apposition',
  'possessive',
  'demonym',
  'capital',
  'unnamed',
  'crowd',
  'we',
  'namesake',
  'spokesperson',
  'nested',
  'carried',
  'short',
  'outlet',
] as const
export type Case = (typeof cases)[number]

/** A chain of mentions of one actor; the first given name is the fullest as printed. */
export interface GoldActor {
  readonly key: string
  readonly type: ActorType
  readonly name: Pair
  /** In order, without those that are nothing but the source of a statement by pronoun. */
  readonly mentions: readonly Pair[]
}

/** The speaker of one attribution of the gold; keys are those of `GoldActor`. */
export interface GoldSpeaker {
  readonly speaker: string | null
  readonly basis: SpeakerBasis
  readonly onBehalfOf: string | null
  /** Who passes the words on, from the outermost inwards. */
  readonly via: readonly string[]
  /** To whom the words were said. */
  readonly to: string | null
  readonly cases: readonly Case[]
}

/** The layer of one text: offsets are half-open UTF-16 code units. */
export interface SpeakerLayer {
  readonly id: string
  readonly actors: readonly GoldActor[]
  /** One for each attribution of the gold, in its order. */
  readonly statements: readonly GoldSpeaker[]
}
