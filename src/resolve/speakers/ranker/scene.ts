import type { Attribution } from '../../../shapes/attribution.ts'
import type { Span } from '../../../shapes/span.ts'
import type { Member } from '../../cast/cast.ts'
import type { Mention } from '../../cast/mention.ts'
import type { Word } from '../../names/word.ts'
import { firstFrom } from '../../sorted.ts'
import { enclosing } from './enclosing.ts'

/** A report as the ranker sees it: who is named where, and which words stand in which. */
export interface Scene {
  readonly text: string
  readonly words: readonly Word[]
  /** In order of start. */
  readonly mentions: readonly Mention[]
  readonly mentionsOf: ReadonlyMap<Member, readonly Mention[]>
  /** The most mentions outside quotations that any person has. */
  readonly most: number
  /** Where each word stands, in lower case. */
  readonly places: ReadonlyMap<string, readonly number[]>
  readonly attributions: readonly Attribution[]
  /** Merged. */
  readonly quotations: readonly Span[]
  /** See `enclosing`. */
  readonly enclosing: Int32Array
  /** An offset without the quoted stretches before it. */
  outside(offset: number): number
}

/** `mentions` are in order; `quotations` are merged. */
export function toScene(
  text: string,
  words: readonly Word[],
  mentions: readonly Mention[],
  quotations: readonly Span[],
  attributions: readonly Attribution[],
): Scene {
  const mentionsOf = new Map<Member, Mention[]>()
  for (const mention of mentions) {
    const known = mentionsOf.get(mention.member)
    if (known) known.push(mention)
    else mentionsOf.set(mention.member, [mention])
  }
  let most = 1
  for (const [{ type }, own] of mentionsOf) {
    if (type === 'person') most = Math.max(most, own.filter(({ quoted }) => !quoted).length)
  }
  const places = new Map<string, number[]>()
  for (const { lower, start } of words) {
    const known = places.get(lower)
    if (known) known.push(start)
    else places.set(lower, [start])
  }
  const quoted = [0]
  for (const { start, end } of quotations) quoted.push((quoted.at(-1) ?? 0) + end - start)
  return {
    text,
    words,
    mentions,
    mentionsOf,
    most,
    places,
    attributions,
    quotations,
    enclosing: enclosing(attributions),
    outside(offset) {
      const before = firstFrom(quotations, offset)
      const last = quotations[before - 1]
      const inside = last ? Math.max(0, last.end - offset) : 0
      return offset - (quoted[before] ?? 0) + inside
    },
  }
}
