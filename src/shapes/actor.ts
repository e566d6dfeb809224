import type { Mention } from './mention.ts'
import type { Unnamed } from './unnamed.ts'

export const actorTypes = ['person', 'organisation', 'state', 'group', 'outlet', 'unnamed'] as const
export type ActorType = (typeof actorTypes)[number]

/** A person, organisation, state, group or outlet as one report names it. */
export interface Actor {
  /** `a1`, `a2` … in the order of first mention, within one reading. */
  readonly id: string
  readonly type: ActorType
  /** The fullest name that the report prints; for an unnamed source, its description. */
  readonly name: string
  readonly office: string | null
  /** In order; none begins inside the one before. */
  readonly mentions: readonly Mention[]
  /** What the report says of a source that it does not name; null for everyone else. */
  readonly unnamed: Unnamed | null
}
