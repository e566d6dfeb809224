import type { Line } from './tokens.ts'

// A bracket that is open for longer is taken to be one that was never closed.
const longest = 300

/** Follows the round brackets of a text from left to right. */
export class Brackets {
  readonly #line: Line
  #next = 0
  #open: number | null = null

  constructor(line: Line) {
    this.#line = line
  }

  /** Whether a token stands within round brackets; tokens are asked for in order. */
  holds(index: number): boolean {
    for (; this.#next < index; this.#next++) {
      const mark = this.#line.low(this.#next)
      if (mark === '(') this.#open = this.#line.start(this.#next)
      if (mark === ')') this.#open = null
    }
    return this.#open !== null && this.#line.start(index) - this.#open < longest
  }
}
