import { compatible } from '../../figures/compatible.ts'
import { daysBetween } from '../../rates/days.ts'
import { between, type Item, mayBeOne, sameUnit } from '../item.ts'
import { both, type Rule, type RuleContext, reasonsOf, weighed } from '../proposal.ts'

// Rates of the day and rounded words differ by a few per cent; a tenth covers both.
const rateSlack = 0.05
// As long as one occasion is retold.
const longestGap = 3
// Without rates: no two main currencies for which people give both are further from each other.
const unknownRate = { low: 0.5, high: 2 }
/** What stands between an amount and the same in another currency: “(”, “, so”, “or about”. */
const apposed = /^[\s([,–—-]*(?:or|so|i\.e\.|that is|equivalent to|worth)?[\s,]*$/

/** The same money by a rounder word, a word for another stage, or in another currency. */
export const sameAmount: Rule = (later, earlier, agreement, context) => {
  if (!mayBeOne(agreement) || later.holds !== earlier.holds) return null
  const reason = sameUnit(later, earlier)
    ? ownUnit(later, earlier, agreement)
    : otherCurrency(later, earlier, agreement, context)
  if (reason === null) return null
  return {
    relation: 'same_amount',
    from: later,
    to: earlier,
    reasons: reasonsOf(reason, agreement),
    confidence: weighed(0.5, agreement),
  }
}

function ownUnit(
  later: Item,
  earlier: Item,
  { event, report, speaker, donors }: Parameters<Rule>[2],
): string | null {
  const { fields: a } = later
  const { fields: b } = earlier
  if (a.measure === 'share' || !compatible(a, b)) return null
  const retold = a.value === b.value && (report || (donors === 'same' && areNear(later, earlier)))
  if (!(event || (report && speaker) || retold)) return null
  return a.value === b.value
    ? `${both(later, earlier)} are the same value by words for different stages.`
    : `${both(later, earlier)} may be one amount, told more or less exactly.`
}

function areNear({ current: a }: Item, { current: b }: Item): boolean {
  const [last, first] = [a.report.published, b.report.published]
  return last !== null && first !== null && daysBetween(first, last) <= longestGap
}

function otherCurrency(
  later: Item,
  earlier: Item,
  { sentence, event, donors }: Parameters<Rule>[2],
  { convert }: RuleContext,
): string | null {
  const { fields: a } = later
  const { fields: b } = earlier
  if (a.measure !== 'amount' || b.measure !== 'amount' || !a.unit || !b.unit) return null
  const beside = sentence && apposed.test(between(later, earlier))
  const alike = donors === 'same' && a.stage === b.stage
  if (!beside && !event && !alike) return null
  const rate = rateOf(earlier, later, convert)
  if (rate === null && !beside) return null
  if (!compatible(b, a, rate ?? unknownRate)) return null
  return beside
    ? `${both(earlier, later)} stand beside each other as one amount in two currencies.`
    : `${both(earlier, later)} are one amount at the rates of the day.`
}

/** Units of the later one's currency for one of the earlier one's, within what rounding allows. */
function rateOf(earlier: Item, later: Item, convert: RuleContext['convert']) {
  const day = later.current.report.published
  const [from, to] = [earlier.fields.unit, later.fields.unit]
  if (!convert || day === null || from === null || to === null || !earlier.value) return null
  const converted = convert(earlier.fields.value, from, to, day)
  if ('code' in converted || earlier.size === 0) return null
  const rate = Number(converted.value) / earlier.size
  return { low: rate * (1 - rateSlack), high: rate * (1 + rateSlack) }
}
