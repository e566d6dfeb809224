import { type Fragment, toFragments } from './fragments.ts'
import { type Link, type Outputs, toLink } from './link.ts'
import type { Parameters } from './parameters.ts'
import { bestPath, marginals, tagCount } from './path.ts'

/** An attribution in indices of words. */
export interface Tagged {
  readonly source: Fragment | null
  readonly cue: Fragment
  readonly content: readonly Fragment[]
  /** The parts its confidence is weighed from, the logarithm of odds, from -1 to 1. */
  readonly evidence: readonly number[]
}

/**
 * The attributions that the outputs of words spell, in order of their cues. `paragraphs` has the
 * number of each word's paragraph.
 */
export function decode(outputs: Outputs, paragraphs: Int32Array, parameters: Parameters): Tagged[] {
  const { values, stride } = outputs
  const count = paragraphs.length
  const tags = bestPath(values, stride, count, parameters.steps)
  const { source, cue, content } = toFragments(tags)
  if (cue.length === 0 || content.length === 0) return []
  const likely = marginals(values, stride, count, parameters.steps)
  const own = new Map<number, { fragment: Fragment; link: Link }[]>()
  for (const fragment of content) {
    const link = toLink(outputs, fragment, cue, paragraphs, parameters.content)
    const others = own.get(link.to)
    if (others) others.push({ fragment, link })
    else own.set(link.to, [{ fragment, link }])
  }
  return cue.flatMap((one, at): Tagged[] => {
    const contents = own.get(at)
    if (!contents) return []
    const link = toLink(outputs, one, source, paragraphs, parameters.source)
    const chosen = source[link.to] ?? null
    const fragments = contents.map(({ fragment }) => fragment)
    const links = [...contents.map((linked) => linked.link), link]
    const evidence = weigh(likely, chosen, one, fragments, links)
    return [{ source: chosen, cue: one, content: fragments, evidence }]
  })
}

/** How likely its beginnings, its ends and its links are. */
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
  const [toSource, ...toCue] = [...links].reverse().map(({ probability }) => probability)
  return [
    begins(cue, 1),
    source ? begins(source, 0) * ends(source, 0) : 1,
    Math.min(...content.map((one) => begins(one, 2))),
    Math.min(...content.map((one) => ends(one, 2))),
    Math.min(...toCue),
    toSource ?? 0,
  ].map(logOdds)
}

const surest = Math.log(0.998 / 0.002)

/**
 * From -1 to 1: a probability past 0.998 says how steep the network is, and no more of the text.
 */
function logOdds(probability: number): number {
  const odds = Math.log(probability / (1 - probability)) / surest
  return Math.min(1, Math.max(-1, odds))
}
