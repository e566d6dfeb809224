import type { Proposal } from '../rules/propose.ts'
import type { Doc } from '../text/doc.ts'
import { firstIndex } from '../text/first-index.ts'
import type { Range } from '../text/paragraphs.ts'
import { stem } from '../text/stem.ts'
import { formEvidence, toConfidence } from './confidence.ts'
import type { Fragment } from './fragments.ts'
import type { Parameters } from './parameters.ts'
import type { Reading } from './tagger.ts'

/** A proposal with what its confidence was weighed from. */
export interface Weighed extends Proposal {
  readonly evidence: readonly number[]
}

/** What the tagger found, in the tokens of the rules, in order of content. */
export function toProposals(
  doc: Doc,
  { words, found }: Reading,
  { confidence }: Parameters,
): Weighed[] {
  const { starts, ends } = words
  const toRange = ({ first, last }: Fragment): Range => ({
    from: tokenAt(doc, starts[first] ?? 0),
    to: tokenAt(doc, (ends[last] ?? 1) - 1) + 1,
  })
  return found
    .map(({ source, cue, content, evidence }): Weighed => {
      const range = toRange(cue)
      const ranges = content.map(toRange)
      const all = [...evidence, ...formEvidence(doc, ranges)]
      return {
        cue: [range],
        stem: stem(doc.tokens[range.from]?.lower ?? ''),
        source: source && toRange(source),
        content: ranges,
        confidence: toConfidence(all, confidence),
        evidence: all,
      }
    })
    .sort((a, b) => (a.content[0]?.from ?? 0) - (b.content[0]?.from ?? 0))
}

/** Index of the token that holds an offset, or of the one before it where none does. */
function tokenAt({ tokens }: Doc, offset: number): number {
  return Math.max(0, firstIndex(tokens.length, (at) => (tokens[at]?.start ?? 0) > offset) - 1)
}
