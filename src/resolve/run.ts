import type { Span } from '../shapes/span.ts'
import { offices, organisationWords, particles, sentenceStarters } from './data/words.ts'
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
  return runs
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
