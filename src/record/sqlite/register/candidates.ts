import type { ActorType } from '../../../shapes/actor.ts'
import { blockingKeys, entryKeys } from '../../link/keys.ts'
import type { EntryProfile, MentionProfile } from '../../link/profile.ts'
import type { Database } from '../database.ts'
import { profilesOf } from './profiles.ts'

/** An entry that a mention may be. */
export interface Candidate {
  readonly seq: number
  readonly machine_name: string | null
  readonly reports: number
  /** 1 where a decision made it. */
  readonly made: 0 | 1
  readonly profile: EntryProfile
}

/**
 * The entries that share a key with a mention, by the most telling key first; of each key those that
 * were first on record. At most 16: a linker reads each profile, and thousands share a family name.
 */
export function findCandidates(db: Database, { type, name }: MentionProfile): readonly Candidate[] {
  const keys = blockingKeys(type, name)
  if (keys.length === 0) return []
  const found = db.all<Omit<Candidate, 'profile'>>(
    `SELECT a.seq, a.machine_name, a.reports, a.made_from IS NOT NULL AS made
     FROM (SELECT DISTINCT k.actor FROM json_each(?) j CROSS JOIN actor_key k ON k.key = j.value
       LIMIT 16) found
       CROSS JOIN actor a ON a.seq = found.actor
     WHERE a.unmade = 0`,
    JSON.stringify(keys),
  )
  if (found.length === 0) return []
  const profiles = profilesOf(
    db,
    found.map(({ seq }) => seq),
  )
  return found.flatMap(({ seq, machine_name, reports, made }) => {
    const profile = profiles.get(seq)
    return profile ? { seq, machine_name, reports, made, profile } : []
  })
}

/** Lets an entry be a candidate for mentions with names like these; false where none is a name of its own. */
export function addKeys(
  db: Database,
  entry: number,
  type: ActorType,
  names: readonly string[],
): boolean {
  const keys = new Set(names.flatMap((name) => entryKeys(type, name)))
  for (const key of keys) {
    db.run('INSERT OR IGNORE INTO actor_key (key, actor) VALUES (?, ?)', key, entry)
  }
  return keys.size > 0
}
