/** What was predicted with which confidence (0 to 1), and whether it was right. */
export interface Outcome {
  readonly confidence: number
  readonly right: boolean
}

export interface Bin {
  readonly count: number
  /** The mean of the confidences, 0 to 1. */
  readonly confidence: number
  /** The share that is right, 0 to 1. */
  readonly right: number
}

/**
 * A reliability table from least to most confident, its bins of equal mass as far as outcomes of the
 * same confidence, which stay together, allow.
 */
export function reliability(outcomes: readonly Outcome[], bins = 15): readonly Bin[] {
  const sorted = [...outcomes].sort((a, b) => a.confidence - b.confidence)
  const table: Bin[] = []
  let from = 0
  for (let bin = 1; bin <= bins; bin++) {
    let to = Math.max(from, Math.round((bin * sorted.length) / bins))
    while (to > from && sorted[to]?.confidence === sorted[to - 1]?.confidence) to++
    if (to > from) table.push(binOf(sorted.slice(from, to)))
    from = to
  }
  return table
}

/** The mean gap between confidence and share right, 0 to 1, over the outcomes of all bins. */
export function expectedCalibrationError(table: readonly Bin[]): number {
  const outcomes = table.reduce((total, { count }) => total + count, 0)
  return table.reduce(
    (error, { count, confidence, right }) =>
      error + (count / outcomes) * Math.abs(confidence - right),
    0,
  )
}

function binOf(outcomes: readonly Outcome[]): Bin {
  const count = outcomes.length
  return {
    count,
    confidence: outcomes.reduce((total, { confidence }) => total + confidence, 0) / count,
    right: outcomes.filter(({ right }) => right).length / count,
  }
}
