import type { StateField } from '../../shapes/claims/process.ts'
import type { CurrentClaim } from '../claims/current.ts'
import { byCodeUnits } from '../figures/order.ts'
import { fold } from '../fold.ts'
import { namedIn, sourceOf, wordsIn } from '../views/source.ts'
import type { Board, Proposal, RedLine, State } from './board.ts'
import { seatsOf } from './seats.ts'

/** The board of claims in the order of days, with the proposals in their reports. */
export function toBoard(
  names: readonly string[],
  list: readonly CurrentClaim[],
  proposals: readonly CurrentClaim<'proposal'>[],
): Board {
  const longest = [...names].sort((a, b) => b.length - a.length || byCodeUnits(a, b))
  // "Talks" at the head of a sentence is "talks".
  const [process = '', ...also] = new Map(longest.map((name) => [fold(name), name])).values()
  const states: Record<StateField, State[]> = { status: [], pace: [], move: [], blocker: [] }
  const redLines: RedLine[] = []
  for (const current of list) {
    const { claim } = current
    if (claim.kind === 'state') {
      states[claim.field].unshift({
        words: wordsIn(current, claim.value),
        actor: claim.actor && namedIn(current, claim.actor),
        denied: claim.assertion === 'denied',
        source: sourceOf(current),
      })
    } else if (claim.kind === 'red_line') {
      redLines.unshift({
        actor: namedIn(current, claim.actor),
        value: claim.value,
        words: wordsIn(current, claim.words),
        wording: claim.wording,
        source: sourceOf(current),
      })
    }
  }
  return {
    process,
    also,
    seats: seatsOf(list),
    states,
    redLines,
    proposals: proposals.map(toProposal).sort(byLayer),
    asOf: list.at(-1)?.report.published ?? null,
  }
}

function toProposal(current: CurrentClaim<'proposal'>): Proposal {
  const { label, status, layer, proponents, conditions, likelihood } = current.claim
  return {
    label: wordsIn(current, label),
    status,
    layer,
    proponents: proponents.map(({ party, role }) => ({ actor: namedIn(current, party), role })),
    conditions: conditions.map(({ relation, event }) => ({
      relation,
      words: wordsIn(current, event),
    })),
    likelihood: likelihood.map(({ party, value, cues }) => ({
      actor: namedIn(current, party),
      value,
      words: cues.map((cue) => wordsIn(current, cue)).join(' … '),
    })),
    source: sourceOf(current),
  }
}

function byLayer(a: Proposal, b: Proposal): number {
  const [first, second] = [a, b].map(({ layer }) => layer?.ordinal ?? Number.MAX_SAFE_INTEGER)
  return (
    (first ?? 0) - (second ?? 0) ||
    byCodeUnits(a.source.day ?? '', b.source.day ?? '') ||
    byCodeUnits(a.source.report, b.source.report) ||
    a.source.span.start - b.source.span.start
  )
}
