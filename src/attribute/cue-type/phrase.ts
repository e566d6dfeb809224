import type { CueType } from '../../shapes/attribution.ts'
import { phrases } from './lexicon.ts'

/** A word of a cue: its base forms, likeliest first. */
export type Bases = readonly string[]

export interface Phrase {
  readonly name: string
  readonly type: CueType
  /** For each word its alternatives; null for up to `widest` words of any kind. */
  readonly parts: readonly (readonly string[] | null)[]
}

const widest = 3

const byFirst = new Map<string, Phrase[]>()
for (const [type, names] of Object.entries(phrases)) {
  for (const name of names) {
    const parts = name.split(' ').map((part) => (part === '~' ? null : part.split('|')))
    for (const first of parts[0] ?? []) {
      const sharing = byFirst.get(first) ?? []
      byFirst.set(first, sharing)
      sharing.push({ name, type: type as CueType, parts })
    }
  }
}
// A longer phrase says more than one that it begins with.
for (const sharing of byFirst.values()) sharing.sort((a, b) => b.parts.length - a.parts.length)

/** The phrase that begins at a word, and the index after its last word. */
export function phraseAt(
  cue: readonly Bases[],
  at: number,
): { readonly phrase: Phrase; readonly end: number } | null {
  for (const base of cue[at] ?? []) {
    for (const phrase of byFirst.get(base) ?? []) {
      const end = endOf(cue, at, phrase.parts)
      if (end >= 0) return { phrase, end }
    }
  }
  return null
}

function endOf(cue: readonly Bases[], at: number, [part, ...rest]: Phrase['parts']): number {
  if (part === undefined) return at
  if (part) return cue[at]?.some((base) => part.includes(base)) ? endOf(cue, at + 1, rest) : -1
  for (let skipped = 0; skipped <= widest; skipped++) {
    const end = endOf(cue, at + skipped, rest)
    if (end >= 0) return end
  }
  return -1
}
