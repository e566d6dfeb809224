import type { Fragment } from './fragments.ts'
import { tagCount } from './path.ts'

/** Numbers in a pointer. */
export const pointerLength = 64

/** Where, among a word's outputs, each of its four pointers begins. */
export const pointers: Readonly<
  Record<'contentAsks' | 'cueAnswers' | 'cueAsks' | 'sourceAnswers', number>
> = {
  contentAsks: tagCount,
  cueAnswers: tagCount + pointerLength,
  cueAsks: tagCount + 2 * pointerLength,
  sourceAnswers: tagCount + 3 * pointerLength,
}

/** The outputs of words: `stride` numbers each, the scores of tags and then the pointers. */
export interface Outputs {
  readonly values: Float32Array
  readonly stride: number
}

export interface Link {
  /** Index into the candidates; -1 where the link goes to none. */
  readonly to: number
  /** The share of this link among all that could be. */
  readonly probability: number
}

/**
 * Which of the candidates a fragment points to: the greatest product of its question with their
 * answers. `none` is the score of pointing to nothing, where that is possible.
 */
export function toLink(
  { values, stride }: Outputs,
  fragment: Fragment,
  candidates: readonly Fragment[],
  [asks, answers]: readonly [number, number],
  distances: readonly number[],
  none: number = Number.NEGATIVE_INFINITY,
): Link {
  const question = sum(values, fragment, stride, asks)
  let to = -1
  let best = none
  const scores = [none]
  for (const [at, candidate] of candidates.entries()) {
    const from = candidate.first * stride + answers
    const until = candidate.last * stride + answers
    let score = 0
    for (let part = 0; part < pointerLength; part++) {
      score += (question[part] ?? 0) * ((values[from + part] ?? 0) + (values[until + part] ?? 0))
    }
    score = score / 8 + (distances[bucket(candidate.first - fragment.first)] ?? 0)
    scores.push(score)
    if (score > best) {
      best = score
      to = at
    }
  }
  const total = scores.reduce((all, score) => all + Math.exp(score - best), 0)
  return { to, probability: 1 / total }
}

function sum(
  values: Float32Array,
  { first, last }: Fragment,
  stride: number,
  offset: number,
): Float32Array {
  const found = new Float32Array(pointerLength)
  for (let part = 0; part < pointerLength; part++) {
    found[part] =
      (values[first * stride + offset + part] ?? 0) + (values[last * stride + offset + part] ?? 0)
  }
  return found
}

/** -128 words and more, by powers of two up to 128 and more: 0 to 16. */
function bucket(distance: number): number {
  if (distance === 0) return 8
  const size = Math.min(8, 1 + Math.floor(Math.log2(Math.abs(distance))))
  return distance > 0 ? 8 + size : 8 - size
}
