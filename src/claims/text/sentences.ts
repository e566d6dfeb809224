import type { Word } from './words.ts'

/** A sentence as indices into the words, half-open. */
export interface Sentence {
  readonly from: number
  readonly to: number
}

const ends: ReadonlySet<string> = new Set(['.', '!', '?', '…'])
const closers: ReadonlySet<string> = new Set(['"', '”', '’', "'", '»', ')', ']'])
const titles: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen lt col sgt capt sen rep gov st no vs inc ltd co corp jr sr rs approx est dept jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

/** Splits at full stops, question and exclamation marks, and at every line break. */
export function sentencesOf(text: string, words: readonly Word[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let at = 0; at < words.length; at++) {
    const last = endOf(text, words, at)
    if (last === null) continue
    sentences.push({ from, to: last + 1 })
    from = last + 1
    at = last
  }
  if (from < words.length) sentences.push({ from, to: words.length })
  return sentences
}

/** Index of the sentence's last word where one ends with the word `at`, closing marks included. */
function endOf(text: string, words: readonly Word[], at: number): number | null {
  const here = words[at]
  if (!here) return null
  let last = at
  if (ends.has(here.lower) && !isTitle(words[at - 1], here)) {
    while (closers.has(words[last + 1]?.lower ?? '') && isNext(words, last)) last++
    const next = words[last + 1]
    if (!next || gap(text, words, last).includes('\n')) return last
    return next.start > (words[last]?.end ?? 0) && startsSentence(next) ? last : null
  }
  return gap(text, words, last).includes('\n') ? last : null
}

function isTitle(before: Word | undefined, stop: Word): boolean {
  return stop.lower === '.' && before?.end === stop.start && titles.has(before.lower)
}

function startsSentence(word: Word): boolean {
  return word.capital || word.mark || /^\p{N}/u.test(word.lower)
}

function isNext(words: readonly Word[], at: number): boolean {
  return words[at]?.end === words[at + 1]?.start
}

function gap(text: string, words: readonly Word[], at: number): string {
  return text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? text.length)
}
