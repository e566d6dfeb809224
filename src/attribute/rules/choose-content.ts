import type { Doc } from '../text/doc.ts'
import type { Range } from '../text/paragraphs.ts'
import { stem } from '../text/stem.ts'
import { questionWords, subjectPronouns } from '../text/words.ts'
import {
  beforeCandidates,
  beforeFeatures,
  endCandidates,
  endFeatures,
  type Setting,
  type Side,
  sideFeatures,
  sides,
  startCandidates,
  startFeatures,
  trimEnd,
} from './contents.ts'
import { isGroupWord } from './cues.ts'
import { best, hashKey } from './linear.ts'
import type { Model } from './model.ts'

/** What a cue with its source says: pieces before it, after it, or on both sides. */
export function chooseContent(setting: Setting, model: Model): Range[] {
  const likeliest = best(model.side, sides, (one) => sideFeatures(setting, one, hashKey)) ?? 'after'
  const isBefore = likeliest === 'after' && (followsQuote(setting) || endsWithListener(setting))
  const side = isBefore ? 'before' : likeliest
  const found: Range[] = []
  if (side !== 'after') {
    const before = contentBefore(setting, model)
    if (before) found.push(before)
  }
  if (side !== 'before' || found.length === 0) {
    const after = contentAfter(setting, side, model)
    if (after) found.push(after)
  }
  return found
}

/** Whether a sentence begins with a quotation that goes on (“…,” “…?”) right into source and cue. */
function followsQuote({ doc, sentence, cue, source, before, after }: Setting): boolean {
  const isBeside =
    source && (source.from === cue.to || (source.to <= cue.from && cue.from - source.to < 2))
  if (!isBeside) return false
  const { tokens, regions, regionOf } = doc
  const hasComma = tokens[before - 1]?.text === ','
  const region = regions[regionOf[hasComma ? before - 2 : before - 1] ?? -1]
  if (!region?.isClosed || region.from !== sentence.from) return false
  if (tokens[after]?.lower === 'that') return false
  return hasComma || /^[,?!…—-]+$/.test(tokens[region.to - 2]?.text ?? '')
}

/**
 * "…, he told Coastal Press.", "…, she said on Monday.": what stands after the cue is who was told,
 * or when and where.
 */
function endsWithListener({ doc, sentence, cue, before, after }: Setting): boolean {
  if (doc.tokens[before - 1]?.text !== ',') return false
  if (sentence.to - after > 8 || before - sentence.from < 4) return false
  if (cue.stem !== 'tell' && !(cue.stem === 'say' && isOccasion(doc, after))) return false
  for (let at = after; at < sentence.to; at++) {
    if ((doc.regionOf[at] ?? -1) >= 0 || clauseWords.has(doc.classes[at] ?? '')) return false
  }
  return true
}

function isOccasion({ tokens, classes }: Doc, at: number): boolean {
  return classes[at] === 'DAY' || occasions.has(tokens[at]?.lower ?? '')
}

const occasions: ReadonlySet<string> = new Set(
  'on in at during by via through late later early earlier last now then again afterwards'.split(
    ' ',
  ),
)

const clauseWords: ReadonlySet<string> = new Set(['that', 'to', 'how', 'what', 'why', 'whether'])

function contentBefore(setting: Setting, model: Model): Range | null {
  const { doc, sentence } = setting
  const to = trimEnd(doc, sentence.from, setting.before)
  const starts = beforeCandidates(setting, to)
  const from = best(model.before, starts, (at) => beforeFeatures(setting, to, at, hashKey))
  return from === undefined || from >= to ? null : { from, to }
}

function contentAfter(setting: Setting, side: Side, model: Model): Range | null {
  const starts = startCandidates(setting)
  const likeliest =
    side === 'both'
      ? starts[0]
      : best(model.start, starts, (at) => startFeatures(setting, at, hashKey))
  const from = likeliest === undefined ? undefined : thatSoon(setting, likeliest)
  if (from === undefined) return null
  const quoted = afterOccasion(setting, from)
  if (quoted) return quoted
  const endFrom = (start: number): number | undefined =>
    best(model.end, endCandidates(setting, start), (at) => endFeatures(setting, start, at, hashKey))
  let to = endFrom(from)
  if (to === undefined || to <= from) return null
  if (setting.doc.tokens[from]?.lower === 'that') {
    // ", and that …" goes on with what was said.
    for (let next = alsoThat(setting, to); next > 0; next = alsoThat(setting, to)) {
      to = endFrom(next) ?? setting.sentence.to
    }
  }
  return { from, to: endOfQuote(setting, { from, to }) }
}

/** "wrote on her website that …": a *that* before any verb or mark begins what was said. */
function thatSoon({ doc, sentence, cue, after }: Setting, from: number): number {
  const isApart = isOccasion(doc, after) || doc.tokens[after - 1]?.lower === 'on'
  if (!isApart || !plainSayings.has(cue.stem)) return from
  for (let at = from; at < Math.min(sentence.to, from + 8); at++) {
    const token = doc.tokens[at]
    if (token?.lower === 'that') return at + 1 < sentence.to ? at : from
    if (!token?.isWord || (doc.regionOf[at] ?? -1) >= 0) return from
    if (isGroupWord(token) || /^(?:-ed|-ing)$/.test(token.class)) return from
    if (subjectPronouns.has(token.lower) || questionWords.has(token.lower)) return from
  }
  return from
}

const plainSayings: ReadonlySet<string> = new Set(['say', 'tell', 'write', 'add', 'post'].map(stem))

/** "said last week, “…”": the quotation that ends the sentence, behind a mark and when or where. */
function afterOccasion({ doc, sentence }: Setting, from: number): Range | null {
  if (!isOccasion(doc, from) || (doc.regionOf[from] ?? -1) >= 0) return null
  for (let at = from + 1; at < Math.min(sentence.to, from + 7); at++) {
    const region = doc.regions[doc.regionOf[at] ?? -1]
    if (!region) continue
    const isWhole = region.from === at && region.to >= trimEnd(doc, region.to, sentence.to)
    return isWhole && /^[,:]$/.test(doc.tokens[at - 1]?.text ?? '')
      ? { from: region.from, to: region.to }
      : null
  }
  return null
}

/** The *that* of a second clause after the end of the first; -1 where none follows. */
function alsoThat({ doc, sentence }: Setting, to: number): number {
  let at = to
  if (doc.tokens[at]?.text === ',') at++
  if (!/^(?:and|but|or)$/.test(doc.tokens[at]?.lower ?? '')) return -1
  return at + 1 < sentence.to && doc.tokens[at + 1]?.lower === 'that' ? at + 1 : -1
}

/** “…,” and left: a quotation that its own stop or comma closes is the whole content. */
function endOfQuote({ doc }: Setting, { from, to }: Range): number {
  const region = doc.regions[doc.regionOf[from] ?? -1]
  if (!region?.isClosed || region.from !== from || region.to >= to) return to
  if (!/^[.,!?…]$/.test(doc.tokens[region.to - 2]?.text ?? '')) return to
  for (let at = region.to; at < to; at++) if ((doc.regionOf[at] ?? -1) >= 0) return to
  return region.to
}
