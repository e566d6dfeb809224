import type { Actor } from '../../../shapes/actor.ts'
import type { Form } from '../../../shapes/attribution.ts'
import type { Claim } from '../../../shapes/claim.ts'
import type { ClaimReport, CurrentClaim, RecordActor } from '../../claims/current.ts'
import { fold } from '../../fold.ts'
import type { Database } from '../database.ts'
import { DamageError, isListOfObjects, parseStored } from '../stored-json.ts'
import { type ClaimRow, claimColumns, claimNow } from './claim-row.ts'

/**
 * Every claim on record as the decisions leave it, by report
 * in the order of adding.
 */
export function* currentClaims(db: Database): Generator<CurrentClaim> {
  const last = db.first<{ seq: number | null }>('SELECT max(report) AS seq FROM claim')?.seq ?? 0
  for (let done = 0; done < last; ) {
    const next = db.first<{ report: number }>(
      'SELECT report FROM claim WHERE report > ? ORDER BY report LIMIT 1',
      done,
    )
    if (!next) return
    done = next.report
    yield* claimsOf(db, done)
  }
}

/** The claims with these ids, and all of these reports. */
export function claimsAmong(
  db: Database,
  ids: readonly string[],
  reports: readonly string[],
): readonly CurrentClaim[] {
  const wanted = new Set(ids)
  const places = db.all<{ report: number }>(
    `SELECT DISTINCT report FROM claim WHERE id IN (SELECT value FROM json_each(?)) ORDER BY report`,
    JSON.stringify([...wanted]),
  )
  const whole = db.all<{ report: number }>(
    'SELECT seq AS report FROM report WHERE id IN (SELECT value FROM json_each(?)) ORDER BY seq',
    JSON.stringify([...new Set(reports)]),
  )
  const all = new Set(whole.map(({ report }) => report))
  return [
    ...whole.flatMap(({ report }) => claimsOf(db, report)),
    ...places.flatMap(({ report }) => (all.has(report) ? [] : claimsOf(db, report, wanted))),
  ]
}

/** The claims of one report, or those of them that have these ids. */
export function claimsOf(
  db: Database,
  report: number,
  ids?: ReadonlySet<string>,
): readonly CurrentClaim[] {
  const rows = db.all<ClaimRow & { readonly form: Form | null }>(
    `SELECT ${claimColumns}, s.form FROM claim c LEFT JOIN statement s ON s.id = c.statement
     WHERE c.report = ? AND c.unmade = 0 ORDER BY c.position, c.seq`,
    report,
  )
  const wanted = ids ? rows.filter(({ id }) => ids.has(id)) : rows
  if (wanted.length === 0) return []
  const { told, proposed } = reportOf(db, report)
  return wanted.map((row) => ({
    claim: claimNow(row, proposed),
    status: row.retracted === 1 ? 'retracted' : row.status,
    rank: row.rank,
    mergedInto: row.merged_into,
    edited: row.patch !== null || row.made !== null,
    report: told,
    form: row.form,
  }))
}

function reportOf(
  db: Database,
  seq: number,
): { readonly told: ClaimReport; readonly proposed: readonly Claim[] } {
  const row = db.first<StoredReport>(
    `SELECT r.id, r.url, r.title, r.outlet, r.published, r.superseded_by, t.text, t.claims
     FROM report r JOIN report_text t ON t.report = r.seq WHERE r.seq = ?`,
    seq,
  )
  if (!row) throw new DamageError(`report number ${seq} is gone`)
  const { id, url, title, outlet, published, text } = row
  const superseded = row.superseded_by !== null
  const actors = actorsOf(db, seq)
  const chain = chainOf(db, seq, outlet)
  return {
    told: { id, url, title, outlet, published, superseded, text, chain, actors },
    proposed: parseStored<Claim[]>(row.claims, isListOfObjects),
  }
}

interface StoredReport {
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly superseded_by: number | null
  readonly text: string
  readonly claims: string
}

function actorsOf(db: Database, report: number): Readonly<Record<string, RecordActor>> {
  const rows = db.all<{
    seq: number
    local: string
    id: string
    name: string
    type: Actor['type']
  }>(
    `SELECT a.seq, ra.local, a.id, a.name, a.type
     FROM report_actor ra JOIN actor a ON a.seq = ra.actor
     WHERE ra.report = ? ORDER BY ra.position`,
    report,
  )
  return Object.fromEntries(
    rows.map(({ seq, local, id, name, type }) => [
      local,
      { id, name, type, memberOf: membershipsOf(db, seq) },
    ]),
  )
}

function membershipsOf(db: Database, actor: number): readonly string[] {
  return db
    .all<{ organisation: string }>(
      'SELECT DISTINCT organisation FROM actor_membership WHERE actor = ? ORDER BY organisation',
      actor,
    )
    .map(({ organisation }) => organisation)
}

/** Outlets from where the words were said; without a chain, the one that published. */
function chainOf(db: Database, report: number, outlet: string | null): readonly string[] {
  const links = db.all<{ name: string }>(
    `SELECT a.name FROM chain c
     JOIN report_actor ra ON ra.report = c.report AND ra.local = c.actor
     JOIN actor a ON a.seq = ra.actor
     WHERE c.report = ? AND c.role <> 'speaker' ORDER BY c.position`,
    report,
  )
  const names = links.map(({ name }) => fold(name))
  return names.length > 0 ? [...new Set(names)] : outlet ? [fold(outlet)] : []
}
