import { fold } from '../../fold.ts'
import { joinKeys } from '../../name-keys.ts'
import type { Database } from '../database.ts'
import { membersOf, nameOf } from './roots.ts'

/** Counts an entry's statements and reports anew, and finds its latest office. */
export function recount(db: Database, root: number): void {
  const latest = db.first<{ office: string; day: string }>(
    `SELECT ra.office, r.day FROM report_actor ra JOIN report r ON r.seq = ra.report
     WHERE ra.actor = ? AND ra.office IS NOT NULL ORDER BY r.day DESC, ra.office DESC LIMIT 1`,
    root,
  )
  db.run(
    `UPDATE actor SET
       statements = (SELECT count(*) FROM statement WHERE speaker = ?1 AND current = 1),
       reports = (SELECT count(DISTINCT ra.report) FROM report_actor ra
         JOIN report r ON r.seq = ra.report WHERE ra.actor = ?1 AND r.superseded_by IS NULL),
       office = ?2,
       office_day = ?3
     WHERE seq = ?1`,
    ...[root, latest?.office ?? null, latest?.day ?? ''],
  )
}

/**
 * The keys of every name that an entry is found by: its own and those of the entries merged into
 * it, as stated and as reports print them, without what people removed.
 */
export function rewriteKeys(db: Database, root: number): void {
  const printed = db.all<{ name: string }>(
    'SELECT DISTINCT name FROM report_actor WHERE actor = ?',
    root,
  )
  const names = new Set(printed.map(({ name }) => name))
  const removed = new Set<string>()
  for (const member of membersOf(db, root)) {
    names.add(nameOf(db, member))
    const stated = db.all<{ name: string; kind: string }>(
      'SELECT name, kind FROM actor_name WHERE actor = ?',
      member,
    )
    for (const { name, kind } of stated) {
      if (kind === 'removed') removed.add(fold(name))
      else names.add(name)
    }
  }
  const kept = [...names].filter((name) => !removed.has(fold(name)))
  db.run('UPDATE actor SET name_key = ? WHERE seq = ?', joinKeys(kept), root)
}
