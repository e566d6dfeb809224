import type { RegisterEntry } from '../../../../shapes/register.ts'
import { plainName, standsAlone } from '../../../actor-id.ts'
import type { Act } from '../../../decision/act.ts'
import { fold } from '../../../fold.ts'
import { blockingKeys } from '../../../link/keys.ts'
import type { Database } from '../../database.ts'
import { standingCards } from '../cards.ts'
import { idOf, rootOf, seqOf } from '../roots.ts'
import { type Drafted, refuse } from './drafted.ts'
import { otherActor } from './other-actor.ts'

/**
 * Each entry becomes one of the register: the one with its id, with one of its identifiers, or the
 * only one of its type with the same full name that no import has stated. References among the
 * imported entries follow.
 */
export function draftImport(db: Database, act: Extract<Act, { kind: 'actor.import' }>): Drafted {
  if (act.entries.length === 0) return refuse('D009', 'There is no entry to import.')
  const ids = new Map<string, string>()
  const taken = new Set<string>()
  for (const entry of act.entries) {
    const other = otherActor(db, entry)
    if (other) return other
    const known = findKnown(db, entry)
    const id = known === null || taken.has(known) ? entry.id : known
    taken.add(id)
    ids.set(entry.id, id)
  }
  const to = (id: string): string => ids.get(id) ?? id
  const entries = act.entries.map((entry) => ({
    ...entry,
    id: to(entry.id),
    offices: entry.offices.map((office) => ({ ...office, of: office.of && to(office.of) })),
    memberships: entry.memberships.map((one) => ({ ...one, organisation: to(one.organisation) })),
  }))
  const changed = entries.filter(
    (entry) => JSON.stringify(statedCard(db, entry.id)) !== JSON.stringify(entry),
  )
  if (changed.length === 0) return refuse('D008', 'Every entry is on the register as it is.')
  return {
    kind: 'actor.import',
    subjects: changed.map(({ id }) => id),
    before: {
      entries: changed.map(({ id }) => statedCard(db, id)).filter((card) => card !== null),
    },
    after: { entries: changed },
  }
}

function findKnown(db: Database, { id, type, name, identifiers }: RegisterEntry): string | null {
  if (seqOf(db, id) !== null) return id
  for (const { scheme, value } of identifiers) {
    const same = db.all<{ actor: number }>(
      `SELECT i.actor FROM actor_identifier i JOIN actor a ON a.seq = i.actor
       WHERE i.scheme = ? AND i.value = ? AND (a.type = 'person') = ?`,
      ...[scheme, value, type === 'person' ? 1 : 0],
    )
    const [only] = same
    if (only && same.length === 1) return idOf(db, only.actor)
  }
  if (!standsAlone(type, plainName(name))) return null
  const alike = db.all<{ seq: number }>(
    `SELECT DISTINCT a.seq FROM json_each(?) k JOIN actor_key ak ON ak.key = k.value
       JOIN actor a ON a.seq = ak.actor
     WHERE a.type = ? AND a.stated = 0 AND a.merged IS NULL AND a.reports > 0
       AND instr(a.name_key, ?) > 0 LIMIT 2`,
    ...[JSON.stringify(blockingKeys(type, name)), type, `\n${fold(name)}\n`],
  )
  const [only] = alike
  return only && alike.length === 1 ? idOf(db, rootOf(db, only.seq)) : null
}

/** What the last import that stands says of an entry. */
function statedCard(db: Database, id: string): RegisterEntry | null {
  const entry = seqOf(db, id)
  return entry === null ? null : (standingCards(db, entry).at(-1)?.card ?? null)
}
