import { written } from '../figures/add.ts'
import type { Figure } from '../figures/figure.ts'
import { byCodeUnits } from '../figures/order.ts'
import { times } from '../rates/decimal.ts'
import { isAccepted } from './figure-class.ts'
import type { LedgerShare } from './ledger-shape.ts'
import { toRowParty } from './row-head.ts'

/** The shares of one report, each with what it is a share of. */
export function sharesOf(
  shares: Iterable<Figure>,
  baseOf: (id: string) => Figure | undefined,
): readonly LedgerShare[] {
  return Array.from(shares, (share) => shareOf(share, baseOf)).sort((a, b) =>
    byCodeUnits(a.figure, b.figure),
  )
}

function shareOf(share: Figure, baseOf: (id: string) => Figure | undefined): LedgerShare {
  const { value, bound, of, stage } = share.fields
  const base = of === null ? undefined : baseOf(of)
  return {
    figure: share.id,
    value,
    bound,
    of,
    donors: share.donors.map(toRowParty),
    recipients: share.recipients.map(toRowParty),
    stage,
    derived: base ? derivedOf(share, base) : null,
    status: isAccepted(share) ? 'accepted' : 'proposed',
  }
}

/** A product only of two numbers of which at most one is inexact, else it would say too much. */
function derivedOf(share: Figure, base: Figure): LedgerShare['derived'] {
  if (!share.value || !base.value || base.fields.measure === 'share') return null
  const bounds = [share.fields.bound, base.fields.bound]
  const inexact = bounds.filter((bound) => bound !== '=')
  if (bounds.includes('range') || inexact.length > 1) return null
  return {
    value: written(times(share.value, base.value)),
    bound: inexact[0] ?? '=',
    unit: base.fields.unit,
  }
}
