import type { Doc } from '../text/doc.ts'
import type { Range } from '../text/paragraphs.ts'
import type { Proposal } from './propose.ts'

/** A quotation that stands alone, and so is said by whoever spoke before it. */
export interface Carried extends Range {
  readonly confidence: number
}

/**
 * The quotations that stand alone after a statement: sentences of the same paragraph, or the whole
 * of a paragraph right after one that ends with a statement or a quotation carried from it.
 */
export function carry(doc: Doc, found: readonly (readonly Proposal[])[]): Carried[] {
  const carried: Carried[] = []
  const covered = coveredBy(doc, found)
  let confidence = 0
  for (const [index, sentences] of doc.sentences.entries()) {
    const here = found[index] ?? []
    let next = 0
    let isWhole = true
    // Each paragraph away from the speaker's name is a chance that another speaks.
    let current = confidence * 0.9
    for (const sentence of sentences) {
      while ((here[next]?.content[0]?.from ?? Number.POSITIVE_INFINITY) < sentence.to) {
        current = speaks(here[next]) ? Math.min(0.9, here[next]?.confidence ?? 0) : 0
        next++
        isWhole = true
      }
      const region = aloneIn(doc, sentence)
      if (region < 0) {
        if (!covered.subarray(sentence.from, sentence.to).includes(1)) isWhole = false
        continue
      }
      const { from = 0, to = 0 } = doc.regions[region] ?? {}
      if (covered[from] === 1 || current < 0.2 || !isWhole) continue
      if (to - from > 4) carried.push({ from, to, confidence: current })
    }
    confidence = isWhole ? current : 0
  }
  return carried
}

function speaks(proposal: Proposal | undefined): boolean {
  return proposal?.source !== null && proposal?.form !== 'question'
}

/** For each token whether a statement's content or cue holds it. */
function coveredBy(doc: Doc, found: readonly (readonly Proposal[])[]): Uint8Array {
  const covered = new Uint8Array(doc.tokens.length)
  for (const { content, cue } of found.flat()) {
    for (const { from, to } of [...content, ...cue]) covered.fill(1, from, to)
  }
  return covered
}

/** The quotation that a sentence is, marks after it aside; -1 where the sentence has words of its own. */
export function aloneIn(doc: Doc, { from, to }: Range): number {
  const index = doc.regionOf[from] ?? -1
  const region = doc.regions[index]
  if (!region || region.from !== from) return -1
  for (let at = region.to; at < to; at++) if (doc.tokens[at]?.isWord) return -1
  return index
}
