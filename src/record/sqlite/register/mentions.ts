import type { ActorType } from '../../../shapes/actor.ts'
import type { EntryMention } from '../../store.ts'
import type { Database } from '../database.ts'

/** A report's actor: its place in the tables and the entry that people see. */
export interface StoredMention {
  readonly report: number
  readonly position: number
  readonly actor: number
  readonly type: ActorType
  readonly name: string
}

/** The mention `REPORT#a3`; null where it is not on record. */
export function findMention(db: Database, mention: string): StoredMention | null {
  const at = mention.lastIndexOf('#')
  return (
    db.first<StoredMention>(
      `SELECT ra.report, ra.position, ra.actor, ra.type, ra.name
       FROM report r JOIN report_actor ra ON ra.report = r.seq WHERE r.id = ? AND ra.local = ?`,
      mention.slice(0, Math.max(at, 0)),
      mention.slice(at + 1),
    ) ?? null
  )
}

/** The latest 50 mentions of an entry. */
export function mentionsOf(db: Database, root: number): readonly EntryMention[] {
  return db.all<EntryMention>(
    `SELECT r.id || '#' || ra.local AS mention, ra.name, ra.office, r.title, r.outlet, r.published
     FROM report_actor ra JOIN report r ON r.seq = ra.report
     WHERE ra.actor = ? ORDER BY r.day DESC, r.id, ra.position LIMIT 50`,
    root,
  )
}
