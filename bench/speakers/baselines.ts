import type { Actor } from '../../src/shapes/actor.ts'
import type { Attribution } from '../../src/shapes/attribution.ts'

/** The person whose name was printed last before the source ends. */
export function lastPerson(actors: readonly Actor[], given: Attribution): string | null {
  const at = given.source[0]?.end ?? given.content[0]?.start ?? 0
  return closest(actors, (_start, end) => (end <= at ? at - end : null))
}

/** The person whose name stands nearest to the source or, where there is none, to the content. */
export function nearestPerson(actors: readonly Actor[], given: Attribution): string | null {
  const spot = given.source[0] ?? given.content[0] ?? { start: 0, end: 0 }
  return closest(actors, (start, end) => {
    if (end <= spot.start) return spot.start - end
    return start >= spot.end ? start - spot.end : 0
  })
}

function closest(
  actors: readonly Actor[],
  distance: (start: number, end: number) => number | null,
): string | null {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { id, type, mentions } of actors) {
    if (type !== 'person') continue
    for (const { start, end } of mentions) {
      const away = distance(start, end)
      if (away !== null && away < least) {
        best = id
        least = away
      }
    }
  }
  return best
}
