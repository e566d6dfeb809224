import type { Span } from './span.ts'

export const mentionKinds = [
  'name',
  'short',
  'office',
  'description',
  'people',
  'seat',
  'pronoun',
] as const
/**
 * How a mention calls its actor: by the full name, by a part of it, by an office ("the secretary
 * general"), by a description ("the carmaker"), a state by its people ("the Russians") or its
 * capital or seat of government ("Paris", "the Kremlin"), or by a pronoun.
 */
export type MentionKind = (typeof mentionKinds)[number]

/** Where a report names or describes an actor, as printed. */
export interface Mention extends Span {
  readonly kind: MentionKind
}
