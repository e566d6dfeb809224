import { stringify } from 'csv-stringify/sync'
import type { CurrentClaim } from '../../record/claims/current.ts'
import { sourceOf } from '../../record/views/source.ts'
import { summaryOf } from '../../record/views/summary.ts'

/** Rows under a header, as RFC 4180 has them. */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => cell ?? '')),
    { record_delimiter: 'windows' },
  )
}

export function claimsCsv(claims: readonly CurrentClaim[]): string {
  const header = [
    ...['claim', 'kind', 'status', 'said_by', 'assertion', 'factuality', 'summary', 'words'],
    ...['report', 'outlet', 'published', 'start', 'end', 'confidence', 'by'],
  ]
  return toCsv([
    header,
    ...claims.map((one) => {
      const { claim, status } = one
      const { saidBy, words, report, outlet, day, span } = sourceOf(one)
      return [
        ...[claim.id, claim.kind, status, saidBy?.name ?? null, claim.assertion],
        ...[claim.modality.factuality, summaryOf(one), words, report, outlet, day],
        ...[span.start, span.end, claim.confidence, claim.by],
      ]
    }),
  ])
}
