import { DisjointSets } from '../figures/disjoint-sets.ts'

/** How many chains of outlets the words came by: those that share an outlet are one. */
export function countChains(chains: Iterable<readonly string[]>): number {
  const sets = new DisjointSets()
  const firsts: string[] = []
  let unknown = 0
  for (const chain of chains) {
    const [first] = chain
    if (first === undefined) {
      unknown = 1
      continue
    }
    firsts.push(first)
    for (const outlet of chain) sets.join(first, outlet)
  }
  // Chains of which nothing is known may all be one, but not one of those known.
  const known = new Set(firsts.map((first) => sets.find(first))).size
  return known > 0 ? known : unknown
}
