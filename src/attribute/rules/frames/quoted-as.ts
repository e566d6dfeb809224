import type { Doc, Sentence } from '../../text/doc.ts'
import type { Range } from '../../text/paragraphs.ts'
import { auxiliaries } from '../../text/words.ts'
import { trimEnd } from '../contents.ts'
import type { Proposal } from '../propose.ts'

/** The verbs that the frame hangs on. */
export const reports: ReadonlySet<string> = new Set([
  'quoted',
  'quotes',
  'quoting',
  'cited',
  'citing',
])
const sayings: ReadonlySet<string> = new Set(['saying', 'telling', 'stating', 'writing', 'warning'])

// 16: a name, its office, and who quoted it.
const longest = 16

/** "The agency quoted X as saying …", "X was quoted by the agency as saying …": X says it. */
export function quotedAs(doc: Doc, { from, to }: Sentence): Proposal[] {
  const { tokens } = doc
  for (let verb = from; verb < to; verb++) {
    if (!reports.has(tokens[verb]?.lower ?? '') || (doc.regionOf[verb] ?? -1) >= 0) continue
    const as = findAs(doc, verb + 1, Math.min(to - 1, verb + longest))
    if (as < 0) continue
    const group = groupStart(doc, from, verb)
    const source = group < verb ? subjectBefore(doc, from, group) : { from: verb + 1, to: as }
    const content =
      quoteBefore(doc, from, source) ??
      wordsAfter(doc, as + 2, to) ??
      wordsBefore(doc, from, source)
    if (source.to <= source.from || !content) return []
    return [
      {
        cue:
          as === verb + 1
            ? [{ from: group, to: as + 2 }]
            : [
                { from: group, to: verb + 1 },
                { from: as, to: as + 2 },
              ],
        stem: 'quote',
        source,
        content: [content],
        confidence: 0.9,
        cueType: 'say',
      },
    ]
  }
  return []
}

/** “…,” X was quoted as saying: the quotation that begins the sentence and goes on into the source. */
function quoteBefore(
  { tokens, regions, regionOf }: Doc,
  from: number,
  source: Range,
): Range | null {
  const region = regions[regionOf[from] ?? -1]
  if (!region?.isClosed || region.from !== from) return null
  const after = tokens[region.to]?.text === ',' ? region.to + 1 : region.to
  return after === source.from ? { from, to: region.to } : null
}

/** What follows "as saying"; null where that is the end or who printed it. */
function wordsAfter(doc: Doc, after: number, to: number): Range | null {
  let from = after
  while (from < to && /^[,:]$/.test(doc.tokens[from]?.text ?? '')) from++
  const end = trimEnd(doc, from, to)
  return end <= from || doc.tokens[from]?.lower === 'by' ? null : { from, to: end }
}

/** A paraphrase before the comma in front of the source. */
function wordsBefore(doc: Doc, from: number, source: Range): Range | null {
  if (doc.tokens[source.from - 1]?.text !== ',') return null
  const to = trimEnd(doc, from, source.from)
  return to > from ? { from, to } : null
}

/** The *as* of "as saying"; -1 where it does not come soon. */
function findAs({ tokens }: Doc, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    if (tokens[at]?.lower === 'as' && sayings.has(tokens[at + 1]?.lower ?? '')) return at
  }
  return -1
}

function groupStart({ tokens }: Doc, floor: number, verb: number): number {
  let from = verb
  while (from > floor && auxiliaries.has(tokens[from - 1]?.lower ?? '')) from--
  return from
}

/** The words before a verb back to the nearest mark. */
function subjectBefore({ tokens, regionOf }: Doc, floor: number, to: number): Range {
  let from = to
  while (
    from > floor &&
    (regionOf[from - 1] ?? -1) < 0 &&
    (tokens[from - 1]?.isWord || /^[.'’-]$/.test(tokens[from - 1]?.text ?? ''))
  ) {
    from--
  }
  return { from, to }
}
