import type { Doc, Sentence } from '../../text/doc.ts'
import type { Range } from '../../text/paragraphs.ts'
import { determiners, possessives, subjectPronouns } from '../../text/words.ts'
import type { Proposal } from '../propose.ts'
import { afterApposition, contentAround } from './around.ts'

const openers: ReadonlySet<string> = new Set(['in', 'from', 'by'])
/** The nouns that the frame hangs on. */
export const opinionNouns: ReadonlySet<string> = new Set(
  'opinion view words judgment judgement estimation eyes mind telling account reckoning assessment perspective'.split(
    ' ',
  ),
)
/** Those that say so in the middle and at the end of a sentence too, or without a comma. */
const plain: ReadonlySet<string> = new Set(
  'opinion view judgment judgement estimation words'.split(' '),
)

// 14: "In the opinion of" and "In … 's view" with a long name between.
const longest = 14

/** "In X's opinion, …", "…, in his view.", "In the words of X, …": at the head, within, at the end. */
export function opinion(doc: Doc, sentence: Sentence): Proposal[] {
  const { tokens } = doc
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!openers.has(tokens[at]?.lower ?? '') || (doc.regionOf[at] ?? -1) >= 0) continue
    if (at > sentence.from && !isAfterMark(doc, at)) continue
    const found = opinionAt(doc, sentence, at)
    if (found) return [found]
  }
  return []
}

function isAfterMark({ tokens, regionOf }: Doc, at: number): boolean {
  return tokens[at - 1]?.text === ',' || (regionOf[at - 1] ?? -1) >= 0
}

function opinionAt(doc: Doc, sentence: Sentence, from: number): Proposal | null {
  const { tokens } = doc
  for (let at = from + 2; at < Math.min(sentence.to, from + longest); at++) {
    const token = tokens[at]
    if (!token?.isWord && !/^[.’'-]$/.test(token?.text ?? '')) return null
    const noun = token?.lower ?? ''
    const isHead = from === sentence.from
    if (!(isHead ? opinionNouns : plain).has(noun)) continue
    const found =
      possessed(doc, sentence, from, at) ??
      (isHead || at === from + 2 ? ofWhom(doc, sentence, from, at) : null)
    if (!found) continue
    const content = contentAround(doc, sentence, { from, to: found.end })
    if (content.length === 0) continue
    const { cue, source } = found
    return { cue, source, stem: 'opinion', content, confidence: 0.9 }
  }
  return null
}

interface Parts extends Pick<Proposal, 'cue' | 'source'> {
  /** The end of the phrase. */
  readonly end: number
}

function possessed({ tokens }: Doc, sentence: Sentence, from: number, noun: number): Parts | null {
  if (!endsPhrase(tokens, sentence, from, noun)) return null
  const isPoint = tokens[noun - 1]?.lower === 'of' && tokens[noun - 2]?.lower === 'point'
  let end = isPoint ? noun - 2 : noun
  while (end > from + 1 && tokens[end - 1]?.lower === 'own') end--
  const owner = tokens[end - 1]
  const isOwner = possessives.has(owner?.lower ?? '') || /^['’]s?$/.test(owner?.lower ?? '')
  if (!isOwner || end - 1 < from + 1) return null
  return {
    cue: [
      { from, to: from + 1 },
      { from: end, to: noun + 1 },
    ],
    source: { from: from + 1, to: end },
    end: noun + 1,
  }
}

/** Whether a mark follows the noun, or, at the head of a sentence, the subject of its clause. */
function endsPhrase(
  tokens: Doc['tokens'],
  sentence: Sentence,
  from: number,
  noun: number,
): boolean {
  const next = tokens[noun + 1]
  if (!next || noun + 1 >= sentence.to) return from > sentence.from
  if (next.text === ',') return true
  if (from > sentence.from) return /^[.;!?]$/.test(next.text)
  if (!plain.has(tokens[noun]?.lower ?? '')) return false
  return next.isCapital || determiners.has(next.lower) || subjectPronouns.has(next.lower)
}

function ofWhom(doc: Doc, sentence: Sentence, from: number, noun: number): Parts | null {
  const { tokens } = doc
  if (tokens[noun + 1]?.lower !== 'of') return null
  // "In full view of the crowd" is no opinion.
  if (tokens[from + 1]?.lower !== 'the') return null
  const start = noun + 2
  const limit = Math.min(sentence.to, noun + longest)
  let end = start
  while (end < limit && !isMark(doc, end)) end++
  if (end === start || (doc.regionOf[end] ?? -1) >= 0) return null
  const isAtEnd = end >= sentence.to || /^[.;!?]$/.test(tokens[end]?.text ?? '')
  if (isAtEnd ? from === sentence.from : tokens[end]?.text !== ',') return null
  if (!isAtEnd && from === sentence.from) end = afterApposition(doc, end, sentence.to)
  const source: Range = { from: start, to: end }
  return { cue: [{ from, to: start }], source, end }
}

/** A comma, stop or quotation; a point inside a name is none. */
function isMark({ tokens, regionOf }: Doc, at: number): boolean {
  if ((regionOf[at] ?? -1) >= 0 || tokens[at]?.text === ',') return true
  return /^[.;!?]$/.test(tokens[at]?.text ?? '') && !tokens[at + 1]?.isCapital
}
