import type { CueType, Form } from '../../shapes/attribution.ts'
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
  toSetting,
  trimEnd,
} from './contents.ts'
import { cueFeatures } from './cue-features.ts'
import { type Cue, findCues, isGroupWord } from './cues.ts'
import type { Doc, Sentence } from './doc.ts'
import { best, hashKey, logistic } from './linear.ts'
import type { Model } from './model.ts'
import type { Range } from './paragraphs.ts'
import { sourceCandidates, sourceFeatures } from './sources.ts'
import { stem } from './stem.ts'
import { questionWords, subjectPronouns } from './words.ts'

/** An attribution in token indices, not yet weighed against its neighbours. */
export interface Proposal {
  readonly cue: readonly Range[]
  readonly stem: string
  readonly source: Range | null
  readonly content: readonly Range[]
  readonly confidence: number
  /** Where the frame settles them. */
  readonly form?: Form
  readonly cueType?: CueType
  readonly isCarried?: boolean
}

/** What the learned tables make of a sentence: a proposal for each likely cue. */
export function propose(doc: Doc, sentence: Sentence, model: Model, floor: number): Proposal[] {
  const cues = findCues(doc, sentence, model.lexicon)
  const found: Proposal[] = []
  let shared: Range | null = null
  for (const { cue, confidence } of likely(doc, sentence, cues, model, floor)) {
    const source = chooseSource(doc, sentence, cue, shared, model)
    if (source) shared = source
    const others = cues.filter((other) => other !== cue)
    const content = chooseContent(toSetting(doc, sentence, cue, source, others), model)
    if (content.length === 0) continue
    found.push({
      cue: [{ from: cue.from, to: cue.to }],
      stem: cue.stem,
      source,
      content,
      confidence,
    })
  }
  return found
}

interface Likely {
  readonly cue: Cue
  readonly confidence: number
}

// 12: no newspaper sentence attributes more; a hostile one must not cost more.
const most = 12

/** The cues that are at least as likely as the floor, the surest `most` of them, in order. */
function likely(
  doc: Doc,
  sentence: Sentence,
  cues: readonly Cue[],
  model: Model,
  floor: number,
): Likely[] {
  const found = cues
    .map((cue) => ({ cue, confidence: weigh(doc, sentence, cue, cues, model) }))
    .filter(({ confidence }) => confidence >= floor)
  if (found.length <= most) return found
  const surest = found.sort((a, b) => b.confidence - a.confidence).slice(0, most)
  return surest.sort((a, b) => a.cue.head - b.cue.head)
}

/** "X went on:" before a paragraph that is a quotation: the surest of the sentence's cues takes it. */
export function proposeBlock(doc: Doc, sentence: Sentence, model: Model, block: Range): Proposal[] {
  const cues = findCues(doc, sentence, model.lexicon).filter(({ prior }) => prior > 0.15)
  let surest: Cue | null = null
  let highest = 0
  for (const cue of cues) {
    // The last word before the colon is likelier to introduce what follows it.
    const nearness = cue.to + 1 >= sentence.to ? 0.5 : 0
    const value = weigh(doc, sentence, cue, cues, model) + nearness
    if (value <= highest) continue
    highest = value
    surest = cue
  }
  if (!surest || highest < 0.4) return []
  const source = chooseSource(doc, sentence, surest, null, model)
  const cue = [{ from: surest.from, to: surest.to }]
  return [{ cue, stem: surest.stem, source, content: [block], confidence: 0.8 }]
}

function weigh(
  doc: Doc,
  sentence: Sentence,
  cue: Cue,
  cues: readonly Cue[],
  { cue: weights }: Model,
): number {
  return logistic(weights.score(cueFeatures(doc, sentence, cue, cues, hashKey)))
}

function chooseSource(
  doc: Doc,
  sentence: Range,
  cue: Cue,
  shared: Range | null,
  { source }: Model,
): Range | null {
  const all = sourceCandidates(doc, sentence, cue, shared)
  const isNamed = all.length > 1 && hasSubject(doc, sentence, cue)
  const candidates = isNamed ? all.filter(({ kind }) => kind !== 'none') : all
  const chosen = best(source, candidates, (one) => sourceFeatures(doc, sentence, cue, one, hashKey))
  if (!chosen || chosen.kind === 'none') return null
  return settle(doc, { from: chosen.from, to: withoutDay(doc, chosen) })
}

