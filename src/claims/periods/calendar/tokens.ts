import type { Span } from '../../../shapes/span.ts'

/** A run of letters, a run of digits, or a mark. “Q1” and “2021–27” are two and three. */
export interface Token extends Span {
  /** Lower case; apostrophes and dashes as typewriters have them. */
  readonly word: string
  readonly capital: boolean
  /** Nothing lies between it and the token before. */
  readonly glued: boolean
}

const pattern = /\p{L}[\p{L}\p{M}]*|\p{Nd}+|[^\s]/gu
const plain: Readonly<Record<string, string>> = { '’': "'", '–': '-', '‐': '-', '‑': '-' }

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const { 0: printed, index } of text.matchAll(pattern)) {
    const word = printed.toLowerCase()
    tokens.push({
      start: index,
      end: index + printed.length,
      word: plain[word] ?? word,
      capital: word !== printed,
      glued: index === end && index > 0,
    })
    end = index + printed.length
  }
  return tokens
}
