import type { SQLInputValue } from 'node:sqlite'
import { claimKinds } from '../../../shapes/claim.ts'
import { claimStatuses } from '../../../shapes/claims/decided.ts'
import { issue } from '../../../shapes/issue.ts'
import { check, refused } from '../../check.ts'
import type { CurrentClaim } from '../../claims/current.ts'
import { listHash, readCursor, writeCursor } from '../../cursor.ts'
import type { ClaimFilter, Found, PageRequest } from '../../store.ts'
import type { Database } from '../database.ts'
import { actorValues, both, isActor, ofReport, toSql, type Where } from '../where.ts'
import { claimRow } from './claim-row.ts'
import { claimsOf } from './current.ts'

/** Claims of the newest report first, in its order. A cursor holds day, report and number of the last. */
export function claims(db: Database, filter: ClaimFilter, page: PageRequest): Found<CurrentClaim> {
  const { limit, cursor } = page
  const list = listHash(['claims', filter])
  const { place, issue: stale } = readCursor(cursor, list, ['string', 'count', 'count', 'count'])
  const issues = [...check(filter, page), ...wrong(filter), ...(stale ? [stale] : [])]
  if (issues.length > 0) return refused(issues)
  const [day = '', report = 0, position = 0, seq = 0] = place ?? []
  const where = both(both(ofReport(filter), ofClaim(filter)), {
    terms: place
      ? [
          `(r.day < ? OR r.day = ? AND (c.report < ? OR c.report = ? AND
            (c.position > ? OR c.position = ? AND c.seq > ?)))`,
        ]
      : [],
    values: place ? [day, day, report, report, position, position, seq] : [],
  })
  const found = db.all<Place>(
    `SELECT c.id, c.seq, c.report, c.position, r.day FROM claim c JOIN report r ON r.seq = c.report
     WHERE ${toSql(where)} ORDER BY r.day DESC, c.report DESC, c.position, c.seq LIMIT ?`,
    ...where.values,
    limit + 1,
  )
  const shownPlaces = found.slice(0, limit)
  const end = found.length > limit ? shownPlaces.at(-1) : undefined
  return {
    items: inPlace(db, shownPlaces),
    next: end ? writeCursor(list, [end.day, end.report, end.position, end.seq]) : null,
    issues: [],
  }
}

/** The claim with this id as the decisions leave it; null where there is none. */
export function claim(db: Database, id: string): CurrentClaim | null {
  const row = claimRow(db, id)
  return row ? (claimsOf(db, row.report, new Set([id]))[0] ?? null) : null
}

interface Place {
  readonly id: string
  readonly seq: number
  readonly report: number
  readonly position: number
  readonly day: string
}

/** A report is read once for all its claims on the page. */
function inPlace(db: Database, places: readonly Place[]): readonly CurrentClaim[] {
  const ids = new Set(places.map(({ id }) => id))
  const reports = [...new Set(places.map(({ report }) => report))]
  return reports.flatMap((report) => claimsOf(db, report, ids))
}

function ofClaim(filter: ClaimFilter): Where {
  const terms = ['c.unmade = 0', 'c.split = 0']
  const values: SQLInputValue[] = []
  const add = (term: string, ...given: SQLInputValue[]): void => {
    terms.push(term)
    values.push(...given)
  }
  if (filter.kind) add('c.kind = ?', filter.kind)
  if (filter.status === 'retracted') add('c.retracted = 1')
  else if (filter.status) add('c.status = ? AND c.retracted = 0', filter.status)
  if (filter.report) add('r.id = ?', filter.report)
  else if (!filter.superseded) add('r.superseded_by IS NULL')
  if (filter.statement) add('c.statement = ?', filter.statement)
  if (filter.speaker?.trim()) {
    add(
      `EXISTS (SELECT 1 FROM report_actor ra WHERE ra.report = c.report AND ra.local = ${saidBy}
         AND ra.actor IN (SELECT seq FROM actor WHERE ${isActor}))`,
      ...actorValues(filter.speaker),
    )
  }
  return { terms, values }
}

/** Who says a claim as people changed it: the claim itself, or its statement. */
const saidBy = `CASE WHEN json_type(c.patch, '$.saidBy') IS NOT NULL THEN c.patch ->> '$.saidBy'
  WHEN c.speaker IS NOT NULL THEN c.speaker ->> '$' ELSE c.said_by END`

function wrong({ kind, status }: ClaimFilter): readonly ReturnType<typeof issue>[] {
  const problems: string[] = []
  if (kind !== undefined && !(claimKinds as readonly string[]).includes(kind)) {
    problems.push(`"${String(kind).slice(0, 40)}" is no kind; there are ${claimKinds.join(', ')}.`)
  }
  if (status !== undefined && !claimStatuses.includes(status)) {
    const given = String(status).slice(0, 40)
    problems.push(`"${given}" is no status; there are ${claimStatuses.join(', ')}.`)
  }
  return problems.map((sentence) => issue('Q002', sentence))
}
