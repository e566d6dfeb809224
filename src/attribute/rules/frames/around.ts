import type { Doc, Sentence } from '../../text/doc.ts'
import type { Range } from '../../text/paragraphs.ts'
import { auxiliaries } from '../../text/words.ts'
import { trimEnd } from '../contents.ts'

/**
 * What a phrase that names a speaker says of its sentence: all after it at the head, all before it
 * at the end, and both sides where it parts a subject from its verb ("The pier, in Tarn’s view, is
 * old.").
 */
export function contentAround(doc: Doc, sentence: Sentence, phrase: Range): Range[] {
  const { from, to } = sentence
  const isMarked = doc.tokens[phrase.to]?.text === ','
  const after = isMarked ? phrase.to + 1 : phrase.to
  const end = trimEnd(doc, after, to)
  if (phrase.from === from) return end > after ? [{ from: after, to: end }] : []
  const before = trimEnd(doc, from, phrase.from)
  const found = before - from > 0 ? [{ from, to: before }] : []
  if (isMarked && end > after && goesOn(doc, after)) found.push({ from: after, to: end })
  return found
}

/** Whether a verb stands here. */
function goesOn({ tokens, classes }: Doc, at: number): boolean {
  return auxiliaries.has(tokens[at]?.lower ?? '') || /^(?:-ed|-s)$/.test(classes[at] ?? '')
}

/** The comma that closes an apposition which the comma at `comma` opens, or that comma. */
export function afterApposition({ tokens, regionOf }: Doc, comma: number, to: number): number {
  for (let at = comma + 1; at < Math.min(to - 2, comma + 12); at++) {
    const token = tokens[at]
    if (token?.text === ',') return opensClause(tokens[at + 1]?.lower) ? at : comma
    if (!token?.isWord || (regionOf[at] ?? -1) >= 0) break
    if (auxiliaries.has(token.lower) || bars.has(token.lower)) break
    if (at === comma + 1 && leads.has(token.lower)) break
  }
  return comma
}

const bars: ReadonlySet<string> = new Set('i you he she it we they this that there'.split(' '))

/** Words that begin no apposition. */
const leads: ReadonlySet<string> = new Set(
  'in on at by for with from to after before during since until and but while as if when'.split(
    ' ',
  ),
)

/** A relative clause after the second comma makes the words before it a subject, not an apposition. */
function opensClause(lower: string | undefined): boolean {
  return lower !== undefined && !/^(?:which|who|whose|where|and|or|said|says)$/.test(lower)
}
