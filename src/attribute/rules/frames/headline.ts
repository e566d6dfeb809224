import type { Doc, Sentence } from '../../text/doc.ts'
import { trimEnd } from '../contents.ts'
import type { Proposal } from '../propose.ts'

const verbs: ReadonlySet<string> = new Set(
  'says say said warns warn claims claim reports report insists admits argues announces'.split(' '),
)

// 8: an office and a name.
const longest = 8

/** "Harbour to Close in May, Minister Says": the end of a headline in capitals or title case. */
export function headline(doc: Doc, { from, to, isLoud }: Sentence): Proposal[] {
  // A line without a stop is a headline whatever its letters.
  const isLine = doc.tokens[to - 1]?.isWord === true
  if (!isLoud && !isLine) return []
  const end = trimEnd(doc, from, to)
  const cue = end - 1
  // In a sentence with a quotation and a name, "said" has a small letter.
  if (!verbs.has(doc.tokens[cue]?.lower ?? '') || (!isLine && !doc.tokens[cue]?.isCapital))
    return []
  for (let at = cue - 1; at > Math.max(from, cue - longest); at--) {
    if ((doc.regionOf[at] ?? -1) >= 0) return []
    if (doc.tokens[at]?.text !== ',') continue
    if (at === cue - 1) return []
    return [
      {
        cue: [{ from: cue, to: end }],
        stem: 'say',
        source: { from: at + 1, to: cue },
        content: [{ from, to: at }],
        confidence: 0.9,
      },
    ]
  }
  return []
}
