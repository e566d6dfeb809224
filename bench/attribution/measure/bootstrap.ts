import { seeded } from '../../../test/random.ts'
import { sharesOf, sum, type Tally } from './tally.ts'

/** The ends of a 95 % confidence interval of an F1, 0 to 1. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * The percentile bootstrap over texts: attributions of one text are not independent, texts are. The
 * same seed draws the same texts for every measure and every engine.
 */
export function bootstrap(texts: readonly Tally[], resamples = 2000, seed = 1): Interval {
  const random = seeded(seed)
  const drawn = Array.from({ length: resamples }, () =>
    sharesOf(sum(texts.flatMap(() => texts[Math.floor(random() * texts.length)] ?? []))),
  )
  const f1s = drawn.map(({ f1 }) => f1).sort((a, b) => a - b)
  const quantile = (share: number): number => f1s[Math.ceil(share * resamples) - 1] ?? 0
  return { low: quantile(0.025), high: quantile(0.975) }
}
