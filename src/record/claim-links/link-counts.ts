import type { ClaimLink } from '../claims/current.ts'
import { linkKey } from '../claims/symmetric.ts'

interface Counted {
  readonly link: ClaimLink
  readonly count: number
}

const none: readonly ClaimLink[] = []

/** Links by `linkKey`, each with how many places propose it. */
export class LinkCounts {
  private readonly links = new Map<string, Counted>()
  private readonly byPlace = new Map<string, readonly ClaimLink[]>()
  private changed = new Set<string>()

  get(key: string): ClaimLink | null {
    return this.links.get(key)?.link ?? null
  }

  *values(): Iterable<ClaimLink> {
    for (const { link } of this.links.values()) yield link
  }

  /** Takes in what a place proposes, in place of what it did before. */
  put(place: string, links: readonly ClaimLink[]): void {
    const before = this.byPlace.get(place) ?? none
    if (before.length === 0 && links.length === 0) return
    if (links.length > 0) this.byPlace.set(place, links)
    else this.byPlace.delete(place)
    for (const link of links) this.count(link, 1)
    for (const link of before) this.count(link, -1)
  }

  /** The keys of the links that came, went or changed since the last call. */
  takeChanged(): ReadonlySet<string> {
    const { changed } = this
    this.changed = new Set()
    return changed
  }

  private count(link: ClaimLink, step: 1 | -1): void {
    const key = linkKey(link)
    const known = this.links.get(key)
    const count = (known?.count ?? 0) + step
    this.changed.add(key)
    if (count === 0) this.links.delete(key)
    else this.links.set(key, { link: step > 0 || !known ? link : known.link, count })
  }
}
