import type { Database } from '../database.ts'
import { DamageError } from '../stored-json.ts'

/** The entry that one is merged into in the end; itself where it is not merged. */
export function rootOf(db: Database, seq: number): number {
  const passed = new Set<number>()
  let root = seq
  for (;;) {
    const row = db.first<{ merged: number | null }>('SELECT merged FROM actor WHERE seq = ?', root)
    if (!row || row.merged === null) return root
    passed.add(root)
    root = row.merged
    if (passed.has(root)) throw new DamageError('an actor is merged into itself')
  }
}

export function seqOf(db: Database, id: string): number | null {
  return db.first<{ seq: number }>('SELECT seq FROM actor WHERE id = ?', id)?.seq ?? null
}

export function idOf(db: Database, seq: number): string {
  return db.first<{ id: string }>('SELECT id FROM actor WHERE seq = ?', seq)?.id ?? ''
}

export function nameOf(db: Database, seq: number): string {
  return db.first<{ name: string }>('SELECT name FROM actor WHERE seq = ?', seq)?.name ?? ''
}

/** The number of the entry that people see under an id, an old one too; null where there is none. */
export function rootById(db: Database, id: string): number | null {
  const seq = seqOf(db, id)
  return seq === null ? null : rootOf(db, seq)
}

/** An entry and all that are merged into it, without those whose making was undone. */
export function membersOf(db: Database, root: number): readonly number[] {
  return db
    .all<{ seq: number }>(
      `WITH RECURSIVE member (seq) AS (
         SELECT ?1 UNION SELECT a.seq FROM actor a JOIN member m ON a.merged = m.seq)
       SELECT m.seq FROM member m JOIN actor a ON a.seq = m.seq WHERE a.unmade = 0 OR m.seq = ?1`,
      root,
    )
    .map(({ seq }) => seq)
}
