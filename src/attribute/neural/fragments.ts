import { roles } from './path.ts'

/** A run of words with one role; `first` and `last` are indices of words, both part of it. */
export interface Fragment {
  readonly first: number
  readonly last: number
}

export type Role = (typeof roles)[number]

/** The fragments of each role that tags spell, in order. */
export function toFragments(tags: Uint8Array): Readonly<Record<Role, readonly Fragment[]>> {
  const found: Record<Role, Fragment[]> = { source: [], cue: [], content: [] }
  for (let first = 0; first < tags.length; first++) {
    const tag = tags[first] ?? 0
    const role = tag % 2 === 1 ? roles[tag >> 1] : undefined
    if (!role) continue
    let last = first
    while (tags[last + 1] === tag + 1) last++
    found[role].push({ first, last })
    first = last
  }
  return found
}
