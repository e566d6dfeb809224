import { type Doc, toDoc } from '../../src/attribute/text/doc.ts'
import type { Range } from '../../src/attribute/text/paragraphs.ts'
import type { GoldText, Pair } from './gold.ts'

/** A gold attribution in token indices. */
export interface PlacedGold {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
}

export interface Placed {
  readonly doc: Doc
  readonly golds: readonly PlacedGold[]
}

/** Reads a gold text as the rules do, and finds its attributions among the tokens. */
export function place(gold: GoldText): Placed {
  const doc = toDoc(gold.text)
  const toRange = ([start, end]: Pair): Range => ({
    from: firstEndingAfter(doc, start),
    to: firstStartingAt(doc, end),
  })
  const golds = gold.attributions.map(({ source, cue, content }) => ({
    source: source.map(toRange),
    cue: cue.map(toRange),
    content: content.map(toRange),
  }))
  return { doc, golds }
}

function firstEndingAfter(doc: Doc, offset: number): number {
  return search(doc.tokens.length, (at) => (doc.tokens[at]?.end ?? 0) > offset)
}

function firstStartingAt(doc: Doc, offset: number): number {
  return search(doc.tokens.length, (at) => (doc.tokens[at]?.start ?? 0) >= offset)
}

function search(length: number, isAtLeast: (at: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isAtLeast(middle)) high = middle
    else low = middle + 1
  }
  return low
}
