import type { ActorType } from '../../../shapes/actor.ts'
import type { RegisterEntry } from '../../../shapes/register.ts'
import { plainName, standsAlone } from '../../actor-id.ts'
import type { ActorEntry } from '../../store.ts'
import type { Database } from '../database.ts'
import { entry } from './entry.ts'

/**
 * Every entry that can be known beyond one report, in the order of making. Its offices are those
 * stated, and where there are none the latest one that reports print, without days: they say
 * when it was printed and not when it was held.
 */
export function* register(db: Database): Generator<RegisterEntry> {
  for (let done = 0; ; ) {
    const next = db.first<{
      seq: number
      id: string
      type: ActorType
      name: string
      stated: number
    }>(
      `SELECT seq, id, type, name, stated FROM actor
       WHERE seq > ? AND merged IS NULL AND (reports > 0 OR stated = 1) ORDER BY seq LIMIT 1`,
      done,
    )
    if (!next) return
    done = next.seq
    const { id, type, name, stated } = next
    if (type === 'unnamed' || (!stated && !standsAlone(type, plainName(name)))) continue
    const found = entry(db, id)
    if (found) yield toRegisterEntry(found, type)
  }
}

function toRegisterEntry(
  { id, name, names, offices, office, memberships, identifiers, ...rest }: ActorEntry,
  type: RegisterEntry['type'],
): RegisterEntry {
  const printed = office === null ? [] : [{ title: office, of: null, from: null, to: null }]
  return {
    ...{ id, type, name },
    names: names.map(({ name, kind, language, script }) => ({ name, kind, language, script })),
    offices: offices.length > 0 ? offices : printed,
    ...{ memberships, identifiers },
    country: rest.country,
    gender: rest.gender,
    born: rest.born,
    died: rest.died,
  }
}
