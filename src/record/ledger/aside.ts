import { type Figure, holds } from '../figures/figure.ts'
import type { FigureClaim } from '../figures/kinds.ts'
import type { LeftOut, Reason } from './ledger-shape.ts'
import type { LedgerOptions } from './options.ts'

/** Whether the ledger has to do with the figure at all. */
export function concerns({ claim, report }: FigureClaim, asOf?: string): boolean {
  if (asOf !== undefined && report.published !== null && report.published > asOf) return false
  if (claim.stage !== null) return true
  const parties = claim.donors.length + claim.recipients.length
  return claim.measure === 'share' && (claim.of !== null || parties > 0)
}

/** Why the figure can be in no sum whatever the others are; null where it may. */
export function aside(figure: Figure, options: LedgerOptions): LeftOut | null {
  const reason = reasonOf(figure, options)
  if (reason === null) return null
  const into = reason === 'merged' ? figure.current.mergedInto : null
  return { figure: figure.id, reason, because: into === null ? [] : [into] }
}

function reasonOf(figure: Figure, { asOf }: LedgerOptions): Reason | null {
  const { current, fields, value, valueMax } = figure
  const { status, rank, report } = current
  if (current.mergedInto !== null) return 'merged'
  if (status === 'rejected' || status === 'retracted' || status === 'disputed') return status
  if (report.superseded) return 'superseded'
  if (rank === 'deprecated') return 'deprecated'
  if (!holds(current)) return 'assertion'
  if (asOf !== undefined && report.published === null) return 'undated'
  if (!value || (fields.valueMax !== null && !valueMax)) return 'no_value'
  if (fields.measure === 'share') return 'share'
  if (fields.measure === 'amount' && fields.unit === null) return 'currency_unknown'
  return null
}
