import { distance } from 'fastest-levenshtein'
import type { Body, BodyName } from './organisation.ts'

/**
 * How two bodies' names agree, the closest first. `generic`: equal, and many bodies are called so.
 * `acronym`: one abbreviates the other, or both are the same abbreviation. `longer`: one has all the words of the other.
 */
export type BodyAgreement = 'exact' | 'generic' | 'acronym' | 'longer' | 'misspelt' | 'none'

const order: readonly BodyAgreement[] = [
  'exact',
  'generic',
  'acronym',
  'longer',
  'misspelt',
  'none',
]

export function compareBodies(a: Body, b: Body): BodyAgreement {
  let best = order.length - 1
  for (const x of a.names) {
    for (const y of b.names) best = Math.min(best, order.indexOf(compareNames(x, y)))
  }
  return order[best] ?? 'none'
}

function compareNames(a: BodyName, b: BodyName): BodyAgreement {
  if (a.core === b.core) return a.acronym && b.acronym ? 'acronym' : a.generic ? 'generic' : 'exact'
  if (abbreviates(a, b) || abbreviates(b, a)) return 'acronym'
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (shorter.words.length > 1 && shorter.words.every((word) => longer.words.includes(word))) {
    return 'longer'
  }
  return nearly(a.core, b.core) ? 'misspelt' : 'none'
}

export function abbreviates(short: BodyName, long: BodyName): boolean {
  return short.acronym && !long.acronym && long.initials.includes(short.core)
}

function nearly(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length)
  if (longest < 7 || Math.abs(a.length - b.length) > 2) return false
  return 1 - distance(a, b) / longest >= 0.85
}
