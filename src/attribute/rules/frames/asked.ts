import type { Doc, Sentence } from '../../text/doc.ts'
import { questionWords } from '../../text/words.ts'
import type { Proposal } from '../propose.ts'

const ledBy: ReadonlySet<string> = new Set(['when', 'after', 'being', 'once', 'repeatedly', 'if'])

/**
 * "When asked whether …, X said": the question is a statement of whoever asked and asserts nothing.
 * It ends at the last comma or dash before the answer's cue, which `isCue` knows.
 */
export function asked(
  doc: Doc,
  { from, to }: Sentence,
  isCue: (at: number) => boolean,
): Proposal[] {
  const { tokens } = doc
  let cue = from
  while (cue < from + 4 && ledBy.has(tokens[cue]?.lower ?? '')) cue++
  if (!/^(?:asked|questioned|quizzed|pressed)$/.test(tokens[cue]?.lower ?? '')) return []
  const { start, source } = questionStart(doc, cue + 1, Math.min(to, cue + 16))
  if (start < 0) return []
  const end = questionEnd(doc, start, to, isCue)
  if (end <= start) return []
  const cueEnd = tokens[cue + 1]?.lower === 'about' ? cue + 2 : cue + 1
  return [
    {
      cue: [{ from: cue, to: cueEnd }],
      stem: 'ask',
      source,
      content: [{ from: start, to: end }],
      confidence: 0.9,
      form: 'question',
    },
  ]
}

/** Where the question begins, and who asked where "by X" says so. */
function questionStart(
  { tokens }: Doc,
  from: number,
  to: number,
): { readonly start: number; readonly source: Proposal['source'] } {
  let by = -1
  for (let at = from; at < to; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (lower === 'by' && by < 0) by = at + 1
    const isAbout = lower === 'about' || questionWords.has(lower)
    if (!isAbout || lower === 'who' || lower === 'which') continue
    const start = lower === 'about' ? at + 1 : at
    return { start, source: by > 0 && by < at ? { from: by, to: at } : null }
  }
  return { start: -1, source: null }
}

/** The last comma or dash before the answer's cue; -1 where no cue follows one closely. */
function questionEnd(doc: Doc, start: number, to: number, isCue: (at: number) => boolean): number {
  let mark = -1
  for (let at = start; at < to; at++) {
    if ((doc.regionOf[at] ?? -1) >= 0) continue
    const isMark = doc.tokens[at]?.text === ',' || doc.classes[at] === '—'
    if (isMark && (mark < 0 || beginsAnswer(doc, at + 1))) mark = at
    else if (mark > 0 && at - mark < 14 && isCue(at)) return mark
  }
  // Without a cue ("…, the premier laughed.") a comma before whoever answers will do.
  return mark > 0 && beginsAnswer(doc, mark + 1) ? mark : -1
}

/** Whether a name, a pronoun or *the* stands here. */
function beginsAnswer({ tokens }: Doc, at: number): boolean {
  const token = tokens[at]
  return (
    token !== undefined && (token.isCapital || /^(?:he|she|they|it|the|a|an)$/.test(token.lower))
  )
}