/** Whether a finite verb that is no passive, or an adjective of feeling, follows its subject. */
function hasSubject({ tokens, classes }: Doc, sentence: Range, cue: Cue): boolean {
  if (cue.from <= sentence.from || cue.suffix === 'ing') return false
  if (!/^(?:CAP|-s|w|he|she|they|we|i)$/.test(classes[cue.from - 1] ?? '')) return false
  if (feelings.has(cue.stem)) return true
  for (let at = afterHearsay(tokens, cue); at < cue.head; at++) {
    if (passive.has(tokens[at]?.lower ?? '')) return false
  }
  return cue.suffix === 's' || cue.suffix === 'ed' || cue.from < cue.head
}

/** "is understood to have said": the passive is that of whoever understood. */
function afterHearsay(tokens: Doc['tokens'], { from, head }: Cue): number {
  for (let at = head - 2; at > from; at--) {
    if (tokens[at]?.lower === 'to' && tokens[at + 1]?.lower === 'have') return at + 1
  }
  return from
}

const passive: ReadonlySet<string> = new Set(
  "is are was were be been being got get to 's ’s 're ’re".split(' '),
)

const feelings: ReadonlySet<string> = new Set(
  'convince worry concern determine delight please disappoint alarm'.split(' ').map(stem),
)

/** "Tarn on Monday": the day is no part of who spoke. */
function withoutDay({ classes }: Doc, { from, to }: Range): number {
  if (classes[to - 1] !== 'DAY') return to
  const end = classes[to - 2] === 'on' ? to - 2 : to - 1
  return end > from ? end : to
}

/** A source with its apposition and the comma that closes it; a bare one has no comma. */
function settle(doc: Doc, { from, to }: Range): Range {
  const isComma = (at: number): boolean => doc.tokens[at]?.text === ','
  let end = Math.min(beforeParticiple(doc, { from, to }), beforeClause(doc, { from, to }))
  while (end > from + 1 && isComma(end - 1)) end--
  end = afterBracket(doc, end)
  if (isComma(end)) end = endOfName(doc, end)
  for (let at = from + 1; isComma(end) && at < end; at++)
    if (isComma(at)) return { from, to: end + 1 }
  return { from, to: end }
}

/** "Tarn, adding that …": a participle after a comma tells what else the source did. */
function beforeParticiple({ tokens, classes }: Doc, { from, to }: Range): number {
  for (let at = from + 1; at < to - 1; at++) {
    if (
      tokens[at]?.text === ',' &&
      classes[at + 1] === '-ing' &&
      tokens[at + 1]?.lower !== 'including'
    )
      return at
  }
  return to
}

/** "Tarn as she left": the clause after a name is no part of it. */
function beforeClause({ tokens }: Doc, { from, to }: Range): number {
  for (let at = from + 1; at < to - 1; at++) {
    if (!/^(?:as|when|while|after|before|because)$/.test(tokens[at]?.lower ?? '')) continue
    if (/^(?:he|she|they|it|we|i)$/.test(tokens[at + 1]?.lower ?? '')) return at
  }
  return to
}

/** "Ilva Tarn (Labour)": a few words in brackets right after a source are part of it. */
function afterBracket({ tokens }: Doc, end: number): number {
  if (tokens[end]?.text !== '(') return end
  for (let at = end + 1; at < end + 7; at++) if (tokens[at]?.text === ')') return at + 1
  return end
}

/** The end of a name between marks ("…'s adviser, Petra Lund."); the first mark where none stands. */
function endOfName({ tokens, classes }: Doc, comma: number): number {
  let at = comma + 1
  while (at < comma + 6 && classes[at] === 'CAP') at++
  return at > comma + 1 && /^[,.]$/.test(tokens[at]?.text ?? '') ? at : comma
}

function chooseContent(setting: Setting, model: Model): Range[] {
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
