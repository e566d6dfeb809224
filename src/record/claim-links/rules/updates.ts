import type { Stage } from '../../../shapes/claims/figure.ts'
import { compatible } from '../../figures/compatible.ts'
import { hasCue } from '../cues.ts'
import { type Agreement, between, type Item, sameUnit, sentenceOf } from '../item.ts'
import { both, one, type Proposal, type Rule, reasonsOf, weighed } from '../proposal.ts'

const steps: Readonly<Record<Stage, number>> = {
  unclear: 0,
  pledged: 1,
  committed: 2,
  allocated: 3,
  delivered: 4,
  outcome: 5,
}
const change = /^\s*to\s*$/

/** A later state of the same: cut or raised in so many words, further along, or grown since. */
export const updates: Rule = (later, earlier, agreement) => {
  if (!sameUnit(later, earlier) || later.fields.measure === 'share') return null
  if (agreement.donors === 'apart' || agreement.recipients === 'apart') return null
  if (!later.holds || !earlier.holds) return null
  if (agreement.sentence) return changed(later, earlier, agreement)
  if (later.day <= earlier.day || agreement.donors !== 'same') return null
  return further(later, earlier, agreement) ?? grown(later, earlier, agreement)
}

function changed(later: Item, earlier: Item, agreement: Agreement): Proposal | null {
  const isChange = change.test(between(later, earlier)) && hasCue(sentenceOf(later), 'change')
  if (!isChange || later.fields.value === earlier.fields.value) return null
  return told(
    later,
    earlier,
    `The words say that ${one(earlier)} became ${one(later)}.`,
    agreement,
    0.7,
  )
}

function further(later: Item, earlier: Item, agreement: Agreement): Proposal | null {
  const [now, then] = [later.fields.stage, earlier.fields.stage]
  if (now === null || then === null || steps[then] === 0 || steps[now] <= steps[then]) return null
  if (agreement.period === 'apart' || !compatible(later.fields, earlier.fields)) return null
  return told(later, earlier, `What was ${then} is ${now} in the later report.`, agreement, 0.45)
}

function grown(later: Item, earlier: Item, agreement: Agreement): Proposal | null {
  if (later.fields.stage !== earlier.fields.stage || later.size <= earlier.size) return null
  if (compatible(later.fields, earlier.fields)) return null
  const open = isOpenBack(later) && isOpenBack(earlier)
  if (agreement.period === 'apart' || (agreement.period === 'open' && !open)) return null
  const sum = `Of ${both(earlier, later)} the later report has the larger.`
  const sofar = hasCue(sentenceOf(later), 'sofar') ? 0.55 : 0.4
  return told(later, earlier, sum, agreement, sofar)
}

/** Whether it may be a sum of all up to its day. */
function isOpenBack({ fields: { period } }: Item): boolean {
  return period === null || period.relation === 'since' || period.relation === 'by'
}

function told(from: Item, to: Item, reason: string, agreement: Agreement, base: number): Proposal {
  const reasons = reasonsOf(reason, agreement)
  return { relation: 'updates', from, to, reasons, confidence: weighed(base, agreement) }
}
