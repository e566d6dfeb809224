import { mayBeOne, sameUnit } from '../item.ts'
import { both, type Rule, reasonsOf, weighed } from '../proposal.ts'

/** The same value of the same thing, told again. */
export const sameFigure: Rule = (later, earlier, agreement) => {
  const { fields: a } = later
  const { fields: b } = earlier
  if (!sameUnit(later, earlier) || a.value !== b.value || a.valueMax !== b.valueMax) return null
  if (!mayBeOne(agreement) || later.holds !== earlier.holds) return null
  if (a.stage !== b.stage && a.stage !== null && b.stage !== null) return null
  const { donors, speaker, report, event } = agreement
  const tied = report || speaker || event || donors === 'same'
  if (!tied || (a.measure === 'share' && a.of !== b.of && report)) return null
  const told = `${both(later, earlier)} are the same value.`
  const proposal = { relation: 'same_figure' as const, from: later, to: earlier }
  return { ...proposal, reasons: reasonsOf(told, agreement), confidence: weighed(0.6, agreement) }
}
