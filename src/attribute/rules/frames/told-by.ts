import type { Doc, Sentence } from '../../text/doc.ts'
import type { Range } from '../../text/paragraphs.ts'
import { auxiliaries } from '../../text/words.ts'
import { trimEnd } from '../contents.ts'
import type { Proposal } from '../propose.ts'

/** The verbs that the frame hangs on. */
export const telling: ReadonlySet<string> = new Set(
  'told informed assured warned reminded advised urged ordered instructed'.split(' '),
)
/** Those that take *as*. */
export const describing: ReadonlySet<string> = new Set(
  'described denounced condemned praised dismissed criticised criticized hailed branded'.split(' '),
)

// 12: an office and a name.
const longest = 12

/** "X was told by Y that …", "X was described by Y as …": Y says it. */
export function toldBy(doc: Doc, { from, to }: Sentence): Proposal[] {
  const { tokens } = doc
  for (let verb = from + 2; verb < to - 3; verb++) {
    const lower = tokens[verb]?.lower ?? ''
    const isTold = telling.has(lower)
    if (!isTold && !describing.has(lower)) continue
    if (tokens[verb + 1]?.lower !== 'by' || !auxiliaries.has(tokens[verb - 1]?.lower ?? ''))
      continue
    const start = sourceEnd(doc, verb + 2, Math.min(to - 1, verb + longest), isTold)
    if (start < 0 || (doc.regionOf[verb] ?? -1) >= 0) continue
    const end = trimEnd(doc, start, to)
    let group = verb
    while (group > from && auxiliaries.has(tokens[group - 1]?.lower ?? '')) group--
    const content: Range[] = [{ from: start, to: end }]
    if (!isTold) content.unshift({ from, to: trimEnd(doc, from, group) })
    return [
      {
        cue: [{ from: group, to: verb + 2 }],
        stem: isTold ? 'tell' : 'describe',
        source: { from: verb + 2, to: start },
        content,
        confidence: 0.9,
      },
    ]
  }
  return []
}

/** Where the source after *by* ends and what was said begins; -1 where no such word comes soon. */
function sourceEnd({ tokens, regionOf }: Doc, from: number, to: number, isTold: boolean): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token?.isWord && token?.text !== '.') return -1
    if ((regionOf[at] ?? -1) >= 0 || auxiliaries.has(token.lower)) return -1
    if (isTold ? /^(?:that|to|how|why)$/.test(token.lower) : token.lower === 'as')
      return at > from ? at : -1
  }
  return -1
}
