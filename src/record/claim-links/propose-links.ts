import type { ClaimLink, CurrentClaim } from '../claims/current.ts'
import { type SpeechEvent, speechEvents } from '../events/speech-events.ts'
import { type Figure, figureOf } from '../figures/figure.ts'
import { isFigure } from '../figures/kinds.ts'
import { byCodeUnits } from '../figures/order.ts'
import { Memberships } from '../ledger/memberships.ts'
import type { Convert } from '../ledger/options.ts'
import { agreement, type Item, itemOf } from './item.ts'
import { eachPair } from './pairs.ts'
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

export interface ProposeOptions {
  readonly convert?: Convert
  /** The occasions that the claims are of, where they are known already. */
  readonly events?: readonly SpeechEvent[]
}

/** Proposes how figures relate, each with its reasons; claims may come in any order. */
export function proposeLinks(
  claims: Iterable<CurrentClaim>,
  options: ProposeOptions = {},
): readonly ClaimLink[] {
  const all = [...claims]
  const events = eventByClaim(options.events ?? speechEvents(all))
  const figures = all
    .filter(isFigure)
    .filter(isOpen)
    .map((current) => figureOf(current))
  const items = figures.map((figure) => itemOf(figure, events.get(figure.id) ?? null))
  const context = { memberships: membershipsOf(figures), convert: options.convert ?? null }
  const links: ClaimLink[] = []
  eachPair(items, context.memberships, (later, earlier) => {
    const proposal = judge(later, earlier, context)
    if (proposal) links.push(toLink(proposal))
  })
  return links.sort((a, b) => byCodeUnits(a.from, b.from) || byCodeUnits(a.to, b.to))
}

function judge(later: Item, earlier: Item, context: RuleContext): Proposal | null {
  const agreed = agreement(later, earlier)
  for (const rule of rules) {
    const proposal = rule(later, earlier, agreed, context)
    if (proposal) return proposal
  }
  return null
}

function toLink({ from, to, relation, reasons, confidence }: Proposal): ClaimLink {
  return { from: from.id, to: to.id, relation, status: 'proposed', reasons, confidence }
}

function isOpen({ status, mergedInto }: CurrentClaim): boolean {
  return mergedInto === null && status !== 'rejected' && status !== 'retracted'
}

function membershipsOf(figures: readonly Figure[]): Memberships {
  const memberships = new Memberships()
  for (const { current } of figures) memberships.add(current.report.actors)
  return memberships
}

function eventByClaim(events: readonly SpeechEvent[]): ReadonlyMap<string, string> {
  return new Map(events.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)))
}
