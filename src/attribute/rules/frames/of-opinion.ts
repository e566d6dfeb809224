import type { Doc, Sentence } from '../../text/doc.ts'
import { auxiliaries } from '../../text/words.ts'
import { trimEnd } from '../contents.ts'
import type { Proposal } from '../propose.ts'

/** "X is of the opinion that …", "X was of the view that …". */
export function ofOpinion(doc: Doc, { from, to }: Sentence): Proposal[] {
  const { tokens } = doc
  for (let at = from + 2; at < to - 4; at++) {
    if (tokens[at]?.lower !== 'of' || tokens[at + 1]?.lower !== 'the') continue
    if (!/^(?:opinion|view)$/.test(tokens[at + 2]?.lower ?? '')) continue
    if (tokens[at + 3]?.lower !== 'that' || (doc.regionOf[at] ?? -1) >= 0) continue
    let group = at
    while (group > from && auxiliaries.has(tokens[group - 1]?.lower ?? '')) group--
    let start = group
    while (start > from && tokens[start - 1]?.isWord) start--
    const end = trimEnd(doc, at + 3, to)
    if (group === at || start === group || end <= at + 4) return []
    return [
      {
        cue: [{ from: group, to: at + 3 }],
        stem: 'opinion',
        source: { from: start, to: group },
        content: [{ from: at + 3, to: end }],
        confidence: 0.9,
        cueType: 'believe',
      },
    ]
  }
  return []
}
