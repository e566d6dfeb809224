import { toCueType } from '../../cue-type.ts'
import type { Doc, Sentence } from '../../text/doc.ts'
import type { Range } from '../../text/paragraphs.ts'
import { stem } from '../../text/stem.ts'
import { auxiliaries, determiners, subjectPronouns } from '../../text/words.ts'
import { trimEnd } from '../contents.ts'
import type { Lexicon } from '../cues.ts'
import type { Proposal } from '../propose.ts'

const irregular: ReadonlySet<string> = new Set(
  'sang spat wept swore shot bit began ran went wrote sneered burst'.split(' '),
)

// 12: an office, a name and an apposition.
const longest = 12

/**
 * “…,” Tarn stormed. “…?” stormed Tarn. Any past tense will do where nothing else follows a quotation
 * that goes on; words that the lexicon knows well are left to it, and tried where it found nothing (`isLeft`).
 */
export function quoteTail(
  doc: Doc,
  { from, to }: Sentence,
  lexicon: Lexicon,
  isLeft: boolean,
): Proposal[] {
  const region = doc.regions[doc.regionOf[from] ?? -1]
  if (!region?.isClosed || region.from !== from) return []
  const hasComma = doc.tokens[region.to]?.text === ','
  if (!hasComma && !/^[,?!…—-]+$/.test(doc.tokens[region.to - 2]?.text ?? '')) return []
  const start = region.to + (hasComma ? 1 : 0)
  const end = trimEnd(doc, start, to)
  // A comma after a mark that asks or shouts is what the weights do not expect.
  const isOdd = hasComma && /^[?!…]$/.test(doc.tokens[region.to - 2]?.text ?? '')
  if (end - start < 2 || end - start > longest) return []
  for (let at = start; at < end; at++) {
    const token = doc.tokens[at]
    if (!token || (doc.regionOf[at] ?? -1) >= 0 || auxiliaries.has(token.lower)) return []
    if (!token.isWord && !/^[,.’'-]$/.test(token.text)) return []
  }
  const content = { from, to: region.to }
  const isKnown = isLeft || isOdd
  if (isVerb(doc, end - 1, lexicon, isKnown) && beginsName(doc, start)) {
    return [toProposal(doc, { from: end - 1, to: end }, { from: start, to: end - 1 }, content)]
  }
  if (isVerb(doc, start, lexicon, isKnown) && beginsName(doc, start + 1)) {
    return [toProposal(doc, { from: start, to: start + 1 }, { from: start + 1, to: end }, content)]
  }
  return []
}

function isVerb(
  { tokens, classes }: Doc,
  at: number,
  { priors }: Lexicon,
  isLeft: boolean,
): boolean {
  const lower = tokens[at]?.lower ?? ''
  const prior = priors.get(stem(lower)) ?? 0
  if (isLeft && prior > 0.1 && (classes[at] === '-ed' || /^(?:read|.*s)$/.test(lower))) return true
  if (classes[at] !== '-ed' && !irregular.has(lower)) return false
  return prior < 0.3
}

function beginsName({ tokens }: Doc, at: number): boolean {
  const token = tokens[at]
  if (!token?.isWord) return false
  return token.isCapital || determiners.has(token.lower) || subjectPronouns.has(token.lower)
}

function toProposal({ text, tokens }: Doc, cue: Range, source: Range, content: Range): Proposal {
  const last = tokens[content.to]?.text === ',' ? content.to : content.to - 1
  const words = text.slice(tokens[content.from]?.start, tokens[last]?.end)
  const type = toCueType({ cue: tokens[cue.from]?.lower ?? '', content: words, form: 'direct' })
  return {
    cue: [cue],
    stem: 'say',
    source,
    content: [content],
    confidence: 0.85,
    // A verb that no list has says.
    cueType: type === 'unknown' ? 'say' : type,
  }
}
