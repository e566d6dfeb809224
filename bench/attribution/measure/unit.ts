import type { Pair } from '../gold.ts'
import { type ContentType, typeOf } from './quoted.ts'
import { type Token, tokensIn } from './tokens.ts'

export type Roles = Readonly<Record<'source' | 'cue' | 'content', readonly Pair[]>>

/** An attribution as the measures see it: numbers of the words that its content and source hold. */
export interface Unit {
  /** Its place among the attributions it was made from. */
  readonly at: number
  readonly content: ReadonlySet<number>
  readonly source: ReadonlySet<number>
  readonly head: number
  readonly type: ContentType
}

/** The attributions whose content holds a word. */
export function unitsOf(
  attributions: readonly Roles[],
  tokens: readonly Token[],
  mask: Uint8Array,
): readonly Unit[] {
  return attributions
    .map(({ content, source }, at) => {
      const words = tokensIn(tokens, content, true)
      return {
        at,
        content: new Set(words),
        source: new Set(tokensIn(tokens, source, true)),
        head: headOf(tokens, source),
        type: typeOf(
          words.flatMap((word) => tokens[word] ?? []),
          mask,
        ),
      }
    })
    .filter(({ content }) => content.size > 0)
}

/** The last word of the first source fragment before a comma, a mark or a preposition. */
function headOf(tokens: readonly Token[], source: readonly Pair[]): number {
  const [first] = [...source].sort((a, b) => a[0] - b[0])
  if (!first) return -1
  let head = -1
  for (const at of tokensIn(tokens, [first], false)) {
    const { text, isWord } = tokens[at] ?? { text: '', isWord: false }
    const ends = /^(?:[,(:;"“”—–-]|who|which|that|of|in|from|at|for|with|on|to|as)$/i.test(text)
    if (head >= 0 && ends) break
    if (isWord && !/^['’]s$/.test(text)) head = at
  }
  return head
}
