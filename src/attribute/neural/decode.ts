import { type Fragment, toFragments } from './fragments.ts'
import { type Link, type Outputs, pointers, toLink } from './link.ts'
import type { Parameters } from './parameters.ts'
import { bestPath, marginals, tagCount } from './path.ts'

/** An attribution in indices of words. */
export interface Tagged {
  readonly source: Fragment | null
  readonly cue: Fragment
  readonly content: readonly Fragment[]
  /** The parts its confidence is weighed from, each the logarithm of a probability. */
  readonly evidence: readonly number[]
}

/** The attributions that the outputs of `count` words spell, in order of their cues. */
export function decode(outputs: Outputs, count: number, parameters: Parameters): Tagged[] {
  const { values, stride } = outputs
  const tags = bestPath(values, stride, count, parameters.steps)
  const { source, cue, content } = toFragments(tags)
  if (cue.length === 0 || content.length === 0) return []
  const likely = marginals(values, stride, count, parameters.steps)
  const links = content.map((one) => linkContent(outputs, one, cue, parameters))
  return cue.flatMap((one, at): Tagged[] => {
    const own = content.filter((_, index) => links[index]?.to === at)
    const first = links.find(({ to }) => to === at)
    if (!first) return []
    const answer = toLink(
      outputs,
      one,
      near(source, one),
      [pointers.cueAsks, pointers.sourceAnswers],
      parameters.sourceDistance,
      parameters.noSource,
    )
    const chosen = near(source, one)[answer.to] ?? null
    return [
      {
        source: chosen,
        cue: one,
        content: own,
        evidence: weigh(likely, chosen, one, own, [first, answer]),
      },
    ]
  })
}

function linkContent(
  outputs: Outputs,
  one: Fragment,
  cues: readonly Fragment[],
  { contentDistance }: Parameters,
): Link {
  const close = near(cues, one)
  const link = toLink(
    outputs,
    one,
    close,
    [pointers.contentAsks, pointers.cueAnswers],
    contentDistance,
  )
  return { ...link, to: cues.indexOf(close[link.to] ?? one) }
}

// 400 words: no link of the training texts is longer, and looking further would cost the square of a text.
const furthest = 400

function near(candidates: readonly Fragment[], { first, last }: Fragment): readonly Fragment[] {
  return candidates.filter((one) => one.first < last + furthest && one.last > first - furthest)
}

/** Logarithms of how likely its ends and its links are. */
function weigh(
  likely: Float32Array,
  source: Fragment | null,
  cue: Fragment,
  content: readonly Fragment[],
  links: readonly Link[],
): number[] {
  const begins = ({ first }: Fragment, role: number): number =>
    likely[first * tagCount + 2 * role + 1] ?? 0
  const ends = ({ last }: Fragment, role: number): number =>
    1 - (likely[(last + 1) * tagCount + 2 * role + 2] ?? 0)
  return [
    begins(cue, 1),
    source ? begins(source, 0) * ends(source, 0) : 1,
    Math.min(...content.map((one) => begins(one, 2))),
    Math.min(...content.map((one) => ends(one, 2))),
    ...links.map(({ probability }) => probability),
  ].map((probability) => Math.log(Math.max(1e-4, probability)))
}
