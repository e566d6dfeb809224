import type { Actor } from '../../../shapes/actor.ts'
import { ownActorId, plainName, recordActorId, standsAlone } from '../../actor-id.ts'
import { fold } from '../../fold.ts'
import { linkActor } from '../../link/link.ts'
import type { EntryProfile, Link, MentionProfile, Suggestion } from '../../link/profile.ts'
import { remember } from '../../link/remember.ts'
import { betterName, joinKeys } from '../../name-keys.ts'
import type { Database } from '../database.ts'
import { shown } from '../shown.ts'
import { addKeys, type Candidate, findCandidates } from './candidates.ts'
import { emptyProfile, writeProfile } from './profiles.ts'
import { rewordStatements } from './reword.ts'
import { rootOf, seqOf } from './roots.ts'

interface LinkedMention {
  /** Number of the machine's own entry. */
  readonly entry: number
  readonly suggestions: readonly Suggestion[]
}

/**
 * The machine's own link of a report's actor: to an entry that it knows, or to a new one. `taken` has the
 * entries of the report's actors before it: two that a report tells apart are one only by the same full name.
 */
export function linkMention(
  db: Database,
  actor: Actor,
  mention: MentionProfile,
  report: string,
  taken: ReadonlySet<number>,
): LinkedMention {
  if (mention.type === 'unnamed') {
    return { entry: makeEntry(db, ownActorId(actor, report), actor), suggestions: [] }
  }
  const name = plainName(mention.name)
  const full = standsAlone(mention.type, name)
  const all = findCandidates(db, mention)
  const candidates = all.filter(
    ({ seq, profile: { names } }) =>
      !taken.has(seq) || (full && names.some((one) => plainName(one) === name)),
  )
  const usual = recordActorId(actor, report)
  const found = judge(mention, candidates, usual)
  const link =
    candidates.length < all.length ? unlessNearer(found, judge(mention, all, usual)) : found
  const { suggestions } = link
  const known =
    link.kind === 'linked' && candidates.find(({ profile }) => profile.id === link.entry)
  if (known) {
    nameByReport(db, known, actor)
    if (!known.profile.names.includes(mention.name)) {
      addKeys(db, known.seq, actor.type, [mention.name])
    }
    if (isTelling(known.reports)) writeProfile(db, known.seq, remember(known.profile, mention))
    return { entry: known.seq, suggestions }
  }
  const id = seqOf(db, usual) === null ? usual : ownActorId(actor, report)
  const entry = makeEntry(db, id, actor)
  if (addKeys(db, entry, actor.type, [actor.name])) {
    writeProfile(db, entry, remember(emptyProfile(id, actor.type), mention))
  }
  return { entry, suggestions }
}

/**
 * The machine links to entries that reports or imports made. One that people parted from another is
 * only suggested: what is linked must not depend on whether a report came before or after a decision.
 */
function judge(mention: MentionProfile, candidates: readonly Candidate[], usual: string): Link {
  const machine = candidates.filter(({ made }) => made === 0)
  const link = linkActor(mention, machine.map(toProfile), usual)
  if (machine.length === candidates.length) return link
  const { suggestions, ...best } = linkActor(mention, candidates.map(toProfile), usual)
  const all = best.kind === 'linked' ? [toSuggestion(best), ...suggestions] : suggestions
  const linked = link.kind === 'linked' ? link.entry : null
  return { ...link, suggestions: all.filter(({ entry }) => entry !== linked) }
}

/** A link that would not be made with the report's other actors beside it is a suggestion only. */
function unlessNearer(link: Link, among: Link): Link {
  if (link.kind !== 'linked') return link
  if (among.kind === 'linked' && among.entry === link.entry) return link
  const { suggestions, ...best } = link
  return { kind: 'ambiguous', suggestions: [toSuggestion(best), ...suggestions] }
}

function toSuggestion({
  kind: _,
  ...suggestion
}: Omit<Extract<Link, { kind: 'linked' }>, 'suggestions'>): Suggestion {
  return suggestion
}

function toProfile({ profile }: Candidate): EntryProfile {
  return profile
}

/** An entry without anything but its name; the one that there is where the id is known. */
export function makeEntry(
  db: Database,
  id: string,
  { type, name }: Pick<Actor, 'type' | 'name'>,
  madeFrom: number | null = null,
): number {
  const known = seqOf(db, id)
  if (known !== null) return known
  const spelling = shown(name)
  return db.run(
    `INSERT INTO actor (id, type, name, name_key, office, office_day, statements, reports,
       machine_name, made_name, made_from, named)
     VALUES (?, ?, ?, ?, NULL, '', 0, 0, ?, ?, ?, ?)`,
    ...[id, type, spelling, joinKeys([spelling])],
    ...(madeFrom === null ? [spelling, null, null, 0] : [null, spelling, madeFrom, 1]),
  )
}

/**
 * Whether a profile is to learn from one more report: from the first 32, then about 16 times until
 * their number has doubled. Each time writes a row of up to 2 kB.
 */
function isTelling(reports: number): boolean {
  return reports < 32 || reports % (reports >> 4) === 0
}

/** Lets an entry be called by the better of two spellings, where nobody has named it. */
function nameByReport(
  db: Database,
  { seq, machine_name: before }: Candidate,
  { name }: Actor,
): void {
  const spelling = shown(name)
  if (before === spelling || (before !== null && betterName(before, spelling) === before)) return
  db.run(
    `UPDATE actor SET machine_name = ?1, name = iif(named, name, ?1) WHERE seq = ?2`,
    ...[spelling, seq],
  )
  if (fold(spelling) !== fold(before ?? '')) rewordStatements(db, rootOf(db, seq))
}
