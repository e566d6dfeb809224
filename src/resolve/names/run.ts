import type { Span } from '../../shapes/span.ts'
import {
  honorifics,
  offices,
  organisationWords,
  particles,
  sentenceStarters,
} from '../data/words.ts'
import { firstFrom } from '../sorted.ts'
import { headlineWords } from './headline.ts'
import { genderOfGiven } from './name.ts'
import type { Word } from './word.ts'

/** Capitalised words that stand together, as names do; `from` is an index into the words. */
export interface Run {
  readonly words: readonly Word[]
  readonly from: number
  readonly start: number
  readonly end: number
  /** Stands in a headline, where every word has a capital. */
  readonly headline: boolean
}

/**
 * The capitalised runs of a text, without the small words that only open a sentence. No run goes on
 * past the end of a source: "Lena Brandt Says Quay Will Close".
 */
export function nameRuns(
  text: string,
  words: readonly Word[],
  sources: readonly Span[],
): readonly Run[] {
  const ends = new Set(sources.map(({ end }) => end))
  const headline = headlineWords(text, words)
  const runs: Run[] = []
  const elsewhere = capitalElsewhere(words)
  for (let at = 0; at < words.length; at++) {
    if (!words[at]?.capital) continue
    let to = at + 1
    let checked = at
    let body = false
    for (;;) {
      let next = to
      // Two small words at most: "Bank of the Isles". "Ottilie Brand of Islands First" ends before.
      for (; checked < to; checked++) body ||= holdsBody(words[checked])
      if (isOf(words[to]) && to - at > 1 && !body) break
      while (next < to + 2 && joins(words[next]) && isParticle(words[next])) next++
      if (!(joins(words[next]) && words[next]?.capital)) break
      if (ends.has(words[to - 1]?.end ?? -1)) break
      to = next + 1
    }
    let from = at
    while (from < to && sentenceStarters.has(words[from]?.lower ?? '')) from++
    if (opensPlainly(words, from, elsewhere)) from++
    while (from < to && !words[from]?.capital) from++
    const inside = words.slice(from, to)
    const [first] = inside
    const last = inside.at(-1)
    // Longer runs are headlines in capitals.
    if (first && last && inside.length <= 9) {
      const { start } = first
      runs.push({ words: inside, from, start, end: last.end, headline: headline.has(from) })
    }
    at = to - 1
  }
  return markGiven(runs, sources)
}

/**
 * "Showrunner Alma Trask", where "Trask" speaks alone or has a title elsewhere: the full name is the
 * last two words, whatever stands before.
 */
function markGiven(runs: readonly Run[], sources: readonly Span[]): readonly Run[] {
  const alone = new Set<string>()
  for (const { words, start, end, headline } of runs) {
    const [first, second, third] = words
    if (!first || headline) continue
    if (!second && touches(sources, { start, end })) alone.add(first.lower)
    if (second && !third && honorifics.has(first.lower.replace(/\.$/, ''))) alone.add(second.lower)
  }
  return runs.map((run) => {
    const { words } = run
    const last = words.at(-1)
    const given = words.at(-2)
    if (words.length < 3 || !last || !given?.capital || !alone.has(last.lower)) return run
    if (sentenceStarters.has(given.lower) || given.lower.includes('-')) return run
    if (holdsBody(given) || holdsBody(last) || honorifics.has(given.lower.replace(/\.$/, '')))
      return run
    // "Ana Maria Roe" begins with her given name.
    const before = words.slice(0, -2)
    if (before.some((word) => word.capital && genderOfGiven(word) !== undefined)) return run
    return { ...run, words: [...before, { ...given, given: true }, last] }
  })
}

function touches(sources: readonly Span[], span: Span): boolean {
  const near = sources[firstFrom(sources, span.start + 1) - 1]
  return near !== undefined && near.end >= span.end && span.start - near.start < 40
}

function isOf(word: Word | undefined): boolean {
  return word?.lower === 'of' || word?.lower === 'for'
}

function holdsBody(word: Word | undefined): boolean {
  return word !== undefined && (organisationWords.has(word.lower) || offices.has(word.lower))
}

/** The words that have a capital where no sentence gives them one. */
function capitalElsewhere(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.filter(({ capital, opens }) => capital && !opens).map(({ lower }) => lower))
}

/** "Waiting for Karsk": a word that has its capital from the sentence alone, and "of" or "for". */
function opensPlainly(words: readonly Word[], at: number, elsewhere: ReadonlySet<string>): boolean {
  const word = words[at]
  return (
    word?.opens === true &&
    isOf(words[at + 1]) &&
    !holdsBody(word) &&
    genderOfGiven(word) === undefined &&
    !elsewhere.has(word.lower)
  )
}

function joins(word: Word | undefined): boolean {
  return word?.joined === true
}

function isParticle(word: Word | undefined): boolean {
  return word !== undefined && (particles.has(word.lower) || word.lower === 'the')
}
