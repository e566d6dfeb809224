import { DisjointSets } from '../figures/disjoint-sets.ts'
import type { ClassGraph } from './class-graph.ts'
import type { FigureClass } from './figure-class.ts'

/** Joins the classes of which people said that one comes on top of another. */
export function increments(classes: ReadonlySet<FigureClass>, graph: ClassGraph): DisjointSets {
  const sets = new DisjointSets()
  for (const one of classes)
    for (const { one: other, link } of graph.around(one, 'extends'))
      if (link.status === 'accepted' && classes.has(other)) sets.join(one.id, other.id)
  return sets
}
