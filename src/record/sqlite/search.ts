import { check, refused } from '../check.ts'
import { listHash, readCursor, writeCursor } from '../cursor.ts'
import { parseQuery } from '../query/parse.ts'
import type { Found, PageRequest, StatementFilter, StatementRow } from '../store.ts'
import type { Database } from './database.ts'
import { toFts5 } from './fts5.ts'
import { idOf, rootById } from './register/roots.ts'
import { statementRows } from './statements.ts'
import { actorValues, both, isActor, ofReport, ofStatement, toSql, type Where } from './where.ts'

/**
 * How much a match counts by where it is. The content is what people look for; who spoke and the
 * cue help to find it ("rutte warned"), but a statement is not about its cue.
 */
const weights = '10.0, 1.0, 2.0, 2.0'

/** Statements that match, best first; without a query those of the newest report first. */
export function search(
  db: Database,
  text: string,
  asked: StatementFilter,
  page: PageRequest,
): Found<StatementRow> {
  const filter = withSurvivor(db, asked)
  const { query, issue } = parseQuery(text)
  const issues = [...check(filter, page), ...(issue ? [issue] : [])]
  if (issues.length > 0) return refused(issues)
  const match = query && toFts5(query)
  const list = listHash(['statements', match, filter])
  return match === null ? newest(db, list, filter, page) : ranked(db, list, match, filter, page)
}

/** The speaker under the id of an entry that was merged is the one it was merged into. */
function withSurvivor(db: Database, filter: StatementFilter): StatementFilter {
  const root = filter.speaker === undefined ? null : rootById(db, filter.speaker.trim())
  return root === null ? filter : { ...filter, speaker: idOf(db, root) }
}

/**
 * A cursor holds how many were given and the last statement there was on the first page: what is
 * added meanwhile would shift the places of the others.
 */
function ranked(
  db: Database,
  list: string,
  match: string,
  filter: StatementFilter,
  { limit, cursor }: PageRequest,
): Found<StatementRow> {
  const { place, issue } = readCursor(cursor, list, ['count', 'count'])
  if (issue) return refused([issue])
  const [given, last] = (place ?? [0, lastStatement(db)]) as [number, number]
  const where = both(ofStatement(filter), ofReport(filter))
  // bm25() and not FTS5's own rank column: that one is computed for every match, before the filter.
  const found = db.all<{ seq: number }>(
    `SELECT s.seq FROM search CROSS JOIN statement s ON s.seq = search.rowid
     ${joinReport(filter)}
     WHERE search MATCH ? AND s.seq <= ? AND ${toSql(where)}
     ORDER BY bm25(search, ${weights}), s.seq DESC LIMIT ? OFFSET ?`,
    ...[match, last, ...where.values, limit + 1, given],
  )
  return {
    items: statementRows(db, numbers(found, limit), match),
    next: found.length > limit ? writeCursor(list, [given + limit, last]) : null,
    issues: [],
  }
}

/** A cursor holds the day and the numbers of the report and statement that the page ended with. */
function newest(
  db: Database,
  list: string,
  filter: StatementFilter,
  { limit, cursor }: PageRequest,
): Found<StatementRow> {
  const { place, issue } = readCursor(cursor, list, ['string', 'count', 'count'])
  if (issue) return refused([issue])
  const after: Where = place
    ? {
        terms: ['(r.day, r.seq) <= (?, ?)', '(r.seq <> ? OR s.seq > ?)'],
        values: [...place.slice(0, 2), ...place.slice(1)],
      }
    : { terms: [], values: [] }
  const where = both(both(ofStatement(filter), ofReport(filter)), after)
  const found = db.all<{ seq: number; day: string; report: number }>(
    `SELECT s.seq, r.day, r.seq AS report
     FROM ${startsFromSpeaker(db, filter) ? 'statement s CROSS JOIN report r' : 'report r CROSS JOIN statement s'}
     ON s.report = r.seq
     WHERE ${toSql(where)}
     ORDER BY r.day DESC, r.seq DESC, s.seq LIMIT ?`,
    ...where.values,
    limit + 1,
  )
  const end = found.length > limit ? found[limit - 1] : undefined
  return {
    items: statementRows(db, numbers(found, limit), null),
    next: end ? writeCursor(list, [end.day, end.report, end.seq]) : null,
    issues: [],
  }
}

/**
 * Few statements are sorted faster than many reports are walked, until they are more than 5,000:
 * the whole walk over 100,000 statements takes about as long as sorting those.
 */
function startsFromSpeaker(db: Database, { speaker = '' }: StatementFilter): boolean {
  if (speaker.trim() === '') return false
  const spoken = db.first<{ count: number | null }>(
    `SELECT sum(statements) AS count FROM actor WHERE ${isActor}`,
    ...actorValues(speaker),
  )
  return (spoken?.count ?? 0) <= 5_000
}

/** Conditions on the report need its row; without any, the join would only cost time. */
function joinReport(filter: StatementFilter): string {
  return ofReport(filter).terms.length > 0 ? 'CROSS JOIN report r ON r.seq = s.report' : ''
}

function lastStatement(db: Database): number {
  return db.first<{ seq: number | null }>('SELECT max(seq) AS seq FROM statement')?.seq ?? 0
}

function numbers(found: readonly { seq: number }[], limit: number): readonly number[] {
  return found.slice(0, limit).map(({ seq }) => seq)
}
