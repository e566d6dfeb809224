import { DisjointSets } from '../figures/disjoint-sets.ts'
import { groupBy } from '../figures/group-by.ts'
import { byCodeUnits } from '../figures/order.ts'
import { daysBetween } from '../rates/days.ts'
import type { Rendering } from './renderings.ts'

// Three days: an interview of a Friday is still being retold on the Monday.
const longestGap = 3

/** Joins the renderings of one occasion: one speaker and venue, within days, with words in common. */
export function sameOccasion(renderings: readonly Rendering[]): DisjointSets {
  const sets = new DisjointSets()
  const marked = renderings.flatMap((rendering) =>
    rendering.marks.map((mark) => ({ rendering, key: `${rendering.speaker}\u001f${mark}` })),
  )
  for (const group of groupBy(marked, ({ key }) => key).values()) {
    if (group.length < 2) continue
    for (const run of runsOf(group.map(({ rendering }) => rendering))) joinRun(run, sets)
  }
  return sets
}

/** Parts them where nothing was published for more than the longest gap. */
function runsOf(renderings: readonly Rendering[]): readonly Rendering[][] {
  const runs: Rendering[][] = []
  let last: Rendering | null = null
  for (const rendering of [...renderings].sort(byDay)) {
    const near = last !== null && daysBetween(last.published, rendering.published) <= longestGap
    if (near) runs.at(-1)?.push(rendering)
    else runs.push([rendering])
    last = rendering
  }
  return runs
}

/** Of two known venues none tells which of them a rendering without one is of. */
function joinRun(run: readonly Rendering[], sets: DisjointSets): void {
  const venues = new Set(run.flatMap(({ venue }) => venue ?? []))
  const groups = venues.size < 2 ? [run] : groupBy(run, ({ venue }) => venue ?? '').values()
  for (const [first, ...others] of groups)
    for (const other of others) if (first) sets.join(first.id, other.id)
}

function byDay(a: Rendering, b: Rendering): number {
  return byCodeUnits(a.published, b.published) || byCodeUnits(a.id, b.id)
}
