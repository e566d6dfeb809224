import type { Span } from '../../shapes/span.ts'
import { isPersonNoun } from '../data/people.ts'
import { bodyNouns, offices, organisationNouns, personNouns, portfolios } from '../data/words.ts'
import { readName } from '../names/name.ts'
import type { Run } from '../names/run.ts'
import type { Word } from '../names/word.ts'

/** What the words of a source are. */
export type Phrase =
  | { readonly kind: 'pronoun'; readonly pronoun: Pronoun; readonly at: Word }
  | {
      readonly kind: 'name'
      readonly run: Run
      /** Words beside the name that call its bearer: "special envoy", "the party's chairman". */
      readonly office: string | null
      /** What the source is if nobody has that name: "Villagers" of "Villagers along the dam". */
      readonly otherwise: Nominal
    }
  | { readonly kind: 'several'; readonly words: readonly Word[] }
  | Nominal

export interface Nominal {
  readonly kind: 'nominal'
  /** Up to its head noun. */
  readonly words: readonly Word[]
  /** Up to the first comma or relative clause: what names an actor of its own. */
  readonly whole: Span
  readonly head: string
  readonly definite: boolean
}

export type Pronoun = 'he' | 'she' | 'they' | 'it' | 'who' | 'we'

const pronouns: Readonly<Record<string, Pronoun>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  hers: 'she',
  herself: 'she',
  they: 'they',
  them: 'they',
  their: 'they',
  themselves: 'they',
  it: 'it',
  its: 'it',
  itself: 'it',
  who: 'who',
  whom: 'who',
  whose: 'who',
  which: 'who',
  that: 'who',
  we: 'we',
  i: 'we',
  us: 'we',
  me: 'we',
  my: 'we',
  our: 'we',
  myself: 'we',
  ourselves: 'we',
  self: 'who',
  you: 'we',
}

const breaks =
  /^(?:who|whom|which|that|of|in|from|at|for|with|on|to|as|by|during|after|speaking|along|near|behind|under|over|between|among|against|within|outside|inside|around|across|about|into|like|including|such|than)$/
/** They follow their noun where a preposition follows them: "a source close to the board". */
const afterNoun = /^(?:close|familiar|responsible|aware|present|\p{Ll}+(?:ed|ing))$/u
/** Verbs that a source never holds: it was cut too late. */
const verbs =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|remain|remains|remained|seem|seems|seemed|appear|appears|appeared|said|says|told|tells)$/
const times = /^(?:day|week|month|year|night|morning|evening|afternoon|time|moment)$/
const reflexive = /^(?:himself|herself|itself|themselves|alone|too|also|both)$/
const relatives = /^(?:who|which|that|whose|whom|speaking)$/
const possessives = /^(?:his|her|its|their)$/
const indefinites =
  /^(?:an?|one|two|three|four|five|some|several|many|few|another|other|others|most|both|all|no|each|every|any)$/
const definites = /^(?:the|this|that|these|those|his|her|their|its|our)$/

/**
 * Reads a source: its head is what comes before the first comma or preposition. `following` are the
 * name runs right after it, where an apposition may stand.
 */
