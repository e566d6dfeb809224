import type { Doc } from '../text/doc.ts'
import type { Range } from '../text/paragraphs.ts'
import {
  abbreviations,
  auxiliaries,
  conjunctions,
  determiners,
  possessives,
  prepositions,
  subjectPronouns,
} from '../text/words.ts'
import { classAt } from './cue-features.ts'
import { type Cue, isGroupWord } from './cues.ts'
import type { ToKey } from './linear.ts'

/** A range that may name who a cue attributes to, and where it stands from the cue. */
export interface SourceCandidate extends Range {
  readonly kind: 'left' | 'relative' | 'right' | 'first' | 'shared' | 'none'
}

const none: SourceCandidate = { kind: 'none', from: -1, to: -1 }

/** Who may be speaking: noun phrases beside the cue, the clause's first, an earlier cue's source. */
export function sourceCandidates(
  doc: Doc,
  sentence: Range,
  cue: Cue,
  shared: Range | null,
): SourceCandidate[] {
  const found: SourceCandidate[] = [none]
  if (shared && shared.to <= cue.from) found.push({ kind: 'shared', ...shared })
  addLeft(doc, sentence, cue, found)
  addRight(doc, sentence, cue, found)
  addFirst(doc, sentence, cue, found)
  return found
}

// 28: 99 % of the sources beside a cue are shorter.
const longest = 28

function addLeft(doc: Doc, sentence: Range, cue: Cue, found: SourceCandidate[]): void {
  let to = cue.from
  let kind: SourceCandidate['kind'] = 'left'
  const before = doc.tokens[to - 1]?.lower
  if (to - 1 > sentence.from && (before === 'who' || before === 'which' || before === 'that')) {
    kind = 'relative'
    to--
    if (before === 'that') found.push({ kind: 'left', from: to, to: to + 1 })
  }
  if (doc.tokens[to - 1]?.text === ',') to--
  let depth = 0
  for (let from = to - 1; from >= Math.max(sentence.from, to - longest); from--) {
    const mark = doc.tokens[from]?.text
    if (mark === ')') depth++
    else if (mark === '(' && --depth < 0) return
    if (depth > 0) continue
    if (isQuoted(doc, from)) {
      if (doc.tokens[from - 1]?.text === ',' || isQuoted(doc, to - 1)) return
      continue
    }
    if (canBegin(doc, sentence, from)) found.push({ kind, from, to })
  }
}

function isQuoted(doc: Doc, at: number): boolean {
  return (doc.regionOf[at] ?? -1) >= 0
}

/** Whether a noun phrase can begin at a token. */
function canBegin(doc: Doc, sentence: Range, at: number): boolean {
  const token = doc.tokens[at]
  if (!token?.isWord) return false
  const { lower } = token
  if (isBreak(lower) && !determiners.has(lower) && !subjectPronouns.has(lower)) return false
  const before = doc.tokens[at - 1]
  if (!before || at === sentence.from || !before.isWord || isQuoted(doc, at - 1)) return true
  if (determiners.has(before.lower) || possessives.has(before.lower)) return false
  if (isBreak(before.lower) || isGroupWord(before)) return true
  if (determiners.has(lower) || possessives.has(lower) || subjectPronouns.has(lower)) return true
  return (token.isCapital && !before.isCapital) || before.class === '-ed' || before.class === '-ing'
}

// One set, as it is asked of nearly every word.
const breaks: ReadonlySet<string> = new Set([...conjunctions, ...prepositions, ...auxiliaries])

function isBreak(lower: string): boolean {
  return breaks.has(lower)
}

function addRight(doc: Doc, sentence: Range, cue: Cue, found: SourceCandidate[]): void {
  const from = cue.to
  const first = doc.tokens[from]
  if (!first?.isWord || from >= sentence.to || isQuoted(doc, from)) return
  if (isBreak(first.lower) && !determiners.has(first.lower)) return
  if (isSubject(doc, sentence, from)) return
  for (let to = from + 1; to <= Math.min(sentence.to, from + longest); to++) {
    const next = doc.tokens[to]
    if (to < sentence.to && (isPointOfName(doc, to) || isPossessive(doc, to))) continue
    const isEnd = to >= sentence.to || !next || !next.isWord || isQuoted(doc, to)
    const isStop = isEnd || isBreak(next.lower) || subjectPronouns.has(next.lower)
    if (isStop || next.class === 'DAY' || next.class === '-ed' || next.class === '-ing') {
      if (doc.tokens[to - 1]?.isWord) found.push({ kind: 'right', from, to })
    }
    if (isEnd && next?.text !== ',') return
  }
}

