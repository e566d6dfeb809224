import type { Doc } from '../text/doc.ts'
import type { Range } from '../text/paragraphs.ts'
import type { Region } from '../text/quotes.ts'
import type { Proposal } from './propose.ts'

/**
 * Gives quotations to the statements they belong to: “…,” X said, “…” and “…,” X said. “…” are one
 * statement, and a quotation that runs over paragraphs is one piece of content. `found` holds the
 * statements of each paragraph in order; the result does too.
 */
export function extend(doc: Doc, found: readonly (readonly Proposal[])[]): Proposal[][] {
  const taken = new Set<number>()
  for (const proposal of found.flat()) claim(doc, proposal, taken)
  return found.map((proposals, index) => {
    const ends = doc.sentences[index] ?? []
    return proposals.map((proposal, at) => {
      const next = proposals[at + 1]
      const limit = next ? firstOf(next) : (ends.at(-1)?.to ?? 0)
      const content = [
        ...reachBack(doc, proposal, taken),
        ...following(doc, proposal, limit, taken),
      ]
      return { ...proposal, content: content.map((range) => reachOn(doc, range, taken)) }
    })
  })
}

/** The quotations that content covers, noted as taken. */
function claim(doc: Doc, proposal: Proposal, taken: Set<number>): void {
  for (const { from, to } of proposal.content) {
    for (let at = from; at < to; at++) {
      const region = doc.regionOf[at] ?? -1
      if (region < 0) continue
      taken.add(region)
      at = (doc.regions[region]?.to ?? to) - 1
    }
  }
}

function firstOf({ cue, content, source }: Proposal): number {
  return Math.min(...[...cue, ...content, ...(source ? [source] : [])].map(({ from }) => from))
}

function lastOf({ cue, content, source }: Proposal): number {
  return Math.max(...[...cue, ...content, ...(source ? [source] : [])].map(({ to }) => to))
}

/**
 * The quotations that come next and stand alone: in the same sentence after a comma or a colon,
 * or each a sentence of its own. Only after content that ends with a quotation.
 */
function following(doc: Doc, proposal: Proposal, limit: number, taken: Set<number>): Range[] {
  const last = proposal.content.at(-1)
  if (!last || (doc.regionOf[last.to - 1] ?? -1) < 0) return []
  const found: Range[] = []
  let at = lastOf(proposal)
  if (at !== last.to) at = skipTail(doc, at, limit)
  else at = skipMarks(doc, at, limit)
  while (at < limit) {
    const region = regionFrom(doc, at)
    if (!region || taken.has(region.index) || !standsAlone(doc, region, limit)) break
    taken.add(region.index)
    found.push({ from: region.from, to: region.to })
    at = skipMarks(doc, region.to, limit)
  }
  return found
}

/** What may follow a cue before its statement goes on: a few words (the day, the place, to whom). */
function skipTail(doc: Doc, from: number, limit: number): number {
  const longest = Math.min(limit, from + 40)
  for (let at = from; at < longest; at++) if ((doc.regionOf[at] ?? -1) >= 0) return at
  return limit
}

function skipMarks(doc: Doc, from: number, limit: number): number {
  let at = from
  while (at < limit && !doc.tokens[at]?.isWord && (doc.regionOf[at] ?? -1) < 0) at++
  return at
}

function regionFrom(doc: Doc, at: number): (Region & { readonly index: number }) | null {
  const index = doc.regionOf[at] ?? -1
  const region = doc.regions[index]
  return region && region.from === at ? { ...region, index } : null
}

/** Whether a quotation begins after a mark and no word of the sentence goes on after it. */
function standsAlone(doc: Doc, { from, to }: Region, limit: number): boolean {
  const before = doc.tokens[from - 1]
  if (before?.isWord) return false
  const after = doc.tokens[to]
  if (to >= limit || !after) return true
  return isSentenceStart(doc, to) || (!after.isWord && after.text !== ',')
}

function isSentenceStart(doc: Doc, at: number): boolean {
  const stop = doc.tokens[at - 2]
  return stop !== undefined && /^[.!?…]$/.test(stop.text) && doc.tokens[at]?.isCapital === true
}

/** Content with its first piece begun where the quotation began, paragraphs before. */
function reachBack(doc: Doc, { content }: Proposal, taken: ReadonlySet<number>): readonly Range[] {
  const [first, ...rest] = content
  if (!first) return content
  let region = regionFrom(doc, first.from)
  let from = first.from
  while (region && region.continues >= 0 && !taken.has(region.continues)) {
    from = doc.regions[region.continues]?.from ?? from
    region = regionFrom(doc, from)
  }
  return [{ from, to: first.to }, ...rest]
}

/** Content that ends with a quotation left open, up to where the quotation ends. */
function reachOn(doc: Doc, { from, to }: Range, taken: Set<number>): Range {
  let end = to
  let index = doc.regionOf[end - 1] ?? -1
  while (index >= 0) {
    const next = doc.regions[index + 1]
    if (next?.continues !== index || taken.has(index + 1) || !fillsParagraph(doc, next)) break
    taken.add(index + 1)
    end = next.to
    index++
  }
  return { from, to: end }
}

/** Whether nothing but marks follows a quotation in its paragraph. */
function fillsParagraph(doc: Doc, { to }: Region): boolean {
  for (let at = to; at < doc.tokens.length; at++) {
    const token = doc.tokens[at]
    if (!token || token.start - (doc.tokens[at - 1]?.end ?? 0) > 0) return true
    if (token.isWord) return false
  }
  return true
}
