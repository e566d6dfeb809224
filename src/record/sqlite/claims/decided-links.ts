import type { ClaimLink } from '../../claims/current.ts'
import { linkKey } from '../../claims/symmetric.ts'
import type { Database } from '../database.ts'

/** What people decided about how claims relate: of each pair and relation the last decision that stands. */
export function decidedLinks(db: Database): readonly ClaimLink[] {
  const rows = db.all<{ kind: string; after: string; by: string; why: string | null }>(
    `SELECT kind, after, by, why FROM decision
     WHERE undone_by IS NULL AND kind IN ('claim.link', 'claim.unlink') ORDER BY seq`,
  )
  const links = new Map<string, ClaimLink>()
  for (const { kind, after, by, why } of rows) {
    const { from, to, relation } = JSON.parse(after) as Pick<ClaimLink, 'from' | 'to' | 'relation'>
    const status = kind === 'claim.link' ? 'accepted' : 'rejected'
    const reasons = [`${by} decided so${why ? `: ${why}` : ''}.`]
    const key = linkKey({ from, to, relation })
    links.delete(key)
    links.set(key, { from, to, relation, status, reasons, confidence: 1 })
  }
  return [...links.values()]
}

/** How far the record has come: what changed since shows in one of the numbers. */
export function progress(db: Database): { readonly reports: number; readonly decisions: number } {
  const reports = db.first<{ seq: number | null }>('SELECT max(seq) AS seq FROM report')
  const decisions = db.first<{ seq: number | null }>('SELECT max(seq) AS seq FROM decision')
  return { reports: reports?.seq ?? 0, decisions: decisions?.seq ?? 0 }
}
