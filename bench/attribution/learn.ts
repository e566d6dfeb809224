/** One choice to learn from: the features of each candidate and the index of the right one. */
export interface Choice {
  readonly candidates: readonly (readonly string[])[]
  readonly right: number
}

interface LearnOptions {
  readonly epochs: number
  /** Features seen in fewer choices are left out. */
  readonly minCount: number
  /** Strength of the pull to zero. */
  readonly decay: number
}

/** A yes-or-no choice as one between the features and nothing, whose score is 0. */
export function yesNo(features: readonly string[], isYes: boolean): Choice {
  return { candidates: [[], features], right: isYes ? 1 : 0 }
}

/**
 * Weights under which the right candidates score highest (log-linear, AdaGrad, averaged over the
 * last half of the epochs). Same choices, same weights: the order is shuffled by a fixed seed.
 */
export function learn(
  choices: readonly Choice[],
  { epochs, minCount, decay }: LearnOptions,
): Map<string, number> {
  const index = indexFeatures(choices, minCount)
  const data = choices.map(({ candidates, right }) => ({
    right,
    candidates: candidates.map((features) => encode(features, index)),
  }))
  const weights = new Float64Array(index.size)
  const squares = new Float64Array(index.size).fill(1)
  const sums = new Float64Array(index.size)
  const random = seeded(7)
  let averaged = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(data, random)
    for (const { candidates, right } of data) {
      const scores = candidates.map((ids) => ids.reduce((sum, id) => sum + (weights[id] ?? 0), 0))
      const highest = Math.max(...scores)
      const powers = scores.map((value) => Math.exp(value - highest))
      const total = powers.reduce((sum, value) => sum + value, 0)
      for (const [at, ids] of candidates.entries()) {
        const error = (at === right ? 1 : 0) - (powers[at] ?? 0) / total
        if (Math.abs(error) < 1e-4) continue
        for (const id of ids) {
          const gradient = error - decay * (weights[id] ?? 0)
          squares[id] = (squares[id] ?? 1) + gradient * gradient
          weights[id] = (weights[id] ?? 0) + (0.25 * gradient) / Math.sqrt(squares[id])
        }
      }
    }
    if (epoch * 2 < epochs) continue
    averaged++
    for (let id = 0; id < weights.length; id++) sums[id] = (sums[id] ?? 0) + (weights[id] ?? 0)
  }
  const result = new Map<string, number>()
  for (const [feature, id] of index) result.set(feature, (sums[id] ?? 0) / averaged)
  return result
}

function indexFeatures(choices: readonly Choice[], minCount: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { candidates } of choices) {
    for (const feature of new Set(candidates.flat())) {
      counts.set(feature, (counts.get(feature) ?? 0) + 1)
    }
  }
  const index = new Map<string, number>()
  for (const [feature, count] of counts) if (count >= minCount) index.set(feature, index.size)
  return index
}

function encode(features: readonly string[], index: ReadonlyMap<string, number>): number[] {
  return features.flatMap((feature) => index.get(feature) ?? [])
}

function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const held = items[at] as T
    items[at] = items[other] as T
    items[other] = held
  }
}
