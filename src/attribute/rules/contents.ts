import type { Doc } from '../text/doc.ts'
import type { Range } from '../text/paragraphs.ts'
import { bucket, classAt, quoteContext } from './cue-features.ts'
import type { Cue } from './cues.ts'
import type { ToKey } from './linear.ts'

/** Where the content stands from its cue. */
export type Side = 'after' | 'before' | 'both'
export const sides: readonly Side[] = ['after', 'before', 'both']

/** What is settled when the content is looked for. */
export interface Setting {
  readonly doc: Doc
  readonly sentence: Range
  readonly cue: Cue
  readonly source: Range | null
  /** The first token after cue and source where these stand together on the right. */
  readonly after: number
  /** The end of what stands before cue and source. */
  readonly before: number
  /** Other cue candidates of the sentence. */
  readonly others: readonly Cue[]
}

export function toSetting(
  doc: Doc,
  sentence: Range,
  cue: Cue,
  source: Range | null,
  others: readonly Cue[],
): Setting {
  const isRight = source !== null && source.from >= cue.to
  const isBeside = source !== null && source.to <= cue.from && cue.from - source.to < 3
  return {
    doc,
    sentence,
    cue,
    source,
    after: isRight ? source.to : cue.to,
    before: isBeside ? source.from : cue.from,
    others,
  }
}

export function sideFeatures<K>(setting: Setting, side: Side, key: ToKey<K>): readonly K[] {
  const { doc, sentence, cue, source, after, before } = setting
  const next = classAt(doc, sentence, after)
  const next2 = classAt(doc, sentence, after + 1)
  const left = classAt(doc, sentence, before - 1)
  const where =
    source === null
      ? 'none'
      : source.from >= cue.to
        ? 'right'
        : cue.from - source.to < 3
          ? 'left'
          : 'far'
  const quote = quoteContext(doc, sentence, { from: before, to: after })
  return [
    key`b ${side}`,
    key`n ${side} ${next}`,
    key`nn ${side} ${next} ${next2}`,
    key`l ${side} ${left}`,
    key`ln ${side} ${left} ${next}`,
    key`s ${side} ${cue.stem}`,
    key`sf ${side} ${cue.stem} ${cue.suffix}`,
    key`sn ${side} ${cue.stem} ${next}`,
    key`w ${side} ${where} ${cue.suffix}`,
    key`wl ${side} ${where} ${left}`,
    key`wn ${side} ${where} ${left} ${next}`,
    key`q ${side} ${quote}`,
    key`qn ${side} ${quote} ${next}`,
    key`qw ${side} ${quote} ${where}`,
    key`f ${side} ${Math.min(3, before - sentence.from)} ${where}`,
    key`g ${side} ${classAt(doc, sentence, cue.from)} ${cue.suffix}`,
  ]
}

/** Whether a span may begin or end before this token: not inside a quotation. */
function isEdge(doc: Doc, at: number): boolean {
  const region = doc.regionOf[at] ?? -1
  return region < 0 || region !== (doc.regionOf[at - 1] ?? -1)
}

/** The first token at or after `at` that is an edge; each quotation is passed in one step. */
function skipQuote(doc: Doc, at: number): number {
  return isEdge(doc, at) ? at : (doc.regions[doc.regionOf[at] ?? -1]?.to ?? at)
}

