import type { ClaimPatch, Rank, Relation } from '../../shapes/claims/decided.ts'
import type { RegisterEntry, RegisterName } from '../../shapes/register.ts'

/** What someone wants decided. Ids are of entries, mentions are `REPORT#a3`. */
export type Act =
  | { readonly kind: 'actor.merge'; readonly from: string; readonly into: string }
  | Split
  | { readonly kind: 'actor.rename'; readonly actor: string; readonly name: string }
  | Alias
  | Identify
  | { readonly kind: 'actor.link'; readonly mention: string; readonly entry: string }
  /** The mention is not this entry: rejects the link, or the suggestion of one. */
  | { readonly kind: 'actor.unlink'; readonly mention: string; readonly entry: string }
  | { readonly kind: 'actor.import'; readonly entries: readonly RegisterEntry[] }
  | ClaimAct
  /** Without an id, the latest decision that stands. */
  | { readonly kind: 'undo'; readonly decision?: string }

interface Split {
  readonly kind: 'actor.split'
  readonly actor: string
  readonly mentions: readonly string[]
  /** The entry they go to; a new one by default. */
  readonly into?: string
  /** The new entry's name; by default that of the first mention. */
  readonly name?: string
}

interface Alias {
  readonly kind: 'actor.alias'
  readonly actor: string
  readonly name: string
  /** Default `alias`. */
  readonly nameKind?: RegisterName['kind']
  readonly language?: string
  readonly remove?: boolean
}

/** An id elsewhere, such as `wikidata` `Q57792`. */
interface Identify {
  readonly kind: 'actor.identify'
  readonly actor: string
  readonly scheme: string
  readonly value: string
  readonly remove?: boolean
}

export interface Decider {
  readonly by: string
  readonly why?: string
}

/** What someone wants decided about claims and what they stand on. Ids are those on record. */
export type ClaimAct =
  | { readonly kind: 'claim.accept'; readonly claim: string }
  /** Needs a reason. */
  | { readonly kind: 'claim.reject'; readonly claim: string }
  | { readonly kind: 'claim.edit'; readonly claim: string; readonly fields: ClaimPatch }
  | { readonly kind: 'claim.merge'; readonly from: string; readonly into: string }
  /** Each part is the claim with these fields instead of its own. */
  | { readonly kind: 'claim.split'; readonly claim: string; readonly parts: readonly ClaimPatch[] }
  | ClaimRelation<'claim.link'>
  | ClaimRelation<'claim.unlink'>
  | { readonly kind: 'claim.rank'; readonly claim: string; readonly rank: Rank }
  | { readonly kind: 'report.retract'; readonly report: string }
  | { readonly kind: 'statement.retract'; readonly statement: string }
  /** `speaker`: id of an actor of the reading (`a3`); null for nobody. */
  | {
      readonly kind: 'statement.correct'
      readonly statement: string
      readonly speaker: string | null
    }

interface ClaimRelation<K extends string> {
  readonly kind: K
  readonly from: string
  readonly to: string
  readonly relation: Relation
}
