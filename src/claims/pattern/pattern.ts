/**
 * A pattern over the words of a sentence, as a person writes it:
 *
 * - `ball` the word, in any case; `is|are` one of several; `[very|quite]` one of them or nothing;
 * - `..3` up to three words of any kind, but no mark that parts clauses;
 * - `<who>` somebody: a name, a pronoun or a noun phrase; `<what>` anything up to the end of its clause.
 *
 * A slot may have a name of its own: `<who:giver>`. A pattern needs a word that is not optional; the
 * first one is where matching begins, or the one that is marked with `^`.
 */
export interface Pattern {
  readonly source: string
  readonly elements: readonly Element[]
  /** Index of the element that matching begins with. */
  readonly anchor: number
}

export type Element =
  | { readonly kind: 'word'; readonly options: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'slot'; readonly slot: Slot; readonly name: string }

type Slot = 'who' | 'what'

/** Compiles a pattern; throws where it is malformed, since patterns are part of the program. */
export function pattern(source: string): Pattern {
  const parts = source.trim().split(/\s+/)
  const elements = parts.map((part) => element(part.replace(/^\^/, ''), source))
  const marked = parts.findIndex((part) => part.startsWith('^'))
  const anchor =
    marked >= 0 ? marked : elements.findIndex((one) => one.kind === 'word' && !one.optional)
  if (elements[anchor]?.kind !== 'word') throw new Error(`No word to begin with: ${source}`)
  return { source, elements, anchor }
}

function element(part: string, source: string): Element {
  const slot = /^<(who|what)(?::(\w+))?>$/.exec(part)
  if (slot) return { kind: 'slot', slot: slot[1] as Slot, name: slot[2] ?? slot[1] ?? '' }
  const gap = /^\.\.(\d+)$/.exec(part)
  if (gap) return { kind: 'gap', most: Number(gap[1]) }
  const optional = /^\[(.+)\]$/.exec(part)
  const options = (optional?.[1] ?? part).toLowerCase().split('|')
  if (part.includes('<') || options.includes('')) throw new Error(`Malformed pattern: ${source}`)
  return { kind: 'word', options: new Set(options), optional: optional !== null }
}
