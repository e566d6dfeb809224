import type { Claim } from '../../shapes/claim.ts'
import { autoAccepted } from '../claim-links/auto-accepted.ts'
import { proposeLinks } from '../claim-links/propose-links.ts'
import type { ClaimLink, CurrentClaim } from '../claims/current.ts'
import { symmetric } from '../claims/symmetric.ts'
import { keyOf } from '../ledger/link-table.ts'

/**
 * How the claims of a fold relate: what people decided, and what is proposed beside it. What a claim says
 * decides what is proposed, and that is worked out anew only where it changed; how people judge a
 * claim decides only which proposals need no decision.
 */
export class FoldLinks {
  private decided: readonly ClaimLink[] = []
  private proposed: readonly ClaimLink[] | null = null
  private all: ReadonlyMap<string, ClaimLink> | null = null

  /** Takes in a claim as it was and as it is; null where it came or went. */
  change(before: CurrentClaim | null, now: CurrentClaim | null): void {
    const kind = (before ?? now)?.claim.kind
    if (kind !== 'figure') return
    this.all = null
    if (contentOf(before) !== contentOf(now)) this.proposed = null
  }

  /** Takes in all that people decided, in place of all before. */
  decide(links: Iterable<ClaimLink>): void {
    this.decided = [...links]
    this.all = null
  }

  /** Every link by its ends and relation. People's word stands before what is proposed. */
  of(claims: ReadonlyMap<string, CurrentClaim>): ReadonlyMap<string, ClaimLink> {
    if (this.all) return this.all
    this.proposed ??= proposeLinks(claims.values())
    const links = new Map<string, ClaimLink>()
    for (const link of this.proposed) {
      links.set(keyOf(link), autoAccepted(link, claims) ? accepted(link) : link)
    }
    for (const link of this.decided) {
      if (symmetric.has(link.relation)) links.delete(keyOf(reversed(link)))
      links.set(keyOf(link), link)
    }
    this.all = links
    return links
  }
}

function reversed(link: ClaimLink): ClaimLink {
  return { ...link, from: link.to, to: link.from }
}

function accepted(link: ClaimLink): ClaimLink {
  const reason = 'The same speaker says it word for word as in an accepted claim.'
  return { ...link, status: 'accepted', reasons: [...link.reasons, reason] }
}

/** What links depend on; a claim that is out relates to none. */
function contentOf(current: CurrentClaim | null): string {
  if (current === null) return ''
  const { claim, status, mergedInto, report } = current
  const out = mergedInto !== null || status === 'rejected' || status === 'retracted'
  return out ? '' : `${report.superseded} ${fields(claim)}`
}

const known = new WeakMap<Claim, string>()

function fields(claim: Claim): string {
  const found = known.get(claim)
  if (found !== undefined) return found
  const made = JSON.stringify(claim)
  known.set(claim, made)
  return made
}
