import type { Doc } from '../text/doc.ts'
import type { Range } from '../text/paragraphs.ts'
import type { Proposal } from './propose.ts'

/**
 * A quotation's marks are its own: none stands at the edge of a source or a cue without its partner,
 * and content that reaches from the opening mark to the last word takes in the closing one.
 */
export function settleMarks(doc: Doc, proposal: Proposal): Proposal {
  const source = proposal.source && withoutMarks(doc, proposal.source)
  return {
    ...proposal,
    source: source && source.to > source.from ? source : null,
    cue: proposal.cue.map((range) => withoutMarks(doc, range)).filter(({ from, to }) => to > from),
    content: proposal.content.map((range) => withClosing(doc, range)),
  }
}

function withoutMarks(doc: Doc, range: Range): Range {
  let { from, to } = range
  while (from < to && isLoneMark(doc, from, range)) from++
  while (to > from && isLoneMark(doc, to - 1, range)) to--
  return { from, to }
}

/** Whether a mark that opens or closes a quotation stands here, and the quotation is not all in range. */
function isLoneMark({ regions, regionOf }: Doc, at: number, { from, to }: Range): boolean {
  const region = regions[regionOf[at] ?? -1]
  if (!region || (region.from >= from && region.to <= to)) return false
  return at === region.from || (region.isClosed && at === region.to - 1)
}

function withClosing({ tokens, regions, regionOf }: Doc, { from, to }: Range): Range {
  const region = regions[regionOf[to - 1] ?? -1]
  if (!region?.isClosed || region.from < from || region.to <= to) return { from, to }
  for (let at = to; at < region.to; at++) if (tokens[at]?.isWord) return { from, to }
  return { from, to: region.to }
}
