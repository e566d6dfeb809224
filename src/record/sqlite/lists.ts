import { check, refused } from '../check.ts'
import { listHash, readCursor, writeCursor } from '../cursor.ts'
import { fold } from '../fold.ts'
import type { ActorRow, Counts, Found, PageRequest, ReportFilter, ReportRow } from '../store.ts'
import type { Database } from './database.ts'
import { matchedName } from './register/matched-name.ts'
import { rootById } from './register/roots.ts'
import {
  actorColumns,
  reportColumns,
  type StoredActorRow,
  type StoredReportRow,
  toActorRow,
  toReportRow,
} from './rows.ts'
import { both, isNamed, nameValues, ofReport, toSql } from './where.ts'

/** Reports by day, newest first. A cursor holds the day and number of the page's last report. */
export function reports(db: Database, filter: ReportFilter, page: PageRequest): Found<ReportRow> {
  const { limit, cursor } = page
  const list = listHash(['reports', filter])
  const { place, issue } = readCursor(cursor, list, ['string', 'count'])
  const issues = [...check(filter, page), ...(issue ? [issue] : [])]
  if (issues.length > 0) return refused(issues)
  const where = both(ofReport(filter), {
    terms: [
      ...(filter.superseded ? [] : ['r.superseded_by IS NULL']),
      ...(place ? ['(r.day, r.seq) < (?, ?)'] : []),
    ],
    values: place ?? [],
  })
  const found = db.all<StoredReportRow>(
    `SELECT ${reportColumns} FROM report r WHERE ${toSql(where)}
     ORDER BY r.day DESC, r.seq DESC LIMIT ?`,
    ...where.values,
    limit + 1,
  )
  const end = found.length > limit ? found[limit - 1] : undefined
  return {
    items: found.slice(0, limit).map(toReportRow),
    next: end ? writeCursor(list, [end.published ?? '', end.seq]) : null,
    issues: [],
  }
}

/**
 * Actors of current reports by number of statements, most first. A cursor holds the count and
 * number of the page's last actor.
 */
export function actors(db: Database, name: string, page: PageRequest): Found<ActorRow> {
  const { limit, cursor } = page
  const list = listHash(['actors', fold(name)])
  const { place, issue } = readCursor(cursor, list, ['count', 'count'])
  const issues = [...check({}, page), ...(issue ? [issue] : [])]
  if (issues.length > 0) return refused(issues)
  const found = db.all<StoredActorRow>(
    `SELECT ${actorColumns} FROM actor
     WHERE (reports > 0 OR stated = 1) AND ${fold(name) === '' ? 'reports > 0' : 'merged IS NULL'}
       AND ${isNamed}
       ${place ? 'AND statements <= ? AND (statements < ? OR seq > ?)' : ''}
     ORDER BY statements DESC, seq LIMIT ?`,
    ...[
      ...nameValues(name),
      ...(place ? [place[0] ?? 0, place[0] ?? 0, place[1] ?? 0] : []),
      limit + 1,
    ],
  )
  const end = found.length > limit ? found[limit - 1] : undefined
  return {
    items: found
      .slice(0, limit)
      .map((row) => ({ ...toActorRow(row), matched: matchedName(db, row, name) })),
    next: end ? writeCursor(list, [end.statements, end.seq]) : null,
    issues: [],
  }
}

export function actor(db: Database, id: string): ActorRow | null {
  const root = rootById(db, id)
  if (root === null) return null
  const row = db.first<StoredActorRow>(`SELECT ${actorColumns} FROM actor WHERE seq = ?`, root)
  return row ? { ...toActorRow(row), matched: null } : null
}

/** Counted from two indexes of current rows, without reading the tables. */
export function counts(db: Database): Counts {
  const current = db.first<{ reports: number; statements: number | null }>(
    `SELECT count(*) AS reports, sum(statements) AS statements
     FROM report INDEXED BY report_current WHERE superseded_by IS NULL`,
  )
  const named = db.first<{ actors: number }>(
    'SELECT count(*) AS actors FROM actor INDEXED BY actor_rank WHERE (reports > 0 OR stated = 1) AND reports > 0',
  )
  return {
    reports: current?.reports ?? 0,
    statements: current?.statements ?? 0,
    actors: named?.actors ?? 0,
  }
}
