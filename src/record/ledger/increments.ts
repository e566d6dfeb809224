import { DisjointSets } from '../figures/disjoint-sets.ts'
import type { Choice } from './exclusion.ts'
import type { FigureClass } from './figure-class.ts'

/** Joins the classes of which people said that one comes on top of another. */
export function increments(
  classes: Iterable<FigureClass>,
  { graph, within }: Choice,
): DisjointSets {
  const sets = new DisjointSets()
  for (const one of classes)
    for (const { one: other, link } of graph.around(one))
      if (link.relation === 'extends' && link.status === 'accepted' && within(other))
        sets.join(one.id, other.id)
  return sets
}
