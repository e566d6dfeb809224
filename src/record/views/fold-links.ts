import { autoAccepted } from '../claim-links/auto-accepted.ts'
import { byEnds } from '../claim-links/by-ends.ts'
import { ProposedLinks } from '../claim-links/proposed-links.ts'
import type { ClaimLink, CurrentClaim } from '../claims/current.ts'
import { linkKey } from '../claims/symmetric.ts'
import { Ordered } from '../figures/ordered.ts'
import { keyOf, LinkTable } from '../ledger/link-table.ts'

/**
 * How the claims of a fold relate: what people decided, and what is proposed beside it. People's word
 * stands before what is proposed. What a claim says decides what is proposed; how people judge it
 * decides only which proposals need no decision.
 */
export class FoldLinks {
  private readonly claims: ReadonlyMap<string, CurrentClaim>
  private readonly proposed = new ProposedLinks()
  private decided: ReadonlyMap<string, ClaimLink> = new Map()
  private readonly links = new Map<string, ClaimLink>()
  private readonly ordered = new Ordered<ClaimLink>(byEnds)
  private readonly byEnd = new LinkTable()
  /** Ids of claims whose links may be accepted or not as they were. */
  private readonly judged = new Set<string>()
  private readonly stale = new Set<string>()
  private news = new Map<string, ClaimLink>()

  /** `claims` is kept up to date by the caller. */
  constructor(claims: ReadonlyMap<string, CurrentClaim>) {
    this.claims = claims
  }

  /** Takes in a claim, in place of an earlier state of it. */
  set(current: CurrentClaim): void {
    this.proposed.set(current)
    this.judged.add(current.claim.id)
  }

  remove(id: string): void {
    this.proposed.remove(id)
    this.judged.add(id)
  }

  /** Takes in all that people decided, in place of all before. */
  decide(links: Iterable<ClaimLink>): void {
    const before = this.decided
    this.decided = new Map([...links].map((link) => [linkKey(link), link]))
    for (const key of before.keys()) this.stale.add(key)
    for (const key of this.decided.keys()) this.stale.add(key)
  }

  /** Every link, ordered by its ends. */
  all(): readonly ClaimLink[] {
    this.settle()
    return [...this.ordered.all()]
  }

  /** The links that came or changed since the last call, and as rejected those that went. */
  takeNews(): Iterable<ClaimLink> {
    this.settle()
    const { news } = this
    this.news = new Map()
    return news.values()
  }

  private settle(): void {
    for (const key of this.proposed.takeChanged()) this.stale.add(key)
    for (const id of this.judged)
      for (const link of this.byEnd.of(id))
        if (link.relation === 'same_figure') this.stale.add(linkKey(link))
    this.judged.clear()
    for (const key of this.stale) this.replace(key, this.linkFor(key))
    this.stale.clear()
  }

  private linkFor(key: string): ClaimLink | null {
    const decided = this.decided.get(key)
    if (decided) return decided
    const link = this.proposed.get(key)
    return link && autoAccepted(link, this.claims) ? accepted(link) : link
  }

  private replace(key: string, link: ClaimLink | null): void {
    const before = this.links.get(key) ?? null
    if (before === link) return
    if (before) this.ordered.delete(before)
    if (link) {
      this.links.set(key, link)
      this.ordered.add(link)
    } else this.links.delete(key)
    if (before && (!link || keyOf(before) !== keyOf(link))) this.tell(rejected(before))
    if (link && (before?.status !== link.status || keyOf(before) !== keyOf(link))) this.tell(link)
  }

  private tell(link: ClaimLink): void {
    this.byEnd.set(link)
    this.news.set(keyOf(link), link)
  }
}

function accepted(link: ClaimLink): ClaimLink {
  const reason = 'The same speaker says it word for word as in an accepted claim.'
  return { ...link, status: 'accepted', reasons: [...link.reasons, reason] }
}

function rejected(link: ClaimLink): ClaimLink {
  return { ...link, status: 'rejected' }
}
