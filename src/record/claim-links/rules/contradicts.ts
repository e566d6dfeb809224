import { compatible } from '../../figures/compatible.ts'
import { daysBetween } from '../../rates/days.ts'
import { type Item, mayBeOne, sameUnit } from '../item.ts'
import { both, one, type Rule, reasonsOf } from '../proposal.ts'

// A fortnight: what is told later than that may as well have changed.
const longest = 14

/** One says it is so and another that it is not, or they give two amounts for one thing. */
export const contradicts: Rule = (later, earlier, agreement) => {
  if (!sameUnit(later, earlier) || agreement.speaker || !mayBeOne(agreement)) return null
  const proposal = { relation: 'contradicts' as const, from: later, to: earlier }
  if (later.fields.value === earlier.fields.value) {
    const [denied] = [later, earlier].filter(({ current }) => current.claim.assertion === 'denied')
    const tied = agreement.report || agreement.event || agreement.donors === 'same'
    if (!denied || later.holds === earlier.holds || !tied) return null
    const reason = `${one(denied)} is denied in one place and asserted in the other.`
    return { ...proposal, reasons: reasonsOf(reason, agreement), confidence: 0.6 }
  }
  const same = agreement.donors === 'same' && agreement.recipients === 'same'
  if (!same || later.fields.stage !== earlier.fields.stage || !later.holds || !earlier.holds)
    return null
  if (agreement.period !== 'same' && !(isTimeless(later, earlier) && isNear(later, earlier)))
    return null
  if (later.speaker === null || earlier.speaker === null) return null
  if (compatible(later.fields, earlier.fields) || isFar(later, earlier)) return null
  const reason = `Two speakers give ${both(earlier, later)} for one thing.`
  return { ...proposal, reasons: reasonsOf(reason, agreement), confidence: 0.5 }
}

/** Whether one may well be a part of the other: of 10 and 3 nobody says that they contradict. */
function isFar(a: Item, b: Item): boolean {
  return Math.max(a.size, b.size) > 2 * Math.min(a.size, b.size)
}

function isTimeless(a: Item, b: Item): boolean {
  return a.fields.period === null && b.fields.period === null
}

function isNear({ current: a }: Item, { current: b }: Item): boolean {
  const [last, first] = [a.report.published, b.report.published]
  return last !== null && first !== null && daysBetween(first, last) <= longest
}
