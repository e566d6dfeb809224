import type { Database } from '../database.ts'
import { recount, rewriteKeys } from './recount.ts'
import { rewordStatements } from './reword.ts'
import { rootOf } from './roots.ts'

/**
 * Gives every mention of these entries to the entry that it now belongs to, with what is said
 * there, and brings counts, names and the index up to that. Gives the entries that own mentions there.
 */
export function refold(db: Database, touched: Iterable<number>): ReadonlySet<number> {
  const entries = new Set(touched)
  const owners = new Set<number>()
  for (const entry of [...entries]) {
    const mentions = db.all<OwnedMention>(
      `SELECT report, position, local, coalesce(pinned, machine) AS owner
       FROM report_actor WHERE actor = ?`,
      entry,
    )
    const roots = new Map<number, number>()
    for (const { report, position, local, owner } of mentions) {
      const root = roots.get(owner) ?? rootOf(db, owner)
      roots.set(owner, root)
      owners.add(owner)
      if (root === entry) continue
      entries.add(root)
      db.run(
        'UPDATE report_actor SET actor = ? WHERE report = ? AND position = ?',
        ...[root, report, position],
      )
      db.run(
        'UPDATE statement SET speaker = ? WHERE report = ? AND speaker_local = ?',
        ...[root, report, local],
      )
    }
  }
  for (const entry of entries) {
    recount(db, entry)
    rewriteKeys(db, entry)
    rewordStatements(db, entry)
  }
  return owners
}

interface OwnedMention {
  readonly report: number
  readonly position: number
  readonly local: string
  readonly owner: number
}
