import type { Doc } from '../../text/doc.ts'
import type { Range } from '../../text/paragraphs.ts'
import { auxiliaries } from '../../text/words.ts'
import type { Proposal } from '../propose.ts'

// 24: a name with an office and an organisation after it.
const longest = 24

/**
 * A paragraph that is a quotation and the name of who said it: “…” ― Name. The dash and the name
 * may be the `next` paragraph.
 */
export function dashedName(doc: Doc, paragraph: Range, next: Range | undefined): Proposal[] {
  const { tokens } = doc
  const { from } = paragraph
  let start = from
  while (start < from + 3 && isBullet(doc, start)) start++
  const region = doc.regions[doc.regionOf[start] ?? -1]
  if (!region || region.from !== start) return []
  const { to } = region.to === paragraph.to && next ? next : paragraph
  if (region.to >= to - 1 || to - region.to > longest) return []
  if (doc.classes[region.to] !== '—') return []
  const name = region.to + 1
  if (!tokens[name]?.isCapital) return []
  let end = to
  while (end > name && /^[.,;]$/.test(tokens[end - 1]?.text ?? '')) end--
  for (let at = name; at < end; at++) {
    if (doc.regionOf[at] !== -1 || isVerb(tokens[at]?.lower)) return []
  }
  return [
    {
      cue: [{ from: region.to, to: name }],
      stem: '—',
      source: { from: name, to: end },
      content: [{ from: region.from, to: region.to }],
      confidence: 0.9,
    },
  ]
}

/** A dash, dot or number that heads an entry of a list. */
function isBullet({ tokens, classes, regionOf }: Doc, at: number): boolean {
  if ((regionOf[at] ?? -1) >= 0) return false
  return !tokens[at]?.isWord || classes[at] === 'NUM'
}

/** “…” – Tarn was firm: a sentence follows the dash and not a name. */
function isVerb(lower = ''): boolean {
  return auxiliaries.has(lower) && !/^['’]s$/.test(lower)
}
