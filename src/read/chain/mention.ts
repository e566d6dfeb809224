import type { Span } from '../../shapes/span.ts'
import { knownKind, nameKey, type OutletKind } from './known-names.ts'
import { type Run, spanOf } from './runs.ts'
import { type Strength, shapeOf } from './shape.ts'

/** A name in the text that may be an outlet's. */
export interface Mention {
  readonly span: Span
  readonly name: string
  readonly kind: OutletKind
  readonly strength: Strength
}

/** Capitalised words beside a name that are no part of it. */
const around = new Set(
  'on in at by to for from when while but and as if after before since the a an this that then meanwhile earlier later speaking writing citing quoting according also monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
)

/**
 * The outlet that a run of capitalised words names. A known name inside the run wins, the longest
 * first; else the whole run, without weekdays and sentence openers at its ends, is judged by shape.
 * `told` holds the keys of names that this text has shown to be outlets, with their kinds.
 */
export function mentionIn(
  text: string,
  run: Run,
  told: ReadonlyMap<string, OutletKind>,
): Mention | null {
  const kept = withoutEnds(text, run.words)
  if (kept.length === 0) return null
  const span = spanOf(kept)
  const name = printed(text, span)
  const whole = { span, name, ...shapeOf(name) }
  const known = knownIn(text, run.words, told)
  // "The Independent Journal" is not The Independent.
  const longer = whole.strength === 'strong' && known?.span.start === span.start
  return known && !(longer && !known.name.replace(/^the /i, '').includes(' ')) ? known : whole
}

function knownIn(
  text: string,
  words: readonly Span[],
  told: ReadonlyMap<string, OutletKind>,
): Mention | null {
  for (let length = words.length; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const span = spanOf(words.slice(from, from + length))
      const name = printed(text, span)
      const hasThe = /\bthe\s$/i.test(text.slice(Math.max(0, span.start - 5), span.start))
      const kind = told.get(nameKey(name)) ?? knownKind(name, hasThe)
      if (kind) return { span, name, kind, strength: 'known' }
    }
  }
  return null
}

function withoutEnds(text: string, words: readonly Span[]): readonly Span[] {
  let from = 0
  let to = words.length
  const isAround = (at: Span | undefined): boolean =>
    at !== undefined && around.has(text.slice(at.start, at.end).toLowerCase())
  // "The Harbour Post" keeps its article, "The" alone is none.
  while (from < to && isAround(words[from]) && !(isThe(text, words[from]) && to - from > 1)) from++
  while (to > from && isAround(words[to - 1])) to--
  return words.slice(from, to)
}

function isThe(text: string, at: Span | undefined): boolean {
  return at !== undefined && text.slice(at.start, at.end) === 'The'
}

/** A name as printed, on one line. */
export function printed(text: string, at: Span): string {
  return text.slice(at.start, at.end).replace(/\s+/g, ' ')
}
