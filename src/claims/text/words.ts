import type { Span } from '../../shapes/span.ts'

/** A word, a clitic (“’s”, “n’t”) or a mark of the text. */
export interface Word extends Span {
  /** Lower case, apostrophes straight. */
  readonly lower: string
  readonly capital: boolean
  /** Not a letter or a digit in it. */
  readonly mark: boolean
}

// Dotted abbreviations (U.S.), numbers with their marks (1,200.5), words with hyphens and apostrophes.
const token =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*\p{L}*(?:[-–]\p{L}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:[’'&-][\p{L}\p{M}\p{N}]+)*|[^\s]/gu
const clitic = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu

/** The words of a text in order; nothing but white space lies between them. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const { 0: printed, index } of text.matchAll(token)) {
    const [tail = ''] = printed.length > 2 ? (clitic.exec(printed) ?? []) : []
    const cut = index + printed.length - tail.length
    if (cut > index) words.push(word(text, index, cut))
    if (tail) words.push(word(text, cut, index + printed.length))
  }
  return words
}

const letterOrDigit = /[\p{L}\p{N}]/u
const upper = /^\p{Lu}/u

function word(text: string, start: number, end: number): Word {
  const printed = text.slice(start, end)
  return {
    start,
    end,
    lower: printed.toLowerCase().replaceAll('’', "'"),
    capital: upper.test(printed),
    mark: !letterOrDigit.test(printed),
  }
}