export function readPhrase(
  text: string,
  source: Span,
  words: readonly Word[],
  runs: readonly Run[],
  following: readonly Run[],
): Phrase | null {
  const start = timeWords(text, words)
  if (start > 0) {
    const rest = words.slice(start)
    return readPhrase(text, source, rest, from(runs, rest[0]), from(following, rest[0]))
  }
  // "Holm himself" is Holm.
  if (words.length > 1 && reflexive.test(words.at(-1)?.lower ?? '')) {
    return readPhrase(text, source, words.slice(0, -1), runs, following)
  }
  const [first] = words
  if (!first) return null
  // "A:" of an interview is whoever answers.
  const pronoun = words.length === 1 && first.text === 'A' ? 'we' : pronouns[first.lower]
  const own = possessives.test(first.lower) && words.length > 1
  if (pronoun && !own && words.length <= 2 && !runs.some(({ start }) => start > first.start)) {
    return { kind: 'pronoun', pronoun, at: first }
  }
  const head = headOf(text, words, runs)
  const last = head.at(-1) ?? first
  const closing = runs.find(
    ({ start, end }) => end >= last.end && start <= last.start && start >= source.start,
  )
  const otherwise: Nominal = {
    kind: 'nominal',
    words: head,
    whole: wholeOf(text, words),
    head: last.lower.replace(/^(?:ex|then|co)-(?=\p{L}{4})/u, ''),
    definite: isDefinite(text, first) || isBare(first, last),
  }
  if (joinsSeveral(words, runs) || joinsNames(text, words, runs)) return { kind: 'several', words }
  if (closing && readName(closing.words)) {
    const office = officeAround(text, source, words, closing)
    return { kind: 'name', run: closing, office, otherwise }
  }
  const holds = closing?.words.some(({ lower }) => offices.has(lower)) ?? false
  if (isPerson(last) || holds || last.lower === 'one') {
    const beside = apposed(text, words, last, following)
    if (beside)
      return {
        kind: 'name',
        run: beside,
        office: phraseText(text, isDefinite(text, first) ? head.slice(1) : head),
        otherwise,
      }
  }
  if (bodyNouns.has(last.lower) || (!last.capital && organisationNouns.has(last.lower))) {
    const body = following.find(({ start, end }) => {
      const gap = text.slice(last.end, start)
      return /^, (?:the (?:company|firm|group|operator) )?$/.test(gap) && end <= source.end
    })
    const name = body ? readName(body.words) : null
    if (body && name && !(name.type === 'person' && name.sure)) {
      return { kind: 'name', run: body, office: null, otherwise }
    }
  }
  return otherwise
}

/** How many words of time stand before the source itself: "The next day his office". */
function timeWords(text: string, words: readonly Word[]): number {
  for (let at = 1; at < 4; at++) {
    const word = words[at]
    const noun = words[at - 1]
    if (!word || !noun || text.charAt(noun.end) !== ' ') return 0
    if (times.test(noun.lower) && (definites.test(word.lower) || indefinites.test(word.lower))) {
      return at
    }
  }
  return 0
}

function from(runs: readonly Run[], word: Word | undefined): readonly Run[] {
  return runs.filter(({ start }) => start >= (word?.start ?? 0))
}

/** "Union denies it", "Harbour minister quits": a headline leaves the article out. */
function isBare(first: Word, { lower }: Word): boolean {
  return !indefinites.test(first.lower) && (organisationNouns.has(lower) || offices.has(lower))
}

