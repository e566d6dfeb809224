import { hasCue } from '../cues.ts'
import { lead, sameUnit } from '../item.ts'
import { one, type Rule, reasonsOf, weighed } from '../proposal.ts'

// 25: “a further”, “an additional” stand right before the amount.
const reach = 25

/** More of the same: “a further 5 million”. */
export const extendsIt: Rule = (later, earlier, agreement) => {
  if (!sameUnit(later, earlier) || later.fields.measure === 'share') return null
  if (agreement.donors === 'apart' || agreement.recipients === 'apart') return null
  if (!(agreement.report || agreement.speaker) || !later.holds || !earlier.holds) return null
  if (!hasCue(lead(later, reach), 'more')) return null
  const reason = `The words before ${one(later)} put it on top of ${one(earlier)}.`
  return {
    relation: 'extends',
    from: later,
    to: earlier,
    reasons: reasonsOf(reason, agreement),
    confidence: weighed(0.5, agreement),
  }
}
