import type { Attribution } from '../../../src/shapes/attribution.ts'
import type { GoldText } from '../gold.ts'
import { toRoles } from '../roles.ts'
import { bootstrap, type Interval } from './bootstrap.ts'
import { type Bin, expectedCalibrationError, reliability } from './calibration.ts'
import { scoreText, total } from './score.ts'
import { type Shares, sharesOf } from './tally.ts'

/** One F1 (0 to 1) with its 95 % confidence interval, and how many it was counted over. */
interface Figure extends Shares, Interval {
  readonly measure: string
  /** A type of content, a role, or `all`. */
  readonly part: string
  readonly gold: number
  readonly found: number
}

interface Calibration {
  /** 0 to 1. */
  readonly error: number
  readonly bins: readonly Bin[]
}

export interface Evaluation {
  readonly texts: number
  readonly figures: readonly Figure[]
  readonly calibration: Calibration
}

/** Measures what an engine found, text by text, against the gold of the same texts. */
export function evaluate(
  golds: readonly GoldText[],
  found: readonly (readonly Attribution[])[],
): Evaluation {
  const scored = golds.map((gold, at) => scoreText(gold, (found[at] ?? []).map(toRoles)))
  const figures = [...total(scored.map(({ scores }) => scores))].flatMap(([measure, cells]) =>
    [...cells].map(([part, tally]) => ({
      measure,
      part,
      ...sharesOf(tally),
      ...bootstrap(scored.flatMap(({ scores }) => scores.get(measure)?.get(part) ?? [])),
      gold: tally.gold,
      found: tally.found,
    })),
  )
  const bins = reliability(
    scored.flatMap(({ right }, text) =>
      right.map((isRight, at) => ({
        confidence: found[text]?.[at]?.confidence ?? 0,
        right: isRight,
      })),
    ),
  )
  return {
    texts: golds.length,
    figures,
    calibration: { error: expectedCalibrationError(bins), bins },
  }
}
