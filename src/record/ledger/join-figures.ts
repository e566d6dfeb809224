import type { ClaimLink } from '../claims/current.ts'
import { DisjointSets } from '../figures/disjoint-sets.ts'
import type { Figure } from '../figures/figure.ts'
import { groupBy } from '../figures/group-by.ts'
import { byCodeUnits } from '../figures/order.ts'
import { isAccepted } from './figure-class.ts'
import { identity, keyOf, type LinkTable } from './link-table.ts'

/**
 * Parts figures into those that are one. What people accepted joins first; a link that is only
 * proposed never joins two accepted figures by way of one that is not.
 */
export function joinFigures(figures: readonly Figure[], links: LinkTable): readonly Figure[][] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const sets = new DisjointSets()
  const loose: ClaimLink[] = []
  for (const link of linksAmong(byId, links)) {
    if (link.status === 'accepted' || bothAccepted(link, byId)) sets.join(link.from, link.to)
    else loose.push(link)
  }
  joinLoose(loose, sets, byId)
  return [...groupBy(figures, ({ id }) => sets.find(id)).values()]
}

function joinLoose(
  loose: readonly ClaimLink[],
  sets: DisjointSets,
  byId: ReadonlyMap<string, Figure>,
): void {
  const decided = new Set<string>()
  for (const figure of byId.values()) if (isAccepted(figure)) decided.add(sets.find(figure.id))
  for (const { from, to } of [...loose].sort((a, b) => byCodeUnits(keyOf(a), keyOf(b)))) {
    const known = decided.has(sets.find(from))
    if (known && decided.has(sets.find(to))) continue
    const either = known || decided.has(sets.find(to))
    sets.join(from, to)
    if (either) decided.add(sets.find(from))
  }
}

function* linksAmong(byId: ReadonlyMap<string, Figure>, links: LinkTable): Iterable<ClaimLink> {
  for (const id of byId.keys())
    for (const link of links.of(id))
      if (link.from === id && identity.has(link.relation) && byId.has(link.to)) yield link
}

function bothAccepted({ from, to }: ClaimLink, byId: ReadonlyMap<string, Figure>): boolean {
  return [from, to].every((id) => {
    const figure = byId.get(id)
    return figure !== undefined && isAccepted(figure)
  })
}
