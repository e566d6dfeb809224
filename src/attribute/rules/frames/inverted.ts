import type { Doc, Sentence } from '../../text/doc.ts'
import { auxiliaries, determiners } from '../../text/words.ts'
import { trimEnd } from '../contents.ts'
import type { Proposal } from '../propose.ts'

const verbs: ReadonlySet<string> = new Set(
  'said says warned argued claimed insisted explained noted reported suggested predicted announced declared conceded admitted wrote writes cautioned'.split(
    ' ',
  ),
)

/** Verbs that take an object as often ("cut the tax, added a toll"): they want a name after them. */
const named: ReadonlySet<string> = new Set(
  'added replied stressed confirmed continued recalled joked concluded remarked observed'.split(
    ' ',
  ),
)

// 14: a name, an office and what it is of.
const longest = 14

/** "The bridge will fall, warned Tarn.": a paraphrase whose cue and source close the sentence. */
export function inverted(doc: Doc, { from, to }: Sentence): Proposal[] {
  const { tokens } = doc
  const end = trimEnd(doc, from, to)
  for (let at = end - 2; at > Math.max(from + 2, end - longest); at--) {
    if ((doc.regionOf[at] ?? -1) >= 0) return []
    if (tokens[at - 1]?.text !== ',' || !isVerb(tokens[at]?.lower)) continue
    const isQuoted = doc.regions[doc.regionOf[at - 2] ?? -1]?.from === from
    const first = tokens[at + 1]
    if (isQuoted || !first?.isWord) return []
    const isNamed = named.has(tokens[at]?.lower ?? '')
    // A headline leaves out articles.
    const isHeadline = end === to && end - at < 4 && /^says?$/.test(tokens[at]?.lower ?? '')
    const isNoun = isHeadline || (!isNamed && determiners.has(first.lower))
    if (!first.isCapital && !isNoun) return []
    for (let inner = at + 1; inner < end; inner++) {
      const lower = tokens[inner]?.lower ?? ''
      if (lower === 'who' || lower === 'which') break
      if (verbs.has(lower) || lower === 'that') return []
      if (auxiliaries.has(lower) && !/^['’]s$/.test(lower)) return []
    }
    return [
      {
        cue: [{ from: at, to: at + 1 }],
        stem: 'say',
        source: { from: at + 1, to: end },
        content: [{ from, to: at - 1 }],
        confidence: 0.85,
      },
    ]
  }
  return []
}

function isVerb(lower = ''): boolean {
  return verbs.has(lower) || named.has(lower)
}
