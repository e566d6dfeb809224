import type { ClaimLink } from '../claims/current.ts'
import { agreement, type Item, sameUnit } from './item.ts'
import type { Proposal, Rule, RuleContext } from './proposal.ts'
import { contradicts } from './rules/contradicts.ts'
import { corrects } from './rules/corrects.ts'
import { extendsIt } from './rules/extends.ts'
import { partOf } from './rules/part-of.ts'
import { sameAmount } from './rules/same-amount.ts'
import { sameFigure } from './rules/same-figure.ts'
import { updates } from './rules/updates.ts'

/** The first that holds of two figures is what is proposed: what is said in so many words comes first. */
const rules: readonly Rule[] = [
  corrects,
  extendsIt,
  sameFigure,
  partOf,
  updates,
  sameAmount,
  contradicts,
]

/** What is proposed of two figures, the later one first; null where that is nothing. */
export function judge(later: Item, earlier: Item, context: RuleContext): ClaimLink | null {
  if (!mayRelate(later, earlier)) return null
  const agreed = agreement(later, earlier)
  for (const rule of rules) {
    const proposal = rule(later, earlier, agreed, context)
    if (proposal) return toLink(proposal)
  }
  return null
}

/** Of two units only amounts relate, or a share and what it is a share of. */
function mayRelate(a: Item, b: Item): boolean {
  if (a.fields.of === b.id || b.fields.of === a.id || sameUnit(a, b)) return true
  return a.fields.measure === 'amount' && b.fields.measure === 'amount'
}

function toLink({ from, to, relation, reasons, confidence }: Proposal): ClaimLink {
  return { from: from.id, to: to.id, relation, status: 'proposed', reasons, confidence }
}