/** Where content after the cue may begin. */
export function startCandidates({ doc, sentence, after }: Setting): number[] {
  const found: number[] = []
  for (let at = after; at < Math.min(sentence.to, after + 14); at++) {
    const token = doc.tokens[at]
    if (!token || !isEdge(doc, at)) continue
    const isMark = !token.isWord && (doc.regionOf[at] ?? -1) < 0 && !/^[($£€#@[]/.test(token.text)
    if (isMark) continue
    found.push(at)
    if ((doc.regionOf[at] ?? -1) >= 0) break
  }
  return found
}

export function startFeatures<K>(setting: Setting, at: number, key: ToKey<K>): readonly K[] {
  const { doc, sentence, cue, after } = setting
  const token = classAt(doc, sentence, at)
  const before = classAt(doc, sentence, at - 1)
  const offset = at - after
  const far = offset < 3 ? `${offset}` : offset < 6 ? '3' : '6'
  const first = classAt(doc, sentence, after)
  return [
    key`o ${far}`,
    key`os ${far} ${cue.stem}`,
    key`t ${token} ${offset === 0 ? 0 : 1}`,
    key`ts ${token} ${cue.stem} ${offset === 0 ? 0 : 1}`,
    key`p ${before} ${token}`,
    key`p2 ${classAt(doc, sentence, at - 2)} ${before}`,
    key`of ${far} ${first}`,
    key`oft ${far} ${first} ${token}`,
    key`n ${token} ${classAt(doc, sentence, at + 1)}`,
    key`f ${cue.suffix} ${far} ${first}`,
  ]
}

/** Where content that begins at `start` may end: before marks, conjunctions, prepositions. */
export function endCandidates({ doc, sentence }: Setting, start: number): number[] {
  const found: number[] = []
  const last = trimEnd(doc, start, sentence.to)
  for (let at = start + 1; at < last; at++) {
    at = skipQuote(doc, at)
    if (at >= last) break
    const token = doc.tokens[at]
    if (!token) continue
    if (endClasses.has(classAt(doc, sentence, at)) || isQuoteEnd(doc, at)) found.push(at)
    if (found.length > 40) break
  }
  if (last > start) found.push(last)
  return found
}

const endClasses: ReadonlySet<string> = new Set(
  ', ; : — ( ) ? ! . and but or as while because after when before if in on at for during since with to from by who which that where than about over amid despite until although though according DAY -ing -ed -ly'.split(
    ' ',
  ),
)

function isQuoteEnd(doc: Doc, at: number): boolean {
  return (doc.regionOf[at - 1] ?? -1) >= 0 || (doc.regionOf[at] ?? -1) >= 0
}

/** The end of a range without its closing stops and commas; a quotation keeps its marks. */
export function trimEnd(doc: Doc, from: number, to: number): number {
  let end = to
  while (end > from) {
    const token = doc.tokens[end - 1]
    if (!token || token.isWord || (doc.regionOf[end - 1] ?? -1) >= 0) break
    if (!/^[.,;:!?…—–-]+$/.test(token.text)) break
    end--
  }
  return end
}

export function endFeatures<K>(
  setting: Setting,
  start: number,
  at: number,
  key: ToKey<K>,
): readonly K[] {
  const { doc, sentence, cue, others } = setting
  const next = classAt(doc, sentence, at)
  const next2 = classAt(doc, sentence, at + 1)
  const last = classAt(doc, sentence, at - 1)
  const first = classAt(doc, sentence, start)
  const length = at - start
  const size =
    length < 3 ? `${length}` : length < 6 ? '3' : length < 12 ? '6' : length < 24 ? '12' : '24'
  const isLast = at >= trimEnd(doc, start, sentence.to) ? 'end' : 'mid'
  const rest = sentence.to - at
  const left = rest < 4 ? '0' : rest < 9 ? '4' : rest < 18 ? '9' : '18'
  const kind = startKind(first)
  const region = quoteEdge(doc, start, at)
  let inside = 0
  let after = -1
  let near = false
  for (const other of others) {
    if (other.head >= start && other.head < at) inside = Math.max(inside, other.prior)
    if (other.head >= at) {
      after = Math.max(after, other.prior)
      near ||= other.head - at < 6 && other.prior > 0.4
    }
  }
  let depth = 0
  for (let i = start; i < at && depth < 2; i++) {
    i = skipQuote(doc, i)
    if (i < at && doc.tokens[i]?.text === ',') depth++
  }
  return [
    key`n ${next} ${isLast}`,
    key`nn ${next} ${next2}`,
    key`nk ${next} ${kind}`,
    key`ns ${next} ${cue.stem}`,
    key`l ${last} ${next}`,
    key`z ${size} ${isLast} ${kind}`,
    key`zn ${size} ${next}`,
    key`e ${isLast} ${cue.stem}`,
    key`ef ${isLast} ${cue.suffix} ${kind}`,
    key`r ${left} ${next}`,
    key`q ${region} ${isLast}`,
    key`qn ${region} ${next} ${next2}`,
    key`qk ${region} ${kind} ${isLast}`,
    key`i ${bucket(inside)} ${isLast}`,
    key`a ${after < 0 ? '-' : bucket(after)} ${next}`,
    key`na ${near ? 1 : 0} ${next}`,
    key`c ${depth} ${next}`,
    key`ck ${depth} ${isLast} ${kind}`,
  ]
}

/** The kinds of content by their first word: a clause, an infinitive, a question, a quotation, a noun. */
function startKind(first: string): string {
  if (first === 'that' || first === 'to' || first === '"' || first === "'") return first
  if (first === 'how' || first === 'why' || first === 'whether' || first === 'if') return 'wh'
  if (first === 'he' || first === 'she' || first === 'it' || first === 'they' || first === 'i')
    return 'pro'
  if (first === '-ing' || first === 'CAP' || first === 'the' || first === 'a') return first
  return 'other'
}

function quoteEdge(doc: Doc, start: number, at: number): string {
  const startsQuoted = (doc.regionOf[start] ?? -1) >= 0
  const endsQuoted = (doc.regionOf[at - 1] ?? -1) >= 0
  const isSame = startsQuoted && doc.regionOf[start] === doc.regionOf[at - 1]
  return `${startsQuoted ? 'q' : '-'}${endsQuoted ? 'q' : '-'}${isSame ? '=' : ''}`
}

/** Where content before the cue may begin, its end being settled. */
export function beforeCandidates({ doc, sentence }: Setting, end: number): number[] {
  const found: number[] = []
  for (let at = sentence.from; at < end; at++) {
    at = skipQuote(doc, at)
    if (at >= end) break
    const before = doc.tokens[at - 1]
    const isFirst = at === sentence.from
    const isAfterMark = before && (!before.isWord || (doc.regionOf[at - 1] ?? -1) >= 0)
    const isQuote = (doc.regionOf[at] ?? -1) >= 0
    const token = doc.tokens[at]
    if (!token?.isWord && !isQuote) continue
    if (
      isFirst ||
      isAfterMark ||
      isQuote ||
      /^(?:and|but|that|as|while)$/.test(before?.lower ?? '')
    )
      found.push(at)
    if (found.length > 40) break
  }
  return found
}

export function beforeFeatures<K>(
  setting: Setting,
  end: number,
  at: number,
  key: ToKey<K>,
): readonly K[] {
  const { doc, sentence, cue, others } = setting
  const before = classAt(doc, sentence, at - 1)
  const token = classAt(doc, sentence, at)
  const region = quoteEdge(doc, at, end)
  const length = end - at
  const size = length < 3 ? `${length}` : length < 6 ? '3' : length < 12 ? '6' : '12'
  const isFirst = at === sentence.from ? 'first' : 'mid'
  let behind = -1
  for (const other of others) if (other.head < at) behind = Math.max(behind, other.prior)
  return [
    key`f ${isFirst} ${region}`,
    key`p ${before} ${token}`,
    key`pr ${before} ${region}`,
    key`t ${token} ${isFirst}`,
    key`z ${size} ${isFirst} ${region}`,
    key`s ${cue.stem} ${isFirst}`,
    key`b ${behind < 0 ? '-' : bucket(behind)} ${isFirst} ${region}`,
    key`bb ${behind < 0 ? '-' : bucket(behind)} ${before}`,
    key`w ${Math.min(3, at - sentence.from)} ${before}`,
  ]
}
