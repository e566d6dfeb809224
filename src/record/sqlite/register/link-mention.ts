import type { Actor } from '../../../shapes/actor.ts'
import { ownActorId, plainName, recordActorId, standsAlone } from '../../actor-id.ts'
import { fold } from '../../fold.ts'
import { blockingKeys } from '../../link/keys.ts'
import { linkActor } from '../../link/link.ts'
import type { EntryProfile, MentionProfile, Suggestion } from '../../link/profile.ts'
import { remember } from '../../link/remember.ts'
import { betterName, joinKeys } from '../../name-keys.ts'
import type { Database } from '../database.ts'
import { shown } from '../shown.ts'
import { isObject, parseStored } from '../stored-json.ts'
import { rewordStatements } from './reword.ts'
import { rootOf, seqOf } from './roots.ts'

interface LinkedMention {
  /** Number of the machine's own entry. */
  readonly entry: number
  readonly suggestions: readonly Suggestion[]
}

/** The machine's own link of a report's actor: to an entry that it knows, or to a new one. */
export function linkMention(
  db: Database,
  actor: Actor,
  mention: MentionProfile,
  report: string,
): LinkedMention {
  if (mention.type === 'unnamed') {
    return { entry: makeEntry(db, ownActorId(actor, report), actor), suggestions: [] }
  }
  const candidates = findCandidates(db, mention)
  const usual = recordActorId(actor, report)
  const link = linkActor(
    mention,
    candidates.map(({ profile }) => profile),
    usual,
  )
  const { suggestions } = link
  const known =
    link.kind === 'linked' && candidates.find(({ profile }) => profile.id === link.entry)
  if (known) {
    nameByReport(db, known, actor)
    if (isTelling(known.reports)) writeProfile(db, known.seq, remember(known.profile, mention))
    return { entry: known.seq, suggestions }
  }
  const id = seqOf(db, usual) === null ? usual : ownActorId(actor, report)
  const entry = makeEntry(db, id, actor)
  if (standsAlone(actor.type, plainName(actor.name))) {
    addKeys(db, entry, actor.type, [actor.name])
    writeProfile(db, entry, remember(emptyProfile(id, actor.type), mention))
  }
  return { entry, suggestions }
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

export function addKeys(
  db: Database,
  entry: number,
  type: Actor['type'],
  names: readonly string[],
): void {
  for (const key of new Set(names.flatMap((name) => blockingKeys(type, name)))) {
    db.run('INSERT OR IGNORE INTO actor_key (key, actor) VALUES (?, ?)', key, entry)
  }
}

export function writeProfile(db: Database, entry: number, profile: EntryProfile): void {
  db.run(
    'INSERT OR REPLACE INTO actor_profile (actor, profile) VALUES (?, ?)',
    entry,
    JSON.stringify(profile),
  )
}

export function emptyProfile(id: string, type: Actor['type']): EntryProfile {
  return { id, type, names: [], offices: [], company: [], outlets: [], reports: 0 }
}

/**
 * The entries that share a key with a mention, by the most telling key first. At most 8 by each, those
 * that were first on record: a linker reads each profile, and thousands share a family name.
 */
function findCandidates(db: Database, { type, name }: MentionProfile): readonly Candidate[] {
  const found = new Map<number, Candidate>()
  for (const key of blockingKeys(type, name)) {
    const rows = db.all<Omit<Candidate, 'profile'> & { profile: string }>(
      `SELECT a.seq, a.machine_name, a.reports, p.profile
       FROM actor_key k CROSS JOIN actor a ON a.seq = k.actor
         CROSS JOIN actor_profile p ON p.actor = k.actor
       WHERE k.key = ? AND a.unmade = 0 ORDER BY k.actor LIMIT 8`,
      key,
    )
    for (const { profile, ...row } of rows) {
      if (found.has(row.seq)) continue
      found.set(row.seq, { ...row, profile: parseStored<EntryProfile>(profile, isObject) })
    }
  }
  return [...found.values()]
}

interface Candidate {
  readonly seq: number
  readonly machine_name: string | null
  readonly reports: number
  readonly profile: EntryProfile
}

/**
 * Of an entry seen in many reports, one in a sixteenth of their number says as much as all: the
 * first 16, then ever fewer. Writing a profile is a tenth of an add's time.
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