/** "said the pier would fall": what stands right of the cue has a verb of its own. */
function isSubject({ tokens, regionOf }: Doc, sentence: Range, from: number): boolean {
  for (let at = from + 1; at < Math.min(sentence.to, from + 8); at++) {
    const token = tokens[at]
    if (!token?.isWord || (regionOf[at] ?? -1) >= 0) return false
    if (auxiliaries.has(token.lower)) return !/^['’]s$/.test(token.lower)
    if (isBreak(token.lower) || subjectPronouns.has(token.lower)) return false
  }
  return false
}

/** The point of "Mr." or of an initial, with more of the name after it. */
function isPointOfName({ tokens }: Doc, at: number): boolean {
  const before = tokens[at - 1]
  if (tokens[at]?.text !== '.' || !before?.isCapital || !tokens[at + 1]?.isCapital) return false
  return before.text.length === 1 || abbreviations.has(before.lower)
}

/** The apostrophe of "the workers' union", where it closes no quotation. */
function isPossessive(doc: Doc, at: number): boolean {
  const mark = doc.tokens[at]?.text
  if ((mark !== "'" && mark !== '’') || isQuoted(doc, at)) return false
  return doc.tokens[at - 1]?.lower.endsWith('s') === true && doc.tokens[at + 1]?.isWord === true
}

function addFirst(doc: Doc, sentence: Range, cue: Cue, found: SourceCandidate[]): void {
  let from = sentence.from
  let count = 0
  while (from < cue.from && count < 4) {
    while (from < cue.from && !canBegin(doc, sentence, from)) from++
    let to = from
    while (to < cue.from && to - from < longest && !endsSubject(doc, to)) to++
    if (to > from && to < cue.from && !isQuoted(doc, from)) {
      found.push({ kind: 'first', from, to })
      count++
    }
    // The next clause begins after the next comma, dash or conjunction.
    from = to
    while (from < cue.from && !beginsClause(doc, from)) from++
    from++
  }
}

function endsSubject(doc: Doc, at: number): boolean {
  const token = doc.tokens[at]
  if (!token) return true
  if (!token.isWord) return !/^[.'’&-]$/.test(token.text)
  const { lower } = token
  if (auxiliaries.has(lower) && lower !== '’s' && lower !== "'s") return true
  if (token.class === '-ed' || token.class === '-ly') return true
  return lower === 'who' || lower === 'which' || lower === 'that'
}

function beginsClause(doc: Doc, at: number): boolean {
  const token = doc.tokens[at]
  if (!token) return true
  if (!token.isWord) return /^[,;:—–]$/.test(token.text) || token.text === '--'
  return conjunctions.has(token.lower)
}

/** What the source scorer sees of a candidate. */
export function sourceFeatures<K>(
  doc: Doc,
  sentence: Range,
  cue: Cue,
  candidate: SourceCandidate,
  key: ToKey<K>,
): readonly K[] {
  const { kind, from, to } = candidate
  const { stem, suffix } = cue
  const left = classAt(doc, sentence, cue.from - 1)
  const next = classAt(doc, sentence, cue.to)
  const features = [
    key`k ${kind} ${suffix}`,
    key`kl ${kind} ${left}`,
    key`kn ${kind} ${next}`,
    key`ks ${kind} ${stem}`,
    key`kfl ${kind} ${suffix} ${left}`,
    key`kg ${kind} ${classAt(doc, sentence, cue.from)} ${suffix}`,
  ]
  if (kind === 'none') return features
  const first = classAt(doc, sentence, from)
  const before = classAt(doc, sentence, from - 1)
  const before2 = classAt(doc, sentence, from - 2)
  const last = classAt(doc, sentence, to - 1)
  const after = classAt(doc, sentence, to)
  const length = to - from
  const size = length < 4 ? `${length}` : length < 7 ? '4' : length < 12 ? '7' : '12'
  const distance = cue.from - to
  const gap =
    kind === 'right'
      ? 'r'
      : distance < 2
        ? `${distance}`
        : distance < 6
          ? '2'
          : distance < 12
            ? '6'
            : '12'
  let commas = 0
  let verbs = 0
  let breaks = 0
  for (let at = from; at < to; at++) {
    const token = doc.tokens[at]
    if (!token) continue
    if (token.text === ',') commas++
    else if (!token.isWord) continue
    else if (auxiliaries.has(token.lower) && !/^['’]s$/.test(token.lower)) verbs++
    else if (token.lower !== 'and' && conjunctions.has(token.lower)) breaks++
  }
  features.push(
    key`1 ${kind} ${first}`,
    key`b ${kind} ${before}`,
    key`bb ${kind} ${before2} ${before}`,
    key`b1 ${kind} ${before} ${first}`,
    key`z ${kind} ${last}`,
    key`a ${kind} ${after}`,
    key`za ${kind} ${last} ${after}`,
    key`n ${kind} ${size}`,
    key`n1 ${kind} ${size} ${first}`,
    key`g ${kind} ${gap} ${suffix}`,
    key`gl ${kind} ${gap} ${left}`,
    key`c ${kind} ${Math.min(3, commas)}`,
    key`cl ${kind} ${Math.min(3, commas)} ${left} ${before}`,
    key`v ${kind} ${Math.min(2, verbs)}`,
    key`x ${kind} ${Math.min(2, breaks)}`,
  )
  if (kind === 'right') {
    features.push(
      key`rs ${stem} ${first}`,
      key`ra ${after} ${size}`,
      key`rc ${Math.min(3, commas)} ${after}`,
    )
  }
  return features
}
