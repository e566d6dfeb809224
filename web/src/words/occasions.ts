import type { RenderedField } from '../../../src/record/events/differences.ts'
import type { FigureRendering } from '../../../src/record/views/occasion-rows.ts'
import type { Bound } from '../../../src/shapes/claims/figure.ts'
import { amountWords, shareWords } from './amounts.ts'
import { showInterval } from './dates.ts'

export const boundNames: Readonly<Record<Bound, string>> = {
  '=': 'exact',
  '~': 'about',
  '>': 'over',
  '≥': 'at least',
  '<': 'under',
  '≤': 'up to',
  range: 'range',
}

/** What renderings differ in. */
export const fieldNames: Readonly<Record<RenderedField, string>> = {
  verb: 'verb',
  stage: 'stage',
  amount: 'amount',
  bound: 'bound',
  currency: 'currency',
  period: 'period',
  relation: 'how the period is meant',
}

/** “30 m”, “60 %”: the value alone, as bound and unit stand beside it. */
export function valueWords({
  measure,
  value,
  valueMax,
}: Pick<FigureRendering, 'measure' | 'value' | 'valueMax'>): string {
  if (measure !== 'share') return amountWords({ value, valueMax, unit: null })
  const upper = valueMax === null ? '' : `–${shareWords(valueMax, '=')}`
  return `${shareWords(value, '=')}${upper}`
}

/** “by 2025”, “since February 2022”, “January – March 2025”; empty where no period is told. */
export function periodWords(period: FigureRendering['period']): string {
  if (period === null) return ''
  const { start, endExclusive, relation } = period
  if ((relation === 'by' || relation === 'until') && endExclusive !== null) {
    return showInterval(null, endExclusive).replace(/^until/, relation)
  }
  if ((relation === 'since' || relation === 'from') && start !== null) {
    return showInterval(start, null).replace(/^since/, relation)
  }
  return showInterval(start, endExclusive)
}
