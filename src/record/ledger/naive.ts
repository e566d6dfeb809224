import type { CurrentClaim } from '../claims/current.ts'
import { addStrings } from '../figures/add.ts'
import { figureOf } from '../figures/figure.ts'
import { groupBy } from '../figures/group-by.ts'
import { isFigure } from '../figures/kinds.ts'
import { byCodeUnits } from '../figures/order.ts'

/** What comes out where every amount with a stage is added, whatever it says: for comparison alone. */
export interface NaiveSum {
  readonly currency: string | null
  readonly value: string
  readonly figures: number
}

export function naiveSums(claims: Iterable<CurrentClaim>): readonly NaiveSum[] {
  const amounts = [...claims]
    .filter(isFigure)
    .filter(({ claim }) => claim.measure === 'amount' && claim.stage !== null)
    .map((current) => figureOf(current))
    .filter(({ value }) => value !== null)
  const groups = groupBy(amounts, ({ fields }) => fields.unit ?? '')
  return Array.from(groups, ([currency, figures]) => ({
    currency: currency === '' ? null : currency,
    value: addStrings(figures.map(({ fields }) => fields.value)),
    figures: figures.length,
  })).sort((a, b) => byCodeUnits(a.currency ?? '', b.currency ?? ''))
}
