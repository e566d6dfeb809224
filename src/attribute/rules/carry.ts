import type { Doc } from './doc.ts'
import type { Range } from './paragraphs.ts'
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
  const taken = takenBy(doc, found)
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
        if (!touches(sentence, here)) isWhole = false
        continue
      }
      if (taken.has(region) || current < 0.2 || !isWhole) continue
      const { from = 0, to = 0 } = doc.regions[region] ?? {}
      if (to - from > 4) carried.push({ from, to, confidence: current })
    }
    confidence = isWhole ? current : 0
  }
  return carried
}

function speaks(proposal: Proposal | undefined): boolean {
  return proposal?.source !== null && proposal?.form !== 'question'
}

function takenBy(doc: Doc, found: readonly (readonly Proposal[])[]): Set<number> {
  const taken = new Set<number>()
  for (const { content } of found.flat()) {
    for (const { from, to } of content) {
      for (let at = from; at < to; at++) {
        const region = doc.regionOf[at] ?? -1
        if (region < 0) continue
        taken.add(region)
        at = (doc.regions[region]?.to ?? to) - 1
      }
    }
  }
  return taken
}

/** The quotation that a sentence is, marks after it aside; -1 where the sentence has words of its own. */
function aloneIn(doc: Doc, { from, to }: Range): number {
  const index = doc.regionOf[from] ?? -1
  const region = doc.regions[index]
  if (!region || region.from !== from) return -1
  for (let at = region.to; at < to; at++) if (doc.tokens[at]?.isWord) return -1
  return index
}

function touches({ from, to }: Range, proposals: readonly Proposal[]): boolean {
  return proposals.some(({ content, cue }) =>
    [...content, ...cue].some((range) => range.from < to && range.to > from),
  )
}
