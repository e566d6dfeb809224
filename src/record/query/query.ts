/** What a full-text query asks for, before any engine's notation. */
export type Query =
  /** Words that follow each other; `prefix`: the last one is the beginning of a word. */
  | { readonly kind: 'words'; readonly text: string; readonly prefix: boolean }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }

/**
 * A query that an engine can answer from its index: `not` stands only beside something that is
 * to be found.
 */
export type Findable =
  | { readonly kind: 'words'; readonly text: string; readonly prefix: boolean }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Findable[] }
  | { readonly kind: 'without'; readonly found: Findable; readonly left: Findable }
