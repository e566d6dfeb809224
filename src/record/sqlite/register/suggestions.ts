import type { EntrySuggestion } from '../../store.ts'
import type { Database } from '../database.ts'
import { membersOf, rootOf } from './roots.ts'

/** What the linker thought possible and nobody has decided, likeliest first, at most 50. */
export function suggestionsOf(db: Database, root: number): readonly EntrySuggestion[] {
  const rows = membersOf(db, root).flatMap((member) =>
    db.all<SuggestionRow>(`${select} WHERE g.rejected = 0 AND g.actor = ? LIMIT 200`, member),
  )
  const own = db.all<SuggestionRow>(
    `${select} WHERE g.rejected = 0 AND ra.actor = ? LIMIT 200`,
    root,
  )
  return [...rows, ...own]
    .filter(({ holder, suggested }) => rootOf(db, suggested) !== holder)
    .sort((a, b) => b.score - a.score)
    .slice(0, 50)
    .map((row) => {
      const other = rootOf(db, row.suggested)
      return { ...described(row), actor: reference(db, row.holder), entry: reference(db, other) }
    })
}

const select = `SELECT r.id AS report, r.title, ra.local, ra.name, ra.actor AS holder, g.actor AS suggested,
    g.score, g.reason
  FROM suggestion g JOIN report_actor ra ON ra.report = g.report AND ra.position = g.position
    JOIN report r ON r.seq = g.report`

function described(row: SuggestionRow): Omit<EntrySuggestion, 'actor' | 'entry'> {
  const { report, local, name, title, score, reason } = row
  return { mention: `${report}#${local}`, name, title, score, reason }
}

function reference(db: Database, seq: number): EntrySuggestion['entry'] {
  const row = db.first<EntrySuggestion['entry']>('SELECT id, name FROM actor WHERE seq = ?', seq)
  return { id: row?.id ?? '', name: row?.name ?? '' }
}

interface SuggestionRow {
  readonly report: string
  readonly local: string
  readonly name: string
  readonly title: string | null
  readonly holder: number
  readonly suggested: number
  readonly score: number
  readonly reason: string
}