function headOf(text: string, words: readonly Word[], runs: readonly Run[]): readonly Word[] {
  for (let at = 1; at < words.length; at++) {
    const word = words[at]
    const before = words[at - 1]
    if (!word || !before) break
    // "Ministry of Energy": a preposition inside a name does not end the head.
    if (runs.some(({ start, end }) => start < word.start && word.end < end)) continue
    const gap = text.slice(before.end, word.start)
    if (/[,(:;\u2013\u2014]| - /.test(gap) || breaks.test(word.lower)) return words.slice(0, at)
    const next = words[at + 1]
    const follows = afterNoun.test(word.lower) && next && breaks.test(next.lower)
    if (verbs.test(word.lower) || follows) return words.slice(0, at)
  }
  return words
}

/** "Holm and Reyl", "he and Mrs Reyl": names alone before an "and" speak as one with what follows. */
function joinsSeveral(words: readonly Word[], runs: readonly Run[]): boolean {
  const and = words.findIndex(({ lower }) => lower === 'and')
  if (and < 1 || and === words.length - 1) return false
  // "Trade and Industry Minister Ada Holm" is one.
  if (and === 1 && portfolios.has(words[0]?.lower ?? '')) return false
  return words
    .slice(0, and)
    .every(
      (word) =>
        word.lower === 'the' ||
        pronouns[word.lower] !== undefined ||
        runs.some(({ start, end }) => start <= word.start && word.end <= end),
    )
}

/** "Ada Holm, 41, and his partner, Ted Foss": two full names with an "and" between them. */
function joinsNames(text: string, words: readonly Word[], runs: readonly Run[]): boolean {
  const last = words.at(-1)
  if (!last || words.length > 40) return false
  const people = runs.filter(({ words: own, end, start }) => {
    return start >= (words[0]?.start ?? 0) && end <= last.end && own.length > 1 && isNamed(own)
  })
  const [one, other] = people
  if (!one || !other || people.length > 4) return false
  const between = text.slice(one.end, other.start)
  if (!/(?:^ |, )and (?:(?:his|her|their|the) [^,]{3,40}, )?[^,]{0,30}$/.test(between)) return false
  return !/\b(?:who|which|that|whose|between|of both|with|including|to|like)\b/.test(between)
}

function isNamed(words: readonly Word[]): boolean {
  return readName(words)?.type === 'person'
}

/** "His former partner at Lenholm": a noun for a person, by the lists or by its ending. */
function isPerson({ lower, capital }: Word): boolean {
  if (capital ? offices.has(lower) || personNouns.has(lower) : isPersonNoun(lower)) return true
  return !capital && !organisationNouns.has(lower) && /(?:er|or|ist|ian|mate|[dnt]ant)$/.test(lower)
}

/** The name after a comma: "the party's chairman, John Doe", "a spokesman for the port, Ed Roe". */
function apposed(
  text: string,
  words: readonly Word[],
  last: Word,
  following: readonly Run[],
): Run | undefined {
  const end = words.at(-1)?.end ?? last.end
  for (const run of following) {
    if (run.start < last.end) continue
    const gap = text.slice(last.end, run.start)
    if (gap.length > 60 || /[.;:!?\n“”"]/.test(gap)) return undefined
    // "The buyer, the retired surgeon Dr Pell": an office may stand between.
    const between = /^, (?:the|an?|his|her) (?:\p{Ll}[\p{Ll}-]* )?(\p{Ll}[\p{Ll}-]*) $/u.exec(gap)
    const comma = /, $|,? (?:named|called) $/.test(gap) || offices.has(between?.[1] ?? '')
    if (comma && run.start <= end + 4 && readName(run.words)?.type === 'person') {
      return run.words.length > 1 ? run : undefined
    }
  }
  return undefined
}

function wholeOf(text: string, words: readonly Word[]): Span {
  const start = words[0]?.start ?? 0
  let end = words[0]?.end ?? start
  for (const word of words.slice(1)) {
    if (/[,(:;\u2013\u2014]/.test(text.slice(end, word.start)) || relatives.test(word.lower)) break
    if (verbs.test(word.lower)) break
    end = word.end
  }
  return { start, end }
}

function officeAround(text: string, source: Span, words: readonly Word[], run: Run): string | null {
  const before = words.filter(({ start }) => start < run.start)
  const noun = before.at(-1)
  if (noun && (offices.has(noun.lower) || (!noun.capital && isPersonNoun(noun.lower)))) {
    return phraseText(text, isDefinite(text, before[0]) ? before.slice(1) : before)
  }
  const after = /^, ((?:the|a|an|his|her|its|their) )?([^,;()]{3,90})/.exec(
    text.slice(run.end, source.end),
  )
  if (!after?.[2]) return null
  const office = after[2].split(/ (?:who|which|that|where) /)[0] ?? ''
  const holds = office
    .toLowerCase()
    .split(/[\s-]+/)
    .some(isPersonNoun)
  return holds ? office.trim() : null
}

function isDefinite(text: string, word: Word | undefined): boolean {
  if (word === undefined || indefinites.test(word.lower)) return false
  // "Tarland's president"
  return definites.test(word.lower) || (word.capital && /^['’]/.test(text.charAt(word.end)))
}

function phraseText(text: string, words: readonly Word[]): string | null {
  const first = words[0]
  const last = words.at(-1)
  return first && last ? text.slice(first.start, last.end) : null
}
