import { type Day, dateOf, type Interval, unknown } from './day.ts'

/** What recurs each year: “March”, “the first quarter”, “14 March”; null in years without it. */
export type Yearly = (year: number) => { readonly start: Day; readonly end: Day } | null

/**
 * The occurrence that is meant on the day of the report: the next one that is not over where things
 * are to come, the last one that has begun where they lie behind, else the nearer of the two. Both
 * sides null without a day.
 */
export function occurrence(
  published: Day | null,
  lean: 'past' | 'future' | null,
  yearly: Yearly,
): Interval {
  if (published === null) return unknown
  if (lean !== null) return nearest(published, lean === 'future', yearly) ?? unknown
  const past = nearest(published, false, yearly)
  const next = nearest(published, true, yearly)
  if (!past || !next) return past ?? next ?? unknown
  return next.start - published < published - past.end ? next : past
}

function nearest(published: Day, ahead: boolean, yearly: Yearly): ReturnType<Yearly> {
  const { year } = dateOf(published)
  // Leap days are up to eight years apart.
  for (let off = -1; off <= 8; off += 1) {
    const found = yearly(ahead ? year + off : year - off)
    if (!found) continue
    if (ahead ? found.end > published : found.start <= published) return found
  }
  return null
}
