import type { UnnamedKind } from '../../shapes/unnamed.ts'
import { anybody, collectives, insideWords, kindOfNoun, uncounted } from '../data/unnamed-kinds.ts'
import { organisationNouns } from '../data/words.ts'
import { singular } from './singular.ts'

const ends =
  /^(?:who|whom|whose|which|that|of|in|from|at|for|with|on|to|as|by|during|after|near|behind|under|between|among|against|within|outside|inside|about|into|like|including|close|familiar|briefed|privy|involved|acquainted|emerging|released|speaking|present|representing|reported|along|around|across|over|against|than|outside|without|fed|gathered|from)$/

/** Whether the head noun of a description stands before a word. */
export function endsHead(word: string): boolean {
  return ends.test(word)
}

/** The kind of source that a description tells, and whether it is of many. */
export function kindOf(description: string): {
  readonly kind: UnnamedKind
  readonly many: boolean
} {
  const words = description.split(/\s+/).map((word) => word.replace(/[,.]$|['’]s?$/g, ''))
  const { head, rest } = headOf(words)
  const noun = singular(head.toLowerCase())
  const many = noun !== head.toLowerCase()
  if (collectives.has(noun) && rest[0] === 'of' && rest.length > 1) {
    return { kind: kindOf(rest.slice(1).join(' ')).kind, many: true }
  }
  if (anybody.has(noun)) {
    if (rest.some((word) => insideWords.has(word))) return { kind: 'insider', many }
    // "One of his aides" is one, "some of the officials" are many.
    const whole = rest[0] === 'of' ? kindOf(rest.slice(1).join(' ')).kind : 'other'
    if (noun !== 'source') return { kind: whole, many }
  }
  const kind = kindOfNoun.get(noun) ?? (organisationNouns.has(noun) ? 'body' : 'other')
  return { kind, many: many || uncounted.has(noun) }
}

/** The head noun of a description, and what follows it. */
export function headOf(words: readonly string[]): {
  readonly head: string
  readonly rest: readonly string[]
} {
  const end = words.findIndex((word, at) => at > 0 && ends.test(word))
  const until = end < 0 ? words.length : end
  return { head: words[until - 1] ?? '', rest: words.slice(until) }
}
