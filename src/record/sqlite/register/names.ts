import { fold } from '../../fold.ts'
import { scriptOf } from '../../register/names.ts'
import type { EntryName } from '../../store.ts'
import type { Database } from '../database.ts'
import { membersOf, nameOf } from './roots.ts'

/**
 * Every name of an entry, the preferred one first, then by how many reports print it: its own and
 * those of the entries merged into it, without what people removed.
 */
export function namesOf(db: Database, root: number): readonly EntryName[] {
  const names = new Map<string, EntryName>()
  const removed = new Set<string>()
  const printed = db.all<{ name: string; reports: number; language: string | null; one: number }>(
    `SELECT ra.name, count(DISTINCT ra.report) AS reports, min(r.language) AS language,
       count(DISTINCT r.language) = 1 AS one
     FROM report_actor ra JOIN report r ON r.seq = ra.report WHERE ra.actor = ? GROUP BY ra.name`,
    root,
  )
  for (const { name, reports, language, one } of printed) {
    const script = scriptOf(name)
    names.set(name, { name, kind: 'alias', language: one ? language : null, script, reports })
  }
  const preferred = nameOf(db, root)
  for (const member of membersOf(db, root)) {
    const own = nameOf(db, member)
    if (!names.has(own)) names.set(own, unprinted(own))
    for (const { kind, ...stated } of statedNames(db, member)) {
      if (kind === 'removed') removed.add(fold(stated.name))
      else
        names.set(stated.name, { ...stated, kind, reports: names.get(stated.name)?.reports ?? 0 })
    }
  }
  return [...names.values()]
    .filter(({ name }) => name === preferred || !removed.has(fold(name)))
    .map((name) => (name.name === preferred ? { ...name, kind: 'name' as const } : name))
    .sort((a, b) => rank(a, preferred) - rank(b, preferred) || (a.name < b.name ? -1 : 1))
}

function unprinted(name: string): EntryName {
  return { name, kind: 'alias', language: null, script: scriptOf(name), reports: 0 }
}

function rank({ name, reports }: EntryName, preferred: string): number {
  return name === preferred ? Number.NEGATIVE_INFINITY : -reports
}

interface StatedName extends Omit<EntryName, 'kind' | 'reports'> {
  readonly kind: EntryName['kind'] | 'removed'
}

function statedNames(db: Database, entry: number): readonly StatedName[] {
  return db.all<StatedName>(
    'SELECT name, kind, language, script FROM actor_name WHERE actor = ? ORDER BY name',
    entry,
  )
}
