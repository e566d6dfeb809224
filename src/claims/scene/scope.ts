import type { Span } from '../../shapes/span.ts'
import type { Statement } from '../../shapes/statement.ts'

/** Which statement the words at an offset stand in. */
export interface Scope {
  /** The innermost statement; null in narration. */
  readonly statement: Statement | null
  /** Inside quotation marks. */
  readonly quoted: boolean
}

/** The statements by what they cover: the innermost is the one whose fragment there is shortest. */
export class Scopes {
  readonly #fragments: readonly { readonly span: Span; readonly statement: Statement }[]
  readonly #reach: readonly number[]

  constructor(statements: readonly Statement[]) {
    this.#fragments = statements
      .flatMap((statement) => statement.content.map((span) => ({ span, statement })))
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    let reach = 0
    this.#reach = this.#fragments.map(({ span }) => {
      reach = Math.max(reach, span.end)
      return reach
    })
  }

  at(offset: number): Statement | null {
    let best: { readonly length: number; readonly statement: Statement } | null = null
    for (let index = this.#lastStarting(offset); index >= 0; index--) {
      if ((this.#reach[index] ?? 0) <= offset) break
      const fragment = this.#fragments[index]
      if (!fragment || fragment.span.end <= offset) continue
      const { span, statement } = fragment
      const length = span.end - span.start
      if (!best || length < best.length) best = { length, statement }
    }
    return best?.statement ?? null
  }

  /** Index of the last fragment that starts at or before an offset; −1 where none does. */
  #lastStarting(offset: number): number {
    let low = 0
    let high = this.#fragments.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#fragments[middle]?.span.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}
