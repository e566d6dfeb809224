import type { Relation } from '../../shapes/claims/decided.ts'
import type { ClaimLink } from '../claims/current.ts'

/** The links that nobody rejected, by each of their ends. */
export class LinkTable {
  private readonly byEnd = new Map<string, Map<string, ClaimLink>>()

  set(link: ClaimLink): void {
    for (const end of [link.from, link.to]) {
      const links = this.byEnd.get(end) ?? new Map<string, ClaimLink>()
      if (link.status === 'rejected') links.delete(keyOf(link))
      else links.set(keyOf(link), link)
      this.byEnd.set(end, links)
    }
  }

  of(id: string): Iterable<ClaimLink> {
    return this.byEnd.get(id)?.values() ?? []
  }

  /** Whether it has a link of a relation that is none of identity. */
  relates(id: string): boolean {
    for (const { relation } of this.of(id)) if (!identity.has(relation)) return true
    return false
  }

  /** The ids that it has links of these relations with. */
  *beside(id: string, relations: ReadonlySet<Relation>): Iterable<string> {
    for (const link of this.of(id)) if (relations.has(link.relation)) yield otherEnd(link, id)
  }
}

/** Relations of figures that are one and the same money or things. */
export const identity: ReadonlySet<Relation> = new Set(['same_figure', 'same_amount'])

/** Relations by which a change carries on from one figure to the next. */
export const carrying: ReadonlySet<Relation> = new Set(['part_of', 'extends', 'contradicts'])

export function keyOf({ from, to, relation }: ClaimLink): string {
  return `${from}\u001f${to}\u001f${relation}`
}

export function otherEnd({ from, to }: ClaimLink, id: string): string {
  return from === id ? to : from
}
