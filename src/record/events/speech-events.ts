import { hashId } from '../../shapes/id.ts'
import type { CurrentClaim } from '../claims/current.ts'
import { groupBy } from '../figures/group-by.ts'
import { isFigure } from '../figures/kinds.ts'
import { byCodeUnits } from '../figures/order.ts'
import { countChains } from './chains.ts'
import { type RenderedFigure, renderedFigures } from './differences.ts'
import { type Rendering, renderings } from './renderings.ts'
import { sameOccasion } from './same-occasion.ts'

/** One occasion on which somebody spoke, as one report or several render it. */
export interface SpeechEvent {
  /** A hash of the least id of its claims. */
  readonly id: string
  /** Id of the speaker's entry in the register. */
  readonly speaker: string
  /** The outlet that the words were said to, where it is known and only one. */
  readonly venue: string | null
  /** Days of the first and the last report, YYYY-MM-DD. */
  readonly first: string
  readonly last: string
  /** Ids. */
  readonly claims: readonly string[]
  readonly reports: readonly string[]
  /** Independent chains of outlets that carried it: ten outlets with one interview are one. */
  readonly chains: number
  readonly figures: readonly RenderedFigure[]
}

/** The occasions that claims are renderings of, in whatever order the claims come. */
export function speechEvents(claims: Iterable<CurrentClaim>): readonly SpeechEvent[] {
  const all = renderings(claims)
  const sets = sameOccasion(all)
  const groups = groupBy(all, ({ id }) => sets.find(id))
  return Array.from(groups.values(), eventOf).sort((a, b) => byCodeUnits(a.id, b.id))
}

function eventOf(group: readonly Rendering[]): SpeechEvent {
  const claims = group.flatMap((rendering) => rendering.claims)
  const days = group.map(({ published }) => published).sort(byCodeUnits)
  const venues = new Set(group.flatMap(({ venue }) => venue ?? []))
  const [venue = null] = venues
  const ids = claims.map(({ claim }) => claim.id).sort(byCodeUnits)
  return {
    id: hashId([ids[0] ?? '']),
    speaker: group[0]?.speaker ?? '',
    venue: venues.size === 1 ? venue : null,
    first: days[0] ?? '',
    last: days.at(-1) ?? '',
    claims: ids,
    reports: [...new Set(claims.map(({ report }) => report.id))].sort(byCodeUnits),
    chains: countChains(group.map(({ chain }) => chain)),
    figures: renderedFigures(claims.filter(isFigure)),
  }
}
