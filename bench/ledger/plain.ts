import type { CurrentClaim } from '../../src/record/claims/current.ts'
import { isFigure } from '../../src/record/figures/kinds.ts'
import { type NaiveSum, naiveSums } from '../../src/record/ledger/naive.ts'
import type { GoldTotal } from './gold-ledger.ts'

/** What plain addition of everything told comes to, beside the totals in money that an analyst expects. */
export interface Plain {
  readonly expected: number
  /** How many are right where all of a currency is added. */
  readonly byCurrency: number
  /** How many are right where only what has the same stage is added. */
  readonly byStage: number
  readonly examples: readonly Example[]
}

export interface Example {
  readonly expected: GoldTotal
  readonly sum: NaiveSum
}

export function plainOf(claims: readonly CurrentClaim[], totals: readonly GoldTotal[]): Plain {
  const sums = naiveSums(claims)
  const examples = totals.flatMap((expected): readonly Example[] => {
    const sum = sums.find(({ currency }) => currency === expected.currency)
    return sum ? [{ expected, sum }] : []
  })
  return {
    expected: examples.length,
    byCurrency: examples.filter(({ expected, sum }) => expected.value === sum.value).length,
    byStage: examples.filter(({ expected }) => isStageSum(claims, expected)).length,
    examples,
  }
}

/** Of each sum the largest total that it might be taken for, the sums of most figures first. */
export function tellingExamples(examples: readonly Example[], count: number): readonly Example[] {
  const bySum = new Map<NaiveSum, Example>()
  for (const example of examples) {
    const known = bySum.get(example.sum)
    if (!known || Number(known.expected.value) < Number(example.expected.value))
      bySum.set(example.sum, example)
  }
  return [...bySum.values()].sort((a, b) => b.sum.figures - a.sum.figures).slice(0, count)
}

function isStageSum(claims: readonly CurrentClaim[], total: GoldTotal): boolean {
  const ofStage = claims.filter((one) => isFigure(one) && one.claim.stage === total.stage)
  return naiveSums(ofStage).some(
    ({ currency, value }) => currency === total.currency && value === total.value,
  )
}
