/** One token of a text; only words (at least one letter or digit) are counted by the measures. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly isWord: boolean
}

const pattern =
  /(?:\p{Lu}\.){2,}|[$€£]?\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|%)?|['’](?:s|re|ve|ll|d|m)(?![\p{L}])|[\p{L}\p{N}\p{M}]+(?:[-‑][\p{L}\p{N}]+|['’](?!(?:s|re|ve|ll|d|m)(?![\p{L}]))\p{L}+|&[\p{L}]+)*|[^\s]/gu

/** The tokens of a text, punctuation included. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(pattern)].map(({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
    text: token,
    isWord: /[\p{L}\p{N}]/u.test(token),
  }))
}

/** Indices of the tokens that overlap any of the spans, in order, each once. */
export function tokensIn(
  tokens: readonly Token[],
  spans: readonly (readonly [number, number])[],
  wordsOnly: boolean,
): readonly number[] {
  const found = new Set<number>()
  for (const [start, end] of spans) {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tokens[middle]?.end ?? 0) <= start) low = middle + 1
      else high = middle
    }
    for (let at = low; at < tokens.length; at++) {
      const token = tokens[at]
      if (!token || token.start >= end) break
      if (token.isWord || !wordsOnly) found.add(at)
    }
  }
  return [...found].sort((a, b) => a - b)
}
