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
}

export function emptyProfile(id: string, type: ActorType): EntryProfile {
  return { id, type, names: [], offices: [], company: [], outlets: [], reports: 0 }
}

/** Profiles as they were last read, by entry: those in the news come again and again. */
const read = new Map<number, { readonly json: string; readonly profile: EntryProfile }>()
const mostRead = 2_000

/** The profile that JSON holds; the same object for the same JSON, so that what is made of it lasts. */
export function toProfile(entry: number, json: string): EntryProfile {
  const known = read.get(entry)
  if (known?.json === json) return known.profile
  const profile = parseStored<EntryProfile>(json, isObject)
  if (read.size >= mostRead && !known) read.delete(read.keys().next().value ?? 0)
  read.set(entry, { json, profile })
  return profile
}
