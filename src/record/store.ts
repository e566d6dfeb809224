import type { Actor } from '../shapes/actor.ts'
import type { CueType, Form } from '../shapes/attribution.ts'
import type { ClaimKind } from '../shapes/claim.ts'
import type { ClaimStatus } from '../shapes/claims/decided.ts'
import type { Decision } from '../shapes/decision.ts'
import type { Issue } from '../shapes/issue.ts'
import type { Page } from '../shapes/page.ts'
import type { Reading } from '../shapes/reading.ts'
import type {
  Identifier,
  Membership,
  Office,
  RegisterEntry,
  RegisterName,
} from '../shapes/register.ts'
import type { Statement } from '../shapes/statement.ts'
import type { ClaimLink, CurrentClaim } from './claims/current.ts'
import type { Act, ClaimAct, Decider } from './decision/act.ts'

/**
 * The record: readings on file, found again. Every store passes `test/contract/store.ts`.
 * A store is opened by its own function (`openSqlite(path)`) and must be closed. Where the record
 * itself gives way under a call (in use, full, damaged) the call throws a `StoreError`.
 */
export interface Store {
  /** Puts one reading on record in one transaction: whole or not at all. Known ids change nothing. */
  add(reading: Reading): Promise<Added>
  /** The reading as it was added, with its revisions; null where the id is not on record. */
  report(id: string): Promise<StoredReport | null>
  /** Reports by the day of publication, newest first; those without a day last. */
  reports(filter: ReportFilter, page: PageRequest): Promise<Found<ReportRow>>
  /** One statement by its id. */
  statement(id: string): Promise<StatementRow | null>
  /**
   * Statements that match a query, best first and of equals the latest added; without a query,
   * those of the newest report first, in its order.
   */
  search(query: string, filter: StatementFilter, page: PageRequest): Promise<Found<StatementRow>>
  /**
   * Actors by number of statements, most first; `name` matches any part of any name, in any case
   * and in ASCII letters too. With a name, imported entries that no report names come last.
   */
  actors(name: string, page: PageRequest): Promise<Found<ActorRow>>
  /** Under the id of an entry that was merged into another there is the other. */
  actor(id: string): Promise<ActorRow | null>
  /** Everything the register holds of an actor. */
  entry(id: string): Promise<ActorEntry | null>
  /** Decides, whole or not at all. What people see follows at once. */
  decide(act: Act, decider: Decider): Promise<Decided>
  /** Whether what one person decided, and stands, says this already. */
  isDecided(act: ClaimAct, by: string): Promise<boolean>
  /** What has been read: how many current reports, of which outlets, between which days. */
  scope(asOf?: string): Promise<Scope>
  /** Decisions, newest first. */
  decisions(page: PageRequest): Promise<Found<LoggedDecision>>
  /** Claims as the decisions leave them, of the newest report first, in its order. */
  claims(filter: ClaimFilter, page: PageRequest): Promise<Found<CurrentClaim>>
  /** One claim by its id. */
  claim(id: string): Promise<CurrentClaim | null>
  /** Every claim on record, by report in the order of adding, in bounded memory. */
  currentClaims(): AsyncIterable<CurrentClaim>
  /** The claims with these ids, and all of these reports; those that are gone are left out. */
  claimsAmong(ids: readonly string[], reports: readonly string[]): Promise<readonly CurrentClaim[]>
  /** What people decided about how claims relate. */
  claimLinks(): Promise<readonly ClaimLink[]>
  /** How many reports and decisions there have been: what changes the record changes one of them. */
  progress(): Promise<{ readonly reports: number; readonly decisions: number }>
  /** Every decision, oldest first, in bounded memory. */
  log(): AsyncIterable<Decision>
  /** Every entry that can be known beyond one report, in bounded memory. */
  register(): AsyncIterable<RegisterEntry>
  /** Every reading on record, oldest added first, in bounded memory. */
  readings(): AsyncIterable<Reading>
  /** Of current texts; what a later revision replaced is not counted. */
  counts(): Promise<Counts>
  close(): Promise<void>
}

/** `revised`: another text from the same address was on record; both stay, this one is current. */
export interface Added {
  readonly outcome: 'added' | 'known' | 'revised'
  readonly id: string
}

export interface PageRequest {
  /** 1 to 1,000. */
  readonly limit: number
  /** As an earlier page's `next` gave it. */
  readonly cursor?: string
}

/** A page, or the issues that say why there is none (a malformed query, filter or cursor). */
export interface Found<T> extends Page<T> {
  readonly issues: readonly Issue[]
}

export interface ReportFilter {
  readonly outlet?: string
  /** YYYY-MM-DD, inclusive. */
  readonly from?: string
  readonly to?: string
  /** Include texts that a later revision replaced. Default false. */
  readonly superseded?: boolean
}

