import { type WordClass, wordClass } from './word-class.ts'

/** A word, number or mark with its place; `[start, end)` in UTF-16 code units. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly class: WordClass
  /** Whether it begins with a letter or a digit. */
  readonly isWord: boolean
  readonly isCapital: boolean
}

// Every branch begins with its own kind of character and repeats without overlap: linear.
const pattern =
  /(?:\p{Lu}\.){2,}|[$€£]?\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|%)?|['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:[-‐‑&][\p{L}\p{N}]+|['’](?!(?:s|re|ve|ll|d|m)(?![\p{L}\p{N}]))\p{L}+)*|-{2,}|``|''|[^\s]/giu

const wordStart = /[\p{L}\p{N}$€£]/u

/** The tokens of a text in order; white space belongs to none. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) tokens.push(toToken(match[0], match.index))
  return tokens
}

function toToken(text: string, start: number): Token {
  const lower = text.toLowerCase()
  const code = text.charCodeAt(0)
  // Both spellings of 's are words: ’s holds a letter, and 's is told by its length.
  const isWord = code < 128 ? isAsciiWord(code, text) : wordStart.test(text)
  const first = text[0] ?? ''
  const isCapital = isWord && first !== lower[0]
  return {
    start,
    end: start + text.length,
    text,
    lower,
    class: wordClass(lower, isWord, isCapital),
    isWord,
    isCapital,
  }
}

function isAsciiWord(code: number, text: string): boolean {
  if (code >= 97) return code <= 122
  if (code >= 65) return code <= 90
  if (code >= 48 && code <= 57) return true
  return (code === 36 || code === 39) && text.length > 1 && text !== "''"
}
