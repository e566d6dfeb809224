import type { Scope } from '../../store.ts'
import type { Database } from '../database.ts'

/** Counts current reports, those published by a day where one is given. */
export function scope(db: Database, asOf?: string): Scope {
  const where = `superseded_by IS NULL ${asOf === undefined ? '' : "AND day <= ? AND day <> ''"}`
  const values = asOf === undefined ? [] : [asOf]
  const all = db.first<{
    reports: number
    outlets: number
    first: string | null
    last: string | null
  }>(
    `SELECT count(*) AS reports, count(DISTINCT outlet_key) AS outlets,
       min(published) AS first, max(published) AS last
     FROM report WHERE ${where}`,
    ...values,
  )
  const outlets = db.all<{ name: string; reports: number }>(
    `SELECT min(outlet) AS name, count(*) AS reports FROM report
     WHERE ${where} AND outlet IS NOT NULL
     GROUP BY outlet_key ORDER BY reports DESC, outlet_key LIMIT 10`,
    ...values,
  )
  return {
    reports: all?.reports ?? 0,
    outlets: outlets.map(({ name, reports }) => ({ name, reports })),
    outletCount: all?.outlets ?? 0,
    from: all?.first ?? null,
    to: all?.last ?? null,
  }
}