export interface StatementFilter extends ReportFilter {
  /** A record actor's id, or a name: any part of it, any case. */
  readonly speaker?: string
  readonly form?: Form
  readonly cueType?: CueType
  /** Acts of speech alone, as `isSpeech` tells them from attitudes. Default false. */
  readonly speech?: boolean
  /** Id of a report, a replaced one too. */
  readonly report?: string
}

export interface ClaimFilter extends ReportFilter {
  readonly kind?: ClaimKind
  readonly status?: ClaimStatus
  /** A record actor's id, or a name: any part of it, any case. */
  readonly speaker?: string
  /** Id of a report, a replaced one too. */
  readonly report?: string
  /** Id of a statement. */
  readonly statement?: string
}

export interface ReportRow {
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly published: string | null
  readonly language: string | null
  readonly outlet: string | null
  readonly statements: number
  /** When it was put on record, ISO 8601 UTC. */
  readonly addedAt: string
  /** Id of the report that replaced this text; null for the current one. */
  readonly supersededBy: string | null
}

export interface StoredReport {
  readonly reading: Reading
  readonly row: ReportRow
  /** Every text from the same address, oldest first, this one included. */
  readonly revisions: readonly ReportRow[]
  /** Reading-local actor id (`a1`) → id on record. */
  readonly actorIds: Readonly<Record<string, string>>
}

/**
 * A statement with what is needed to show it without opening its report. Rows show U+FFFD for NUL
 * and for lone surrogates, which databases cannot hold; offsets stay, and `report()` has them all.
 */
export interface StatementRow {
  readonly statement: Statement
  /** The words of the content, fragments joined by ` … `. */
  readonly words: string
  /** The words of cue and source, likewise. */
  readonly cueWords: string
  readonly sourceWords: string
  readonly speaker: {
    readonly id: string
    readonly name: string
    readonly type: Actor['type']
  } | null
  /** The actor on record for whom the speaker speaks. */
  readonly onBehalfOf: { readonly id: string; readonly name: string } | null
  readonly report: ReportRow
  /** The part of `words` around what matched; `marks` are spans into `text`. */
  readonly snippet: {
    readonly text: string
    readonly marks: readonly { start: number; end: number }[]
  } | null
}

/** The counts are of current texts. `office` is as the latest report that states one has it. */
export interface ActorRow {
  readonly id: string
  readonly type: Actor['type']
  readonly name: string
  readonly office: string | null
  readonly statements: number
  readonly reports: number
  /** The name by which a list found it, where it is not `name`. */
  readonly matched: string | null
}

export interface ActorEntry extends Omit<ActorRow, 'matched'> {
  /** The preferred name first. */
  readonly names: readonly EntryName[]
  /** As imports state them; `titles` has what reports print. */
  readonly offices: readonly Office[]
  readonly titles: readonly SeenTitle[]
  readonly memberships: readonly Membership[]
  readonly identifiers: readonly Identifier[]
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string | null
  readonly gender: 'f' | 'm' | null
  /** Partial ISO 8601 dates. */
  readonly born: string | null
  readonly died: string | null
  /** Ids of the entries that were merged into this one. */
  readonly merged: readonly string[]
  /** The latest 50 reports that name it, newest first. */
  readonly mentions: readonly EntryMention[]
  readonly suggestions: readonly EntrySuggestion[]
  /** The latest 20, newest first. */
  readonly decisions: readonly LoggedDecision[]
}

/** A report's actor, as `REPORT#a3`, with its name and office there. */
export interface EntryMention {
  readonly mention: string
  readonly name: string
  readonly office: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
}

export interface EntryName extends RegisterName {
  /** How many reports print it. */
  readonly reports: number
}

/** An office as reports print it, with the days of the first and the last that does. */
export interface SeenTitle {
  readonly title: string
  readonly first: string | null
  readonly last: string | null
  readonly reports: number
}

/** A mention that may be another entry than the one it is linked to; nobody has decided. */
export interface EntrySuggestion {
  /** `REPORT#a3`, and the name there. */
  readonly mention: string
  readonly name: string
  /** Of the report. */
  readonly title: string | null
  /** The entry that it is linked to, and the one that it may be. */
  readonly actor: { readonly id: string; readonly name: string }
  readonly entry: { readonly id: string; readonly name: string }
  /** 0 to 1. */
  readonly score: number
  readonly reason: string
}

/** `undoneBy`: id of the decision that undid it. */
export type LoggedDecision = Decision & { readonly undoneBy: string | null }

export interface Decided {
  /** Null where nothing has changed. */
  readonly decision: Decision | null
  /** Why nothing has; beside a decision, a warning (D013). */
  readonly issues: readonly Issue[]
}

/** What an answer of "no statement found" is about. */
export interface Scope {
  readonly reports: number
  /** The ten with the most reports, most first. */
  readonly outlets: readonly { readonly name: string; readonly reports: number }[]
  /** How many outlets there are. */
  readonly outletCount: number
  /** Days of publication, YYYY-MM-DD; null where no report has one. */
  readonly from: string | null
  readonly to: string | null
}

export interface Counts {
  readonly reports: number
  readonly statements: number
  readonly actors: number
}
