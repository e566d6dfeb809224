import { matched, overlap, sameSource, soft } from './match.ts'
import type { Unit } from './unit.ts'

/**
 * Why a unit has no partner: nothing of the other side overlaps (alone); content fits but not the source;
 * both fit, but the other has a closer partner (taken); several found in one gold (split); several gold
 * in one found (merged); else the content shares less than half of its words (boundaries).
 */
export type ErrorKind = 'alone' | 'source' | 'boundaries' | 'split' | 'merged' | 'taken'

export interface Errors {
  /** By place among the gold; those that are softly matched have none. */
  readonly gold: ReadonlyMap<number, ErrorKind>
  /** By place among the found. */
  readonly found: ReadonlyMap<number, ErrorKind>
}

/** The units of one text that the soft criterion leaves without a partner. */
export function errorsOf(gold: readonly Unit[], found: readonly Unit[]): Errors {
  const pairs = matched(gold, found, soft)
  return {
    gold: kinds(gold, found, new Set(pairs.keys()), ['merged', 'split']),
    found: kinds(found, gold, new Set(pairs.values()), ['split', 'merged']),
  }
}

function kinds(
  units: readonly Unit[],
  others: readonly Unit[],
  partnered: ReadonlySet<number>,
  [beside, across]: readonly [ErrorKind, ErrorKind],
): ReadonlyMap<number, ErrorKind> {
  const kindOf = (unit: Unit): ErrorKind => {
    const near = others.filter((other) => overlap(unit.content, other.content) > 0)
    if (near.length === 0) return 'alone'
    const fitting = near.filter((other) => overlap(unit.content, other.content) >= 0.5)
    if (fitting.length > 0) {
      return fitting.some((other) => sameSource(unit, other)) ? 'taken' : 'source'
    }
    const holder = near.find((other) => lies(unit, other))
    if (holder && units.some((one) => one !== unit && lies(one, holder))) return beside
    return near.filter((other) => lies(other, unit)).length > 1 ? across : 'boundaries'
  }
  return new Map(
    units.flatMap((unit, at) => (partnered.has(at) ? [] : [[at, kindOf(unit)] as const])),
  )
}

/** Whether at least half of the words of `inner` are among those of `outer`. */
function lies(inner: Unit, outer: Unit): boolean {
  const both = [...inner.content].filter((word) => outer.content.has(word)).length
  return both >= inner.content.size / 2
}
