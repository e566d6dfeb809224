import { firstIndex } from '../text/first-index.ts'
import type { Fragment } from './fragments.ts'
import { tagCount } from './path.ts'

/** Numbers in a pointer. */
const pointerLength = 64

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

/** What is added to a link's score by how far it leads. */
export interface Reach {
  /** By signed words between, in powers of two: 17, the middle for none. */
  readonly distance: readonly number[]
  /** By other candidates between; the last for as many and more. */
  readonly between: readonly number[]
  /** By paragraphs that end between; the last for as many and more. */
  readonly breaks: readonly number[]
}

/** One kind of link: who asks, who answers, and how far. */
export interface LinkKind {
  readonly asks: number
  readonly answers: number
  readonly reach: Reach
  /** The score of leading nowhere, where a link may. */
  readonly none: number
}

export interface Link {
  /** Index into the candidates; -1 where the link leads nowhere. */
  readonly to: number
  /** The share of this link among all that could be. */
  readonly probability: number
}

// 100 words: in the training texts one link in a thousand leads further.
const furthest = 100

/** Where a fragment's link leads: to the nearby candidate that answers its question best. */
export function toLink(
  outputs: Outputs,
  fragment: Fragment,
  candidates: readonly Fragment[],
  paragraphs: Int32Array,
  kind: LinkKind,
): Link {
  const begin = firstIndex(
    candidates.length,
    (at) => (candidates[at]?.last ?? 0) > fragment.first - furthest,
  )
  const near: Fragment[] = []
  for (let at = begin; at < candidates.length; at++) {
    const candidate = candidates[at]
    if (!candidate || candidate.first >= fragment.last + furthest) break
    near.push(candidate)
  }
  const question = sum(outputs, fragment, kind.asks)
  let to = -1
  let best = kind.none
  const scores = [kind.none]
  for (const [at, candidate] of near.entries()) {
    const score =
      product(question, outputs, candidate, kind.answers) / 8 +
      reachOf(fragment, candidate, near, paragraphs, kind.reach)
    scores.push(score)
    if (score > best) {
      best = score
      to = begin + at
    }
  }
  if (to < 0 && best === Number.NEGATIVE_INFINITY) return { to, probability: 0 }
  const total = scores.reduce((all, score) => all + Math.exp(score - best), 0)
  return { to, probability: 1 / total }
}

function sum({ values, stride }: Outputs, { first, last }: Fragment, offset: number): Float32Array {
  const found = new Float32Array(pointerLength)
  const from = first * stride + offset
  const until = last * stride + offset
  for (let part = 0; part < pointerLength; part++) {
    found[part] = (values[from + part] ?? 0) + (values[until + part] ?? 0)
  }
  return found
}

function product(
  question: Float32Array,
  { values, stride }: Outputs,
  { first, last }: Fragment,
  offset: number,
): number {
  const from = first * stride + offset
  const until = last * stride + offset
  let total = 0
  for (let part = 0; part < pointerLength; part++) {
    total += (question[part] ?? 0) * ((values[from + part] ?? 0) + (values[until + part] ?? 0))
  }
  return total
}

function reachOf(
  from: Fragment,
  to: Fragment,
  others: readonly Fragment[],
  paragraphs: Int32Array,
  { distance, between, breaks }: Reach,
): number {
  const low = Math.min(from.last, to.last)
  const high = Math.max(from.first, to.first)
  let count = 0
  for (const other of others) if (low < other.first && other.last < high) count++
  const parted = Math.abs((paragraphs[to.first] ?? 0) - (paragraphs[from.first] ?? 0))
  return (
    (distance[bucket(to.first - from.first)] ?? 0) +
    (between[Math.min(count, between.length - 1)] ?? 0) +
    (breaks[Math.min(parted, breaks.length - 1)] ?? 0)
  )
}

/** -128 words and more, by powers of two, to 128 and more: 0 to 16. */
function bucket(distance: number): number {
  if (distance === 0) return 8
  const size = Math.min(8, 1 + Math.floor(Math.log2(Math.abs(distance))))
  return distance > 0 ? 8 + size : 8 - size
}
