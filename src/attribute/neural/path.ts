/** Tags of a word: outside, then for each role (source, cue, content) its first word and the others. */
export const tagCount = 7

export const roles = ['source', 'cue', 'content'] as const

/** The score of a step from each tag (row) to each (column), row by row. */
export type Steps = Float32Array

const never = -10_000

/**
 * The likeliest tags of `count` words in a linear-chain CRF (Viterbi). The scores of word `at` are
 * `scores[at * stride]` and the six after it.
 */
export function bestPath(
  scores: Float32Array,
  stride: number,
  count: number,
  steps: Steps,
): Uint8Array {
  const tags = new Uint8Array(count)
  if (count === 0) return tags
  const back = new Uint8Array(count * tagCount)
  let alpha = new Float64Array(tagCount)
  let next = new Float64Array(tagCount)
  for (let tag = 0; tag < tagCount; tag++) {
    // No fragment is under way before the first word.
    alpha[tag] = tag > 0 && tag % 2 === 0 ? never : (scores[tag] ?? 0)
  }
  for (let at = 1; at < count; at++) {
    for (let tag = 0; tag < tagCount; tag++) {
      let best = Number.NEGATIVE_INFINITY
      let from = 0
      for (let before = 0; before < tagCount; before++) {
        const total = (alpha[before] ?? 0) + (steps[before * tagCount + tag] ?? 0)
        if (total > best) {
          best = total
          from = before
        }
      }
      next[tag] = best + (scores[at * stride + tag] ?? 0)
      back[at * tagCount + tag] = from
    }
    ;[alpha, next] = [next, alpha]
  }
  let tag = alpha.indexOf(Math.max(...alpha))
  for (let at = count - 1; at >= 0; at--) {
    tags[at] = tag
    tag = back[at * tagCount + tag] ?? 0
  }
  return tags
}

/**
 * How likely each tag of each word is with all paths weighed (forward and backward sums, Rabiner
 * 1989): row by row, each row adding up to 1.
 */
export function marginals(
  scores: Float32Array,
  stride: number,
  count: number,
  steps: Steps,
): Float32Array {
  const moves = Float64Array.from(steps, Math.exp)
  const forward = new Float32Array(count * tagCount)
  const found = new Float32Array(count * tagCount)
  const row = new Float64Array(tagCount)
  let before = new Float64Array(tagCount).fill(1)
  for (let at = 0; at < count; at++) {
    emit(scores, at * stride, row)
    for (let tag = 0; tag < tagCount; tag++) {
      let sum = 0
      if (at === 0) sum = tag > 0 && tag % 2 === 0 ? 0 : 1
      else
        for (let from = 0; from < tagCount; from++)
          sum += (before[from] ?? 0) * (moves[from * tagCount + tag] ?? 0)
      row[tag] = (row[tag] ?? 0) * sum
    }
    scaleToOne(row)
    forward.set(row, at * tagCount)
    before = Float64Array.from(row)
  }
  let after = new Float64Array(tagCount).fill(1)
  for (let at = count - 1; at >= 0; at--) {
    for (let tag = 0; tag < tagCount; tag++)
      row[tag] = (forward[at * tagCount + tag] ?? 0) * (after[tag] ?? 0)
    scaleToOne(row)
    found.set(row, at * tagCount)
    emit(scores, at * stride, row)
    const now = new Float64Array(tagCount)
    for (let tag = 0; tag < tagCount; tag++) {
      for (let to = 0; to < tagCount; to++)
        now[tag] =
          (now[tag] ?? 0) + (moves[tag * tagCount + to] ?? 0) * (row[to] ?? 0) * (after[to] ?? 0)
    }
    scaleToOne(now)
    after = now
  }
  return found
}

/** A word's scores as weights, the greatest 1. */
function emit(scores: Float32Array, from: number, row: Float64Array): void {
  let greatest = Number.NEGATIVE_INFINITY
  for (let tag = 0; tag < tagCount; tag++) greatest = Math.max(greatest, scores[from + tag] ?? 0)
  for (let tag = 0; tag < tagCount; tag++) row[tag] = Math.exp((scores[from + tag] ?? 0) - greatest)
}

function scaleToOne(row: Float64Array): void {
  let sum = 0
  for (const value of row) sum += value
  for (let at = 0; at < row.length; at++) row[at] = sum > 0 ? (row[at] ?? 0) / sum : 1 / row.length
}
