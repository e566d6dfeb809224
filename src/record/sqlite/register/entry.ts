import type { Identifier, Membership, Office } from '../../../shapes/register.ts'
import type { ActorEntry, SeenTitle } from '../../store.ts'
import type { Database } from '../database.ts'
import { actorColumns, type StoredActorRow, toActorRow } from '../rows.ts'
import { entryDecisions } from './decisions.ts'
import { mentionsOf } from './mentions.ts'
import { namesOf } from './names.ts'
import { idOf, membersOf, rootById } from './roots.ts'
import { suggestionsOf } from './suggestions.ts'

/** Everything the register holds of an entry, an old id leading to the one it was merged into. */
export function entry(db: Database, id: string): ActorEntry | null {
  const root = rootById(db, id)
  const row =
    root !== null &&
    db.first<StoredActorRow & Facts>(
      `SELECT ${actorColumns}, country, gender, born, died FROM actor WHERE seq = ?`,
      root,
    )
  if (root === null || !row) return null
  const members = membersOf(db, root)
  const ids = members.map((member) => idOf(db, member))
  const { country, gender, born, died } = row
  const each = <T>(sql: string): T[] => members.flatMap((member) => db.all<T>(sql, member))
  const stated = each<Facts>('SELECT country, gender, born, died FROM actor WHERE seq = ?')
  const first = <K extends keyof Facts>(key: K): Facts[K] | null =>
    stated.find((one) => one[key] !== null)?.[key] ?? null
  return {
    ...toActorRow(row),
    names: namesOf(db, root),
    offices: each<Office>(
      `SELECT title, body AS "of", held_from AS "from", held_to AS "to" FROM actor_office
       WHERE actor = ? ORDER BY position`,
    ),
    titles: titlesOf(db, root),
    memberships: each<Membership>(
      `SELECT organisation, role, held_from AS "from", held_to AS "to" FROM actor_membership
       WHERE actor = ? ORDER BY position`,
    ),
    identifiers: each<Identifier>(
      'SELECT scheme, value FROM actor_identifier WHERE actor = ? ORDER BY scheme, value',
    ),
    country: country ?? first('country'),
    gender: gender ?? first('gender'),
    born: born ?? first('born'),
    died: died ?? first('died'),
    merged: ids.slice(1),
    mentions: mentionsOf(db, root),
    suggestions: suggestionsOf(db, root),
    decisions: entryDecisions(
      db,
      members.map((seq, at) => ({ seq, id: ids[at] ?? '' })),
    ),
  }
}

type Facts = Pick<ActorEntry, 'country' | 'gender' | 'born' | 'died'>

/** Offices as reports print them, with the days of the first and last that does. */
function titlesOf(db: Database, root: number): readonly SeenTitle[] {
  return db.all<SeenTitle>(
    `SELECT ra.office AS title, min(r.published) AS first, max(r.published) AS last,
       count(DISTINCT ra.report) AS reports
     FROM report_actor ra JOIN report r ON r.seq = ra.report
     WHERE ra.actor = ? AND ra.office IS NOT NULL
     GROUP BY ra.office ORDER BY max(r.published) DESC, ra.office LIMIT 50`,
    root,
  )
}
