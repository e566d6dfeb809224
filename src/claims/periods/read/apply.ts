import type { PeriodRelation } from '../../../shapes/claims/period.ts'
import { type Day, type Interval, later, unknown } from '../calendar/day.ts'
import type { Sense } from '../data/prepositions.ts'
import type { Context, Core } from './context.ts'
import type { Lean } from './lean.ts'
import { unitAway } from './rolling.ts'

/** How many periods back a length may have been dated. */
const reach = 8

/** What a preposition makes of a stretch of time. */
export interface Applied {
  readonly interval: Interval
  readonly relation: PeriodRelation
}

/** Null where the two do not go together: “since five years”. */
export function apply(sense: Sense, core: Core, context: Context, lean: Lean): Applied | null {
  if (core.length) return applyLength(sense, core.length, context, lean)
  const { published } = context
  const { start, end } = core.edges ?? core.interval
  switch (sense) {
    case 'in':
    case 'within':
      return { interval: core.interval, relation: 'in' }
    case 'by':
      return { interval: { start: null, end }, relation: 'by' }
    case 'before':
      return { interval: { start: null, end: start }, relation: 'by' }
    case 'since':
      return { interval: { start, end: dayAfter(published, start) }, relation: 'since' }
    case 'until':
      return { interval: { start: null, end }, relation: 'until' }
    case 'from': {
      const over =
        core.basis === 'relative' && end !== null && published !== null && end <= published
      if (over) return { interval: core.interval, relation: 'in' }
      return { interval: { start, end: null }, relation: 'from' }
    }
    case 'after':
      return { interval: { start: end, end: null }, relation: 'from' }
  }
}

/** What began after the day of the report has not lasted until it. */
function dayAfter(published: Day | null, start: Day | null): Day | null {
  if (published === null || start === null || start > published) return null
  return published + 1
}

function applyLength(
  sense: Sense,
  length: NonNullable<Core['length']>,
  context: Context,
  lean: Lean,
): Applied | null {
  if (sense === 'within') {
    const { published } = context
    const end =
      published === null || length.count === null || lean !== 'future'
        ? null
        : later(published, length.count, length.unit)
    return { interval: { start: null, end }, relation: end === null ? 'in' : 'by' }
  }
  if (sense !== 'in') return null
  return { interval: unknown, relation: 'in' }
}

/**
 * “in three months”: in that many months from now where it is to come, else the stretch of that
 * length that was named before (“in the first three months”), else no known days.
 */
export function inLength(
  length: NonNullable<Core['length']>,
  context: Context,
  lean: Lean,
): Interval {
  if (lean === 'future') return unitAway(context, length, 1)
  const same = context.found.slice(-reach).findLast(({ interval: { start, end } }) => {
    if (start === null || end === null || length.count === null) return false
    return later(start, length.count, length.unit) === end
  })
  return same?.interval ?? unknown
}
