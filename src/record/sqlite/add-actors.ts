import type { Actor } from '../../shapes/actor.ts'
import type { Reading } from '../../shapes/reading.ts'
import { plainName, standsAlone } from '../actor-id.ts'
import { outletCountry } from '../link/places/outlet-country.ts'
import type { MentionProfile } from '../link/profile.ts'
import { hasKeys } from '../name-keys.ts'
import type { Database } from './database.ts'
import { packMentions } from './mentions.ts'
import { linkMention } from './register/link-mention.ts'
import { rewriteKeys } from './register/recount.ts'
import { rootOf, seqOf } from './register/roots.ts'
import { shown } from './shown.ts'

export interface AddedActor {
  /** Number and name of the entry that people see. */
  readonly seq: number
  readonly entry: string
  readonly actor: Actor
}

/** Longer company says no more of someone: the list of a committee, the names of a line-up. */
const mostCompany = 24

/** Puts a reading's actors on record, each linked to its entry, which counts what it says. */
export function addActors(
  db: Database,
  reading: Reading,
  report: number,
): ReadonlyMap<string, AddedActor> {
  const { id } = reading.report
  const spoken = new Map<string | null, number>()
  for (const { speaker } of reading.statements) spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1)
  const added = new Map<string, AddedActor>()
  const counted = new Set<number>()
  const taken = new Set<number>()
  const profiles = profilesOf(reading)
  for (const [position, actor] of reading.actors.entries()) {
    if (added.has(actor.id)) throw new Error(`Report ${id} has two actors ${actor.id}.`)
    const profile = profiles[position]
    if (!profile) continue
    const { entry: machine, suggestions } = linkMention(db, actor, profile, id, taken)
    taken.add(machine)
    const seq = rootOf(db, machine)
    db.run(
      `INSERT INTO report_actor (report, position, local, actor, machine, type, name, office, mentions,
         unnamed)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[report, position, shown(actor.id), seq, machine, actor.type],
      ...[shown(actor.name), shown(actor.office)],
      packMentions(actor.mentions),
      actor.unnamed && JSON.stringify(actor.unnamed),
    )
    for (const { entry, score, reason } of suggestions) {
      const suggested = seqOf(db, entry)
      if (suggested === null) continue
      db.run(
        'INSERT INTO suggestion (report, position, actor, score, reason) VALUES (?, ?, ?, ?, ?)',
        ...[report, position, suggested, score, reason],
      )
    }
    const entry = count(db, seq, actor, reading.report.published ?? '', {
      statements: spoken.get(actor.id) ?? 0,
      // Two actors of one report may be one on record.
      reports: counted.has(seq) ? 0 : 1,
    })
    counted.add(seq)
    added.set(actor.id, { seq, entry, actor })
  }
  return added
}

function profilesOf({ actors, report }: Reading): readonly MentionProfile[] {
  const { outlet, published: day } = report
  const known = actors
    .filter(({ type, name }) => standsAlone(type, plainName(name)))
    .slice(0, mostCompany)
  return actors.map(({ id, type, name, office }) => ({
    type,
    name,
    offices: office === null ? [] : [office],
    company: known.filter((other) => other.id !== id).map((other) => other.name),
    outlet,
    outletCountry: outletCountry(outlet, report.url),
    day,
  }))
}

/** Of two offices of one day the later by code unit, so that the order of reports does not matter. */
function count(
  db: Database,
  seq: number,
  { name, office }: Actor,
  day: string,
  counts: { readonly statements: number; readonly reports: number },
): string {
  const entry = db.first<{ name: string; name_key: string }>(
    `UPDATE actor SET
       statements = statements + ?2,
       reports = reports + ?3,
       office = iif(?4 IS NOT NULL AND
         (office IS NULL OR ?5 > office_day OR (?5 = office_day AND ?4 > office)), ?4, office),
       office_day = iif(?4 IS NOT NULL, max(?5, office_day), office_day)
     WHERE seq = ?1 RETURNING name, name_key`,
    ...[seq, counts.statements, counts.reports, shown(office), shown(day)],
  )
  if (!entry) throw new Error(`Actor number ${seq} is not on record.`)
  if (!hasKeys(entry.name_key, shown(name))) rewriteKeys(db, seq)
  return entry.name
}
