import type { Issue } from '../../../../shapes/issue.ts'
import type { RegisterEntry } from '../../../../shapes/register.ts'
import { searchKeys } from '../../../name-keys.ts'
import type { Database } from '../../database.ts'
import { rootById } from '../roots.ts'
import { quoted, refuse } from './drafted.ts'

/**
 * D011 where an imported id is on record for somebody else: a person for a body, or an entry of an
 * earlier import with no word of a name and no identifier in common. Files number their rows from 1.
 */
export function otherActor(db: Database, entry: RegisterEntry): Issue | null {
  const root = rootById(db, entry.id)
  if (root === null) return null
  const known = db.first<KnownActor>(
    `SELECT type, name, name_key, stated FROM actor WHERE seq = ? AND ${isThere}`,
    root,
  )
  if (!known) return null
  const sameKind = (known.type === 'person') === (entry.type === 'person')
  if (sameKind && (!known.stated || shareWord(known, entry) || shareIdentifier(db, root, entry))) {
    return null
  }
  return refuse(
    'D011',
    `The id ${quoted(entry.id)} of ${quoted(entry.name)} is that of ${quoted(known.name)}.`,
  )
}

/** SQL: whether a report or an import that stands has an actor. What an undone one left may be anybody's. */
export const isThere =
  '(stated = 1 OR EXISTS (SELECT 1 FROM report_actor WHERE report_actor.actor = actor.seq))'

interface KnownActor {
  readonly type: string
  readonly name: string
  readonly name_key: string
  readonly stated: 0 | 1
}

function shareWord({ name_key }: KnownActor, { names, name }: RegisterEntry): boolean {
  const known = new Set(wordsOf(name_key))
  const given = [name, ...names.map((one) => one.name)].flatMap(searchKeys)
  return given.flatMap(wordsOf).some((word) => known.has(word))
}

function wordsOf(key: string): readonly string[] {
  return key.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}

function shareIdentifier(db: Database, root: number, { identifiers }: RegisterEntry): boolean {
  const sql = 'SELECT 1 FROM actor_identifier WHERE scheme = ? AND value = ? AND actor = ?'
  return identifiers.some(({ scheme, value }) => db.first(sql, scheme, value, root) !== undefined)
}
