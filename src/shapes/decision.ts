import type { ActorType } from './actor.ts'
import type { Claim } from './claim.ts'
import type { ClaimPatch, ClaimStatus, Rank, Relation } from './claims/decided.ts'
import type { Identifier, RegisterEntry, RegisterName } from './register.ts'

/**
 * What people decide, by kind: the state of the subject before and after. A kind that is added here
 * is logged, hashed, listed and undone like the others.
 */
export interface DecisionChanges {
  /** Subjects: the entry that goes, of which `before` has the name, and the one that stays. */
  'actor.merge': { readonly before: Named; readonly after: { readonly into: string } }
  /** Subjects: the entry, the entry that the mentions go to, the mentions. */
  'actor.split': { readonly before: Links; readonly after: Links & Made }
  /** Subject: the entry. */
  'actor.rename': { readonly before: Named; readonly after: Named }
  /** Subject: the entry. A name that is added has no `before`, one that is removed no `after`. */
  'actor.alias': {
    readonly before: RegisterName | null
    readonly after: RegisterName | null
  }
  /** Subject: the entry. One that is added has no `before`, one that is removed no `after`. */
  'actor.identify': { readonly before: Identifier | null; readonly after: Identifier | null }
  /** Subjects: the entry, the mention. */
  'actor.link': { readonly before: Links; readonly after: Links }
  /**
   * Subjects: the entry that the mention is not, the mention, and the entry that it got instead
   * where it was linked to the first; where that was only suggested, `after` is as `before`.
   */
  'actor.unlink': { readonly before: Links; readonly after: Links & Made }
  /** Subjects: the entries. `before` has those that an earlier import had stated. */
  'actor.import': { readonly before: Entries; readonly after: Entries }
  /** Subject: the claim. */
  'claim.accept': { readonly before: Status; readonly after: Status }
  'claim.reject': { readonly before: Status; readonly after: Status }
  /** Subject: the claim. The fields that change; who edits a claim accepts it as edited. */
  'claim.edit': { readonly before: Fields; readonly after: Fields }
  /** Subjects: the claim that goes and the one that stays. */
  'claim.merge': { readonly before: null; readonly after: { readonly into: string } }
  /** Subjects: the claim and those that it becomes. */
  'claim.split': { readonly before: null; readonly after: { readonly claims: readonly Claim[] } }
  /** Subjects: the two claims. */
  'claim.link': { readonly before: null; readonly after: Related }
  /** Subjects: the two claims, which do not relate like this. */
  'claim.unlink': { readonly before: null; readonly after: Related }
  /** Subject: the claim. */
  'claim.rank': { readonly before: Ranked; readonly after: Ranked }
  /** Subject: the report. */
  'report.retract': { readonly before: null; readonly after: Retracted }
  /** Subject: the statement. */
  'statement.retract': { readonly before: null; readonly after: Retracted }
  /** Subject: the statement. Ids of actors of its reading; null for nobody. */
  'statement.correct': { readonly before: Spoken; readonly after: Spoken }
  /** Subjects: the decision and its subjects. */
  undo: { readonly before: null; readonly after: { readonly decision: string } }
}

interface Status {
  readonly status: ClaimStatus
}

interface Fields {
  readonly fields: ClaimPatch
}

interface Related {
  readonly from: string
  readonly to: string
  readonly relation: Relation
}

interface Ranked {
  readonly rank: Rank
}

interface Retracted {
  readonly retracted: true
}

interface Spoken {
  readonly speaker: string | null
}

export type DecisionKind = keyof DecisionChanges

/** A report's actor, as `REPORT#a3`, and the id of the entry that it is linked to. */
interface Links {
  readonly links: readonly { readonly mention: string; readonly entry: string }[]
}

/** The entry that a decision made, and the one it was taken from; null where it made none. */
interface Made {
  readonly made: {
    readonly id: string
    readonly from: string
    readonly type: ActorType
    readonly name: string
  } | null
}

interface Named {
  readonly name: string
}

interface Entries {
  readonly entries: readonly RegisterEntry[]
}

/** A row of the decision log, which is only ever added to. */
export type Decision<K extends DecisionKind = DecisionKind> = {
  readonly [Kind in K]: {
    /** 1, 2 … in the order of deciding. */
    readonly seq: number
    readonly id: string
    /** ISO 8601 UTC. */
    readonly at: string
    /** Who decided. */
    readonly by: string
    readonly kind: Kind
    /** What it is about: ids of entries, claims, reports and decisions, mentions as `REPORT#a3`. */
    readonly subjects: readonly string[]
    readonly why: string | null
    readonly before: DecisionChanges[Kind]['before']
    readonly after: DecisionChanges[Kind]['after']
    /** Hash of the row before; null in the first. */
    readonly previous: string | null
    /** SHA-256 of everything above, hexadecimal. */
    readonly hash: string
  }
}[K]
