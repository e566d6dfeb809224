import { trimEnd } from '../contents.ts'
import type { Doc, Sentence } from '../doc.ts'
import type { Range } from '../paragraphs.ts'
import type { Proposal } from '../propose.ts'
import { auxiliaries } from '../words.ts'

const reports: ReadonlySet<string> = new Set(['quoted', 'quotes', 'quoting', 'cited', 'citing'])
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
    const start = as + 2
    const end = trimEnd(doc, start, to)
    if (source.to <= source.from || end <= start) return []
    return [
      {
        cue: [
          { from: group, to: verb + 1 },
          { from: as, to: as + 2 },
        ],
        stem: 'quote',
        source,
        content: [{ from: start, to: end }],
        confidence: 0.9,
        cueType: 'say',
      },
    ]
  }
  return []
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
function subjectBefore({ tokens }: Doc, floor: number, to: number): Range {
  let from = to
  while (
    from > floor &&
    (tokens[from - 1]?.isWord || /^[.'’-]$/.test(tokens[from - 1]?.text ?? ''))
  ) {
    from--
  }
  return { from, to }
}
