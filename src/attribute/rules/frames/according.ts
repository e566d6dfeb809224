import type { Doc, Sentence } from '../../text/doc.ts'
import type { Proposal } from '../propose.ts'
import { afterApposition, contentAround } from './around.ts'

// 24: a name, an office and what it is of.
const longest = 24

/**
 * "According to X, the minister, …" and "The pier, according to X, is …": the commas that the
 * weights cannot tell from those of a list. All else is left to them.
 */
export function according(doc: Doc, sentence: Sentence): Proposal[] {
  const { tokens } = doc
  const { from, to } = sentence
  for (let at = from; at < to - 3; at++) {
    if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') continue
    if ((doc.regionOf[at] ?? -1) >= 0 || (at > from && tokens[at - 1]?.text !== ',')) return []
    const comma = nextComma(doc, at + 2, Math.min(to, at + longest))
    if (comma < 0) return []
    const end = at === from ? afterApposition(doc, comma, to) : comma
    const content = contentAround(doc, sentence, { from: at, to: end })
    if (end === comma && content.length < 2) return []
    return [
      {
        cue: [{ from: at, to: at + 2 }],
        stem: 'accord',
        // A source with its apposition keeps the comma that closes it.
        source: { from: at + 2, to: end > comma ? end + 1 : end },
        content,
        confidence: 0.9,
      },
    ]
  }
  return []
}

function nextComma({ tokens, regionOf }: Doc, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if ((regionOf[at] ?? -1) >= 0) return -1
    if (tokens[at]?.text === ',') return at > from ? at : -1
  }
  return -1
}
