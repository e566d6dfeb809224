import type { Member } from '../../cast/cast.ts'
import type { Decision, Option } from './decision.ts'

/** The outcome of a decision. */
export interface Weighed {
  /** Null where nobody is asserted. */
  readonly member: Member | null
  /** The likeliest member, asserted or not: whom what follows goes on from. */
  readonly likeliest: Member | null
  /** The source describes somebody of its own. */
  readonly isOwn: boolean
  /** 0 to 1: of the option chosen; where nobody is asserted for want of it, of the likeliest. */
  readonly confidence: number
  /** The others, likeliest first; where nobody is asserted, everyone. */
  readonly candidates: readonly { readonly member: Member; readonly confidence: number }[]
}

// Below it nobody is asserted: chosen on the texts that the ranker learned from, so that no more
// than 6 in 100 speakers asserted are others (bench/speakers/results.md).
const LEAST = 0.6
// Where the rules choose the same one.
const LEAST_AGREED = 0.45
// Words that describe an actor of its own are true of it whoever it is.
const LEAST_OWN = 0.3
// Runners-up that are less likely are none.
const RUNNER_UP = 0.05

/** Takes the likeliest option where it is likely enough. */
export function weighed({ options, byRule }: Decision, probabilities: readonly number[]): Weighed {
  const sorted = options
    .map((option, at) => ({ option, confidence: probabilities[at] ?? 0 }))
    .sort((a, b) => b.confidence - a.confidence)
  const [best] = sorted
  const asserted = best && best.confidence >= least(best.option, byRule) ? best : null
  const member = asserted?.option.kind === 'member' ? asserted.option.member : null
  return {
    member,
    likeliest: best?.option.kind === 'member' ? best.option.member : null,
    isOwn: asserted?.option.kind === 'own',
    confidence: best?.confidence ?? 0,
    candidates: sorted
      .flatMap(({ option, confidence }) =>
        option.kind === 'member' && option.member !== member && confidence >= RUNNER_UP
          ? [{ member: option.member, confidence }]
          : [],
      )
      .slice(0, 4),
  }
}

function least(option: Option, byRule: Member | null): number {
  if (option.kind === 'own') return LEAST_OWN
  return option.kind === 'member' && option.member === byRule ? LEAST_AGREED : LEAST
}
