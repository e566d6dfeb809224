import type { Attribution } from '../../shapes/attribution.ts'
import type { Span } from '../../shapes/span.ts'
import { isPersonNoun } from '../data/people.ts'
import { offices, organisationNouns } from '../data/words.ts'
import type { Run } from '../names/run.ts'
import type { Word } from '../names/word.ts'
import { firstFrom, inside } from '../sorted.ts'
import { type Phrase, readPhrase } from './phrase.ts'

// What a longer source adds after its head says nothing more of who it is.
const LONGEST = 300

/** What the words of an attribution's source are; null where it has none. */
export function readSource(
  attribution: Attribution,
  text: string,
  words: readonly Word[],
  runs: readonly Run[],
): Phrase | null {
  const [given] = attribution.source
  if (!given) return null
  const clipped = { start: given.start, end: Math.min(given.end, given.start + LONGEST) }
  const source = possessed(clipped, text, words)
  // An apposition may follow within some words.
  const after = inside(runs, { start: source.start, end: source.end + 60 }, 120)
  const before = cut(runs[firstFrom(runs, source.start) - 1], source)
  const own = [...before, ...inside(runs, source)]
  return readPhrase(text, source, inside(words, source), own, [...before, ...after])
}

/** What of a run that began before a source lies in it. */
function cut(run: Run | undefined, source: Span): readonly Run[] {
  if (!run || run.end <= source.start || run.end > source.end) return []
  const words = run.words.filter(({ start, capital }) => start >= source.start && capital)
  const [first] = words
  if (!first) return []
  const from = run.from + run.words.indexOf(first)
  return [{ ...run, words: run.words.slice(run.words.indexOf(first)), from, start: first.start }]
}

/** "The union" of "the union's president": the source is the president. */
function possessed(source: Span, text: string, words: readonly Word[]): Span {
  if (!/^['’]s? \p{L}/u.test(text.slice(source.end, source.end + 4))) return source
  const from = firstFrom(words, source.end)
  for (let at = from; at < from + 3; at++) {
    const word = words[at]
    if (!word || (at > from && !word.joined)) break
    const noun = word.lower
    if ((word.capital ? offices.has(noun) : isPersonNoun(noun)) || organisationNouns.has(noun))
      return { start: source.start, end: word.end }
  }
  return source
}
