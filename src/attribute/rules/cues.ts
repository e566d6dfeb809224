import type { Doc, Sentence } from '../text/doc.ts'
import type { Range } from '../text/paragraphs.ts'
import { stem } from '../text/stem.ts'
import type { Token } from '../text/tokens.ts'
import { adverbs, auxiliaries, negations, prepositions } from '../text/words.ts'

/** A word that may attribute, with its auxiliaries and particles as a range of token indices. */
export interface Cue extends Range {
  readonly head: number
  readonly stem: string
  readonly suffix: Suffix
  /** How often the stem is the head of a cue where it occurs, 0 to 1, as learned. */
  readonly prior: number
}

type Suffix = 'ed' | 'ing' | 's' | 'base'

/** What is known of cue words: priors by stem, and the words that follow a stem inside its cue. */
export interface Lexicon {
  readonly priors: ReadonlyMap<string, number>
  readonly tails: ReadonlySet<string>
}

/** The words of a sentence that may attribute, in order. Words inside quotations never do. */
export function findCues(doc: Doc, sentence: Sentence, lexicon: Lexicon): Cue[] {
  const found: Cue[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = doc.tokens[at]
    if (!token?.isWord || (doc.regionOf[at] ?? -1) >= 0) continue
    if (negations.has(token.lower) || auxiliaries.has(token.lower)) continue
    const root = stem(token.lower)
    const prior = lexicon.priors.get(root)
    if (prior === undefined) continue
    if (token.isCapital && at > sentence.from && !sentence.isLoud) continue
    const from = groupStart(doc, at, sentence.from)
    const to = groupEnd(doc, at, sentence.to, root, lexicon)
    found.push({ head: at, from, to, stem: root, suffix: suffixOf(token), prior })
  }
  return found
}

function suffixOf({ lower }: Token): Suffix {
  if (lower.endsWith('ing')) return 'ing'
  if (lower.endsWith('ed') || irregularPast.has(lower)) return 'ed'
  if (lower.endsWith('s') && !lower.endsWith('ss')) return 's'
  return 'base'
}

const irregularPast: ReadonlySet<string> = new Set(
  'said told thought wrote written knew known saw seen found felt held heard meant made went gave given took taken spoke spoken sought swore sworn understood shown laid kept led left chose chosen brought drew ran stood began begun sent forgot'.split(
    ' ',
  ),
)

/** Whether a word belongs to the verb group to its right: an auxiliary, a negation, an adverb, *to*. */
export function isGroupWord(token: Token | undefined): boolean {
  return token?.isWord === true && (groupWords.has(token.lower) || token.class === '-ly')
}

// One set, as it is asked of nearly every word.
const groupWords: ReadonlySet<string> = new Set([...auxiliaries, ...negations, ...adverbs, 'to'])

function groupStart(doc: Doc, head: number, floor: number): number {
  let from = head
  while (from > floor && isGroupWord(doc.tokens[from - 1]) && (doc.regionOf[from - 1] ?? -1) < 0) {
    from--
  }
  from = withHearsay(doc, from, floor)
  // Tarn's claim: the possessive is the source's, unless a participle makes it a verb.
  const isPossessive = from === head - 1 && /^['’]s$/.test(doc.tokens[from]?.lower ?? '')
  return isPossessive && !/(?:ed|ing)$/.test(doc.tokens[head]?.lower ?? '') ? head : from
}

const hearsay: ReadonlySet<string> = new Set(
  'understood reported believed thought known rumoured rumored alleged heard'.split(' '),
)

/** "is understood to have said": the hearsay before an infinitive belongs to its verb group. */
function withHearsay({ tokens }: Doc, from: number, floor: number): number {
  if (tokens[from]?.lower !== 'to' || tokens[from + 1]?.lower !== 'have') return from
  if (!hearsay.has(tokens[from - 1]?.lower ?? '') || from - 2 <= floor) return from
  let start = from - 1
  while (start > floor && auxiliaries.has(tokens[start - 1]?.lower ?? '')) start--
  return start < from - 1 ? start : from
}

function groupEnd(doc: Doc, head: number, ceiling: number, root: string, lexicon: Lexicon): number {
  let path = root
  let end = head + 1
  for (let at = head + 1; at < Math.min(ceiling, head + 5); at++) {
    const token = doc.tokens[at]
    if (!token?.isWord || (doc.regionOf[at] ?? -1) >= 0) break
    path += ` ${tailWord(token)}`
    if (lexicon.tails.has(path) && !articles.has(token.lower)) end = at + 1
  }
  // "said with a grin" is a cue, "said with a frown" is not known and leaves no *with*.
  while (end > head + 1 && occasioned.has(root) && prepositions.has(tailOf(doc, end))) end--
  return end
}

function tailOf({ tokens }: Doc, end: number): string {
  return tokens[end - 1]?.lower ?? ''
}

/** Verbs that are whole without a preposition. */
const occasioned: ReadonlySet<string> = new Set(['say', 'write'].map(stem))

/** A noun phrase that follows begins with its article. */
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the'])

/** A word as the table of tails spells it: days of the week are one. */
export function tailWord(token: Token): string {
  return token.class === 'DAY' || token.class === 'CAP' || token.class === 'NUM'
    ? token.class
    : token.lower
}
