import type { Unit } from './unit.ts'

/** Whether a pair that shares so much of its content (0 to 1) may be matched. */
export type Criterion = (gold: Unit, found: Unit, shared: number) => boolean

/** Half of the content's words are shared, and one source has the head word of the other. */
export const soft: Criterion = (gold, found, shared) => shared >= 0.5 && sameSource(gold, found)

/** Every word of content and source. */
export const exact: Criterion = (gold, found, shared) =>
  shared === 1 && equal(gold.source, found.source)

/** Half of the content's words are shared, whoever said them. */
export const softContent: Criterion = (_gold, _found, shared) => shared >= 0.5

/** Places in `found` by places in `gold`, one to one, greedily by the share of words in common. */
export function matched(
  gold: readonly Unit[],
  found: readonly Unit[],
  fits: Criterion,
): ReadonlyMap<number, number> {
  const pairs: { readonly ours: number; readonly theirs: number; readonly shared: number }[] = []
  for (const [ours, one] of gold.entries()) {
    for (const [theirs, other] of found.entries()) {
      const shared = overlap(one.content, other.content)
      if (shared > 0 && fits(one, other, shared)) pairs.push({ ours, theirs, shared })
    }
  }
  pairs.sort((a, b) => b.shared - a.shared || a.ours - b.ours || a.theirs - b.theirs)
  const taken = new Map<number, number>()
  const used = new Set<number>()
  for (const { ours, theirs } of pairs) {
    if (taken.has(ours) || used.has(theirs)) continue
    taken.set(ours, theirs)
    used.add(theirs)
  }
  return taken
}

/** Whether one source has the head word of the other, or both are empty. */
export function sameSource(gold: Unit, found: Unit): boolean {
  if (gold.source.size === 0 && found.source.size === 0) return true
  return found.source.has(gold.head) || gold.source.has(found.head)
}

/** Intersection over union, 0 to 1. */
export function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const one of a) if (b.has(one)) both++
  return both === 0 ? 0 : both / (a.size + b.size - both)
}

function equal(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one))
}
