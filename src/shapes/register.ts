import type { ActorType } from './actor.ts'

/**
 * An entry of the actor register: who is meant across reports, however each names them. Seeded from
 * reports, Popolo or FollowTheMoney; ids refer to entries of the same register.
 */
export interface RegisterEntry {
  readonly id: string
  readonly type: Exclude<ActorType, 'unnamed'>
  /** The preferred name; `names` holds it too. */
  readonly name: string
  readonly names: readonly RegisterName[]
  readonly offices: readonly Office[]
  readonly memberships: readonly Membership[]
  readonly identifiers: readonly Identifier[]
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string | null
  readonly gender: 'f' | 'm' | null
  /** Partial ISO 8601 dates: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly born: string | null
  readonly died: string | null
}

export interface RegisterName {
  readonly name: string
  readonly kind: 'name' | 'alias' | 'former' | 'transliteration'
  /** BCP 47; null where it is not stated. */
  readonly language: string | null
  /** ISO 15924, from the letters themselves: `Latn`, `Cyrl` …; null where there are none. */
  readonly script: string | null
}

/** A post held: "Secretary General" of NATO. Dates are partial ISO 8601, `to` inclusive. */
export interface Office {
  readonly title: string
  /** Id of the entry of the body or state it is of; null where only words are known. */
  readonly of: string | null
  readonly from: string | null
  readonly to: string | null
}

export interface Membership {
  /** Id of the organisation's or group's entry. */
  readonly organisation: string
  readonly role: string | null
  readonly from: string | null
  readonly to: string | null
}

/** An id elsewhere: `{ scheme: 'wikidata', value: 'Q57792' }`. */
export interface Identifier {
  readonly scheme: string
  readonly value: string
}
