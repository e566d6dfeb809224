import type { Decision } from '../../../shapes/decision.ts'
import { check, refused } from '../../check.ts'
import { listHash, readCursor, writeCursor } from '../../cursor.ts'
import type { Found, LoggedDecision, PageRequest } from '../../store.ts'
import type { Database } from '../database.ts'
import { cardsAt } from './cards.ts'
import { decisionColumns, type StoredDecision, toDecision, toLogRow } from './log.ts'

const columns = `${decisionColumns}, u.id AS undone_by`
const joined = 'decision d LEFT JOIN decision u ON u.seq = d.undone_by'

/** The log, newest first. A cursor holds the number of the page's last decision. */
export function decisions(db: Database, page: PageRequest): Found<LoggedDecision> {
  const { limit, cursor } = page
  const list = listHash(['decisions'])
  const { place, issue } = readCursor(cursor, list, ['count'])
  const issues = [...check({}, page), ...(issue ? [issue] : [])]
  if (issues.length > 0) return refused(issues)
  const found = db.all<LoggedRow>(
    `SELECT ${columns} FROM ${joined} ${place ? 'WHERE d.seq < ?' : ''}
     ORDER BY d.seq DESC LIMIT ?`,
    ...[...(place ?? []), limit + 1],
  )
  const end = found.length > limit ? found[limit - 1] : undefined
  return {
    items: found.slice(0, limit).map(toLogged),
    next: end ? writeCursor(list, [end.seq]) : null,
    issues: [],
  }
}

/** What stands for the parts of an import until those of one entry are found. */
const none = { subjects: '[]', before: '{"entries":[]}', after: '{"entries":[]}' } as const

/** The latest 20 decisions about these entries, newest first; of imports, what is about them. */
export function entryDecisions(
  db: Database,
  entries: readonly { readonly seq: number; readonly id: string }[],
): readonly LoggedDecision[] {
  const short = `d.seq, d.id, d.at, d.by, d.kind, d.why, d.previous, d.hash, ${Object.entries(none)
    .map(([part, json]) => `iif(d.kind = 'actor.import', '${json}', d.${part}) AS ${part}`)
    .join(', ')}`
  return db
    .all<LoggedRow>(
      `SELECT ${short}, u.id AS undone_by FROM ${joined} WHERE d.seq IN
         (SELECT decision FROM decision_subject WHERE subject IN (SELECT value FROM json_each(?)))
       ORDER BY d.seq DESC LIMIT 20`,
      JSON.stringify(entries.map(({ id }) => id)),
    )
    .map(toLogged)
    .map((row) => {
      if (row.kind !== 'actor.import') return row
      const cards = entries.map(({ seq }) => cardsAt(db, seq, row.seq))
      const after = cards.map((card) => card.after).filter((card) => card !== null)
      const before = cards.map((card) => card.after && card.before).filter((card) => card !== null)
      const subjects = after.map(({ id }) => id)
      return { ...row, subjects, before: { entries: before }, after: { entries: after } }
    })
}

/** The whole log, oldest first, one row at a time. */
export function* log(db: Database): Generator<Decision> {
  for (let done = 0; ; ) {
    const row = db.first<StoredDecision>(
      `SELECT ${decisionColumns} FROM decision d WHERE d.seq > ? ORDER BY d.seq LIMIT 1`,
      done,
    )
    if (!row) return
    done = row.seq
    yield toLogRow(row)
  }
}

type LoggedRow = StoredDecision & { readonly undone_by: string | null }

function toLogged({ undone_by: undoneBy, ...row }: LoggedRow): LoggedDecision {
  return { ...toDecision(row), undoneBy }
}
