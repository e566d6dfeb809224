import type { ActorType } from '../../../shapes/actor.ts'
import { plainName, standsAlone } from '../../actor-id.ts'
import { outletCountry } from '../../link/places/outlet-country.ts'
import type { EntryProfile } from '../../link/profile.ts'
import { remember } from '../../link/remember.ts'
import type { Database } from '../database.ts'
import { addKeys } from './candidates.ts'
import { emptyProfile, writeProfile } from './profiles.ts'
import { rootOf } from './roots.ts'

/** The latest mentions tell the linker enough; a well-known entry has tens of thousands. */
const latest = 200

/**
 * What the linker knows of an entry: the mentions that the machine itself linked to it and nobody
 * gave to another, and the names that reports and imports give it. What else people decide does
 * not teach it, or their undoing could not give the machine's record back; an entry that they
 * made, which is only ever suggested, learns from the mentions they gave it.
 */
export function rebuildProfile(db: Database, entry: number): void {
  const row = db.first<EntryRow>(
    `SELECT id, type, name, coalesce(made_name, machine_name) AS own, made_from IS NOT NULL AS made,
       stated FROM actor WHERE seq = ?`,
    entry,
  )
  if (!row) return
  const { id, type, made, stated } = row
  const own = row.own ?? row.name
  const names = stated ? [own, row.name, ...namesOf(db, entry)] : [own]
  if (!addKeys(db, entry, type, names)) return
  const mentions = db.all<SeenMention>(
    `SELECT ra.report, ra.local, ra.name, ra.office, r.outlet, r.url, r.published AS day
     FROM report_actor ra JOIN report r ON r.seq = ra.report
     WHERE ra.actor = ?1 AND iif(ra.pinned IS NULL, ra.machine = ?2, ?3 AND ra.pinned = ?2)
     ORDER BY ra.report DESC LIMIT ?4`,
    ...[rootOf(db, entry), entry, made, latest],
  )
  let profile: EntryProfile = {
    ...emptyProfile(id, type),
    names: [...new Set(names)],
    stated: stated === 1 || made === 1,
  }
  for (const { report, local, name, office, outlet, url, day } of mentions.toReversed()) {
    profile = remember(profile, {
      ...{ type, name, outlet, day },
      offices: office === null ? [] : [office],
      company: companyOf(db, report, local),
      outletCountry: outletCountry(outlet, url),
    })
  }
  addKeys(db, entry, type, profile.names)
  writeProfile(db, entry, profile)
}

function namesOf(db: Database, entry: number): readonly string[] {
  return db
    .all<{ name: string }>(
      "SELECT name FROM actor_name WHERE actor = ? AND kind <> 'removed' ORDER BY name",
      entry,
    )
    .map(({ name }) => name)
}

function companyOf(db: Database, report: number, local: string): readonly string[] {
  return db
    .all<{ type: ActorType; name: string }>(
      'SELECT type, name FROM report_actor WHERE report = ? AND local <> ? ORDER BY position',
      ...[report, local],
    )
    .filter(({ type, name }) => standsAlone(type, plainName(name)))
    .map(({ name }) => name)
}

interface EntryRow {
  readonly id: string
  readonly type: ActorType
  readonly name: string
  readonly own: string | null
  readonly made: 0 | 1
  readonly stated: 0 | 1
}

interface SeenMention {
  readonly report: number
  readonly local: string
  readonly name: string
  readonly office: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly day: string | null
}
