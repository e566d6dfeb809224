import type { Span } from './span.ts'

export const unnamedKinds = [
  'official',
  'diplomat',
  'lawmaker',
  'military',
  'police',
  'lawyer',
  'adviser',
  'spokesperson',
  'executive',
  'employee',
  'expert',
  'witness',
  'insider',
  'source',
  'document',
  'poll',
  'body',
  'other',
] as const
/** What an unnamed source is, by the words that describe it. */
export type UnnamedKind = (typeof unnamedKinds)[number]

/** What a report says of a source that it does not name. */
export interface Unnamed {
  readonly kind: UnnamedKind
  /** How many they are as the words say: "two people" is 2; null where the number is open. */
  readonly count: number | null
  /** Id of the actor of the same reading to which it belongs: "a French official" is of France. */
  readonly of: string | null
  /** The words that say why no name is given: "who was not authorised to speak". */
  readonly anonymity: Span | null
}
