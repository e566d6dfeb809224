/** A run of letters or of digits, an abbreviation with full stops, or one other character. */
interface Token {
  readonly kind: 'word' | 'digits' | 'mark'
  readonly start: number
  readonly end: number
  /** As printed. */
  readonly text: string
  /** In lower case. */
  readonly low: string
}

const tokenPattern = /(?:\p{Lu}\.){2,4}|[\p{L}\p{M}]+|[0-9]+|\S/gu
const letter = /^\p{L}/u
// Longer words than this are no words; what is cut off is never compared.
const wordLimit = 40

export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(tokenPattern)) {
    const whole = match[0]
    const start = match.index
    const code = whole.charCodeAt(0)
    const kind =
      code >= 48 && code <= 57 ? 'digits' : code > 64 && letter.test(whole) ? 'word' : 'mark'
    const short = whole.length > wordLimit && kind === 'word' ? whole.slice(0, wordLimit) : whole
    const low = kind === 'word' ? short.toLowerCase() : whole
    tokens.push({ kind, start, end: start + whole.length, text: short, low })
  }
  return tokens
}

/** The tokens of one text, with what stands between them. */
export class Line {
  readonly text: string
  readonly tokens: readonly Token[]

  constructor(text: string) {
    this.text = text
    this.tokens = tokenize(text)
  }

  at(index: number): Token | undefined {
    return this.tokens[index]
  }

  low(index: number): string {
    return this.tokens[index]?.low ?? ''
  }

  isWord(index: number): boolean {
    return this.tokens[index]?.kind === 'word'
  }

  /** Whether nothing stands between a token and the one before it. */
  glued(index: number): boolean {
    const token = this.tokens[index]
    const before = this.tokens[index - 1]
    return token !== undefined && before !== undefined && before.end === token.start
  }

  /** Whether at most one space or line break stands between a token and the one before it. */
  near(index: number): boolean {
    const token = this.tokens[index]
    const before = this.tokens[index - 1]
    if (token === undefined || before === undefined) return false
    const gap = token.start - before.end
    return gap <= 1 || (gap === 2 && !this.text.slice(before.end, token.start).includes('\n\n'))
  }

  start(index: number): number {
    return this.tokens[index]?.start ?? this.text.length
  }

  /** The end of the last token before `index`. */
  endBefore(index: number): number {
    return this.tokens[index - 1]?.end ?? 0
  }
}
