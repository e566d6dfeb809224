import { fold } from '../../fold.ts'
import type { Database } from '../database.ts'
import { nameOf } from './roots.ts'

/** The words by which a statement is found through its speaker: as printed, and as on the register. */
export function speakerWords(name: string, office: string | null, entry: string): string {
  const other = fold(entry) === fold(name) ? null : entry
  return [name, office, other].filter(Boolean).join(', ')
}

/** Brings the index up to the name of an entry, for all that it has said. */
export function rewordStatements(db: Database, root: number): void {
  const name = nameOf(db, root)
  const spoken = db.all<SpokenRow>(
    `SELECT s.seq, ra.name, ra.office, w.words, w.cue, w.source, w.speaker
     FROM statement s JOIN wording w ON w.statement = s.seq
       JOIN report_actor ra ON ra.report = s.report AND ra.local = s.speaker_local
     WHERE s.speaker = ?`,
    root,
  )
  for (const row of spoken) {
    const words = speakerWords(row.name, row.office, name)
    if (words === row.speaker) continue
    // The index keeps no words of its own: it must be told what to forget.
    db.run(
      `INSERT INTO search (search, rowid, words, cue, source, speaker)
       VALUES ('delete', ?, ?, ?, ?, ?)`,
      ...[row.seq, row.words, row.cue, row.source, row.speaker],
    )
    db.run('UPDATE wording SET speaker = ? WHERE statement = ?', words, row.seq)
    db.run(
      'INSERT INTO search (rowid, words, cue, source, speaker) VALUES (?, ?, ?, ?, ?)',
      ...[row.seq, row.words, row.cue, row.source, words],
    )
  }
}

interface SpokenRow {
  readonly seq: number
  readonly name: string
  readonly office: string | null
  readonly words: string
  readonly cue: string
  readonly source: string
  readonly speaker: string
}
