import type { Doc } from '../../text/doc.ts'
import type { Range } from '../../text/paragraphs.ts'
import { auxiliaries } from '../../text/words.ts'
import type { Proposal } from '../propose.ts'

// 24 and 6: a headline, and an office with a name.
const longest = 24
const longestName = 6

/** "We will not go: Holm": a line without a stop that ends with a colon and who says so. */
export function nameAfter(doc: Doc, { from, to }: Range): Proposal[] {
  const { tokens } = doc
  if (to - from > longest) return []
  let colon = to - 2
  while (colon > from && tokens[colon]?.text !== ':') {
    if (!isNamePart(doc, colon) || to - colon > longestName) return []
    colon--
  }
  if (colon <= from || !tokens[colon + 1]?.isCapital || !isNamePart(doc, to - 1)) return []
  const region = doc.regions[doc.regionOf[from] ?? -1]
  const isQuoted = region?.isClosed && region.from === from && region.to === colon
  if (!isQuoted && !isClause(doc, from, colon)) return []
  return [
    {
      cue: [{ from: colon, to: colon + 1 }],
      stem: ':',
      source: { from: colon + 1, to },
      content: [{ from, to: colon }],
      confidence: 0.8,
      cueType: 'say',
    },
  ]
}

function isNamePart({ tokens, regionOf }: Doc, at: number): boolean {
  const token = tokens[at]
  if (!token?.isWord || (regionOf[at] ?? -1) >= 0 || token.class === 'NUM') return false
  return (
    token.isCapital || /^(?:of|the|and|de|van|von|der|den|al|bin|da|di|du|la|le)$/.test(token.lower)
  )
}

/** Whether a clause stands before the colon, and not a label ("Winner of the prize: Holm"). */
function isClause({ tokens, regionOf }: Doc, from: number, to: number): boolean {
  if (to - from < 3 || /^(?:who|what|when|where|why|how|which)$/.test(tokens[from]?.lower ?? ''))
    return false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.text === ':') return false
    if ((regionOf[at] ?? -1) >= 0) return true
    if (token?.lower === 'to' && tokens[at + 1]?.lower === 'be') return true
    if (auxiliaries.has(token?.lower ?? '') && !/^['’]s$/.test(token?.lower ?? '')) return true
  }
  return false
}
