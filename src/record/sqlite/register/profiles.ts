import type { ActorType } from '../../../shapes/actor.ts'
import type { EntryProfile } from '../../link/profile.ts'
import type { Database } from '../database.ts'
import { isObject, parseStored } from '../stored-json.ts'

export function writeProfile(db: Database, entry: number, profile: EntryProfile): void {
  db.run(
    'INSERT OR REPLACE INTO actor_profile (actor, profile) VALUES (?, ?)',
    entry,
    JSON.stringify(profile),
  )
  keep(keptOf(db), entry, profile)
}

export function emptyProfile(id: string, type: ActorType): EntryProfile {
  return { id, type, names: [], offices: [], company: [], outlets: [], reports: 0 }
}

/**
 * The profiles of entries, by entry; none for those that have none. The same object as long as it is
 * the same, so that what is made of it lasts.
 */
export function profilesOf(
  db: Database,
  entries: readonly number[],
): ReadonlyMap<number, EntryProfile> {
  const kept = keptOf(db)
  const found = new Map<number, EntryProfile>()
  const missing: number[] = []
  for (const entry of entries) {
    const known = kept.get(entry)
    if (known) found.set(entry, known)
    else missing.push(entry)
  }
  if (missing.length === 0) return found
  const rows = db.all<{ actor: number; profile: string }>(
    `SELECT p.actor, p.profile FROM json_each(?) j CROSS JOIN actor_profile p ON p.actor = j.value`,
    JSON.stringify(missing),
  )
  for (const { actor, profile: json } of rows) {
    const profile = parseStored<EntryProfile>(json, isObject)
    keep(kept, actor, profile)
    found.set(actor, profile)
  }
  return found
}

/** Profiles as they are on record: those in the news come again and again. */
type Kept = Map<number, EntryProfile>

/** Of a record of which nobody else wrote since; a profile has up to 2 kB, and as much that is made of it. */
const kepts = new WeakMap<Database, { readonly version: string; readonly profiles: Kept }>()
const mostKept = 2_000

function keptOf(db: Database): Kept {
  const version = db.version()
  const known = kepts.get(db)
  if (known?.version === version) return known.profiles
  const profiles: Kept = new Map()
  kepts.set(db, { version, profiles })
  return profiles
}

function keep(kept: Kept, entry: number, profile: EntryProfile): void {
  if (kept.size >= mostKept && !kept.has(entry)) kept.delete(kept.keys().next().value ?? 0)
  kept.set(entry, profile)
}
