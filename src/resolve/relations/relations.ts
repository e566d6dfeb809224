import type { Member } from '../cast/cast.ts'
import { firstPersons, type Pronoun } from './first-person.ts'
import { ownBodies } from './own-body.ts'
import { principals } from './principal.ts'
import { type RelayMember, relays } from './relays.ts'
import type { Spoken } from './spoken.ts'
import { type UnnamedMember, unnamedMembers } from './unnamed.ts'

/** How the members of the cast stand to what is said, and to each other. */
export interface Relations {
  /** One for each statement: for whom its speaker speaks. */
  readonly principals: readonly (Member | null)[]
  /** One list for each statement. */
  readonly relays: readonly (readonly RelayMember[])[]
  readonly unnamed: ReadonlyMap<Member, UnnamedMember>
  /** "I" and "we" in what is quoted. */
  readonly pronouns: readonly Pronoun[]
}

/** Reads the relations of a report whose speakers are chosen. */
export function relate(report: Spoken): Relations {
  const spokenFor = principals(report)
  return {
    principals: spokenFor,
    relays: relays(report),
    unnamed: unnamedMembers(report),
    pronouns: firstPersons(report, ownBodies(report, spokenFor)),
  }
}

/** Whoever stands in a relation. */
export function involved(relations: Relations): readonly Member[] {
  return [
    ...relations.principals.flatMap((each) => each ?? []),
    ...relations.relays.flat().map(({ member }) => member),
    ...[...relations.unnamed.values()].flatMap(({ of }) => of ?? []),
    ...relations.pronouns.map(({ member }) => member),
  ]
}
