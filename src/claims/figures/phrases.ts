import { type Line, tokenize } from './tokens.ts'

/** Phrases of several tokens by their words, each with what it means; the longest is found first. */
export class Phrases<T> {
  readonly #meanings = new Map<string, T>()
  readonly #lengths = new Set<number>()
  readonly #exact: boolean
  #longestFirst: readonly number[] = []

  /** `exact`: capitals count, and nothing stands between the tokens. */
  constructor(exact = false) {
    this.#exact = exact
  }

  add(phrase: string, meaning: T): this {
    const parts = tokenize(phrase).map((token) => (this.#exact ? token.text : token.low))
    const key = parts.join(' ')
    if (!this.#meanings.has(key)) this.#meanings.set(key, meaning)
    this.#lengths.add(parts.length)
    this.#longestFirst = [...this.#lengths].sort((a, b) => b - a)
    return this
  }

  /** The longest phrase that begins at a token: the token after it, and the meaning. */
  from(line: Line, start: number): { readonly next: number; readonly meaning: T } | null {
    for (const length of this.#longestFirst) {
      const meaning = this.#read(line, start, length)
      if (meaning !== undefined) return { next: start + length, meaning }
    }
    return null
  }

  /** The longest phrase that ends before a token: its first token, and the meaning. */
  upTo(line: Line, end: number, least = 0): { readonly start: number; readonly meaning: T } | null {
    for (const length of this.#longestFirst) {
      if (end - length < least) continue
      const meaning = this.#read(line, end - length, length)
      if (meaning !== undefined) return { start: end - length, meaning }
    }
    return null
  }

  #read(line: Line, start: number, length: number): T | undefined {
    let key = ''
    for (let index = start; index < start + length; index++) {
      const token = line.at(index)
      if (token === undefined || (index > start && !this.#joined(line, index))) return undefined
      key += (index > start ? ' ' : '') + (this.#exact ? token.text : token.low)
    }
    return this.#meanings.get(key)
  }

  #joined(line: Line, index: number): boolean {
    return this.#exact ? line.glued(index) : line.near(index)
  }
}
