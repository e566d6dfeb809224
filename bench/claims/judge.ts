import type { Claim } from '../../src/shapes/claim.ts'
import type { Party } from '../../src/shapes/claims/party.ts'
import type { Reading } from '../../src/shapes/reading.ts'
import type { Span } from '../../src/shapes/span.ts'
import { type ClaimLayer, type GoldClaim, outletKey } from './layer.ts'

/** A claim of the gold with the one that was found there, if any. */
export interface Pairing {
  readonly gold: GoldClaim | null
  readonly found: Claim | null
}

/** How one field of a pair came out; `none`: nothing was asserted where the gold has something. */
export type Outcome = 'right' | 'wrong' | 'none'

/** Pairs claims of one kind that overlap and agree on what makes the kind, the best overlaps first. */
export function pairUp(layer: ClaimLayer, reading: Reading): readonly Pairing[] {
  const judge = new Judge(layer, reading)
  const free = new Set(reading.claims)
  const candidates = layer.claims.flatMap((gold) =>
    reading.claims
      .filter((found) => judge.agrees(gold, found))
      .map((found) => ({ gold, found, share: overlap(gold, found.span) })),
  )
  candidates.sort((a, b) => b.share - a.share)
  const paired = new Map<GoldClaim, Claim>()
  for (const { gold, found } of candidates) {
    if (paired.has(gold) || !free.has(found)) continue
    paired.set(gold, found)
    free.delete(found)
  }
  return [
    ...layer.claims.map((gold) => ({ gold, found: paired.get(gold) ?? null })),
    ...[...free].map((found) => ({ gold: null, found })),
  ]
}

/** Compares claims of one text with its gold. */
export class Judge {
  readonly #reading: Reading
  readonly #keys = new Map<string, string>()

  constructor(layer: ClaimLayer, reading: Reading) {
    this.#reading = reading
    for (const { key, names } of layer.actors) {
      for (const name of names) this.#keys.set(plain(name), key)
    }
  }

  /** Whether a claim that was found is the one of the gold, actors aside. */
  agrees(gold: GoldClaim, found: Claim): boolean {
    if (gold.kind !== found.kind || overlap(gold, found.span) < least) return false
    if (gold.kind === 'figure' && found.kind === 'figure') {
      return (
        gold.measure === found.measure &&
        isSameNumber(gold.value, found.value) &&
        (gold.valueMax === null) === (found.valueMax === null) &&
        // A count whose noun is only understood is judged on its unit as a field of its own.
        (isSameUnit(gold.unit, found.unit) || (found.measure === 'count' && found.unit === null))
      )
    }
    if (gold.kind === 'position' && found.kind === 'position') {
      return gold.polarity === found.polarity
    }
    if (gold.kind === 'role' && found.kind === 'role') {
      return gold.role === found.role && this.actor(gold.actor, found.actor) !== 'wrong'
    }
    if (gold.kind === 'state' && found.kind === 'state') return gold.field === found.field
    if (gold.kind === 'condition' && found.kind === 'condition') {
      return gold.relation === found.relation || isNear(gold.relation, found.relation)
    }
    if (gold.kind === 'red_line' && found.kind === 'red_line') return gold.value === found.value
    return true
  }

  /** Whether somebody who was found is the one that the gold has. */
  actor(key: string | null, party: Party | null): Outcome {
    if (party === null) return key === null ? 'right' : 'none'
    const keys = this.#keysOf(party)
    if (key !== null && keys.has(key)) return 'right'
    return party.actor === null && keys.size === 0 ? 'none' : 'wrong'
  }

  saidBy(gold: GoldClaim, found: Claim): Outcome {
    const narrated = found.assertion === 'narrated'
    if (gold.saidBy === outletKey) return narrated ? 'right' : 'wrong'
    if (narrated) return gold.saidBy === null ? 'right' : 'wrong'
    if (found.saidBy === null) return gold.saidBy === null ? 'right' : 'none'
    return this.actor(gold.saidBy, { actor: found.saidBy, span: { start: 0, end: 0 } })
  }

  #keysOf({ actor, span }: Party): ReadonlySet<string> {
    const { text } = this.#reading.report
    const known = this.#reading.actors.find(({ id }) => id === actor)
    const words = [text.slice(span.start, span.end)]
    if (known) {
      words.push(known.name)
      for (const { start, end, kind } of known.mentions) {
        if (kind !== 'pronoun') words.push(text.slice(start, end))
      }
    }
    return new Set(words.flatMap((each) => this.#keyOf(plain(each)) ?? []))
  }

  /** By the very name, or by one that ends with it: “Sir Aldous Penhale” is Aldous Penhale. */
  #keyOf(name: string): string | null {
    const known = this.#keys.get(name)
    if (known !== undefined || !name.includes(' ')) return known ?? null
    const ends = [...this.#keys].filter(
      ([other]) => other.endsWith(` ${name}`) || name.endsWith(` ${other}`),
    )
    const keys = new Set(ends.map(([, key]) => key))
    const [only = null] = keys
    return keys.size === 1 ? only : null
  }
}

/** The part of the shorter one that both share, at least. */
const least = 0.4

function overlap({ span: [start, end] }: GoldClaim, found: Span): number {
  const shared = Math.min(end, found.end) - Math.max(start, found.start)
  return shared <= 0 ? 0 : shared / Math.max(1, Math.min(end - start, found.end - found.start))
}

function isSameNumber(a: string, b: string): boolean {
  return Math.abs(Number(a) - Number(b)) <= Math.abs(Number(a)) * 0.005
}

export function isSameUnit(gold: string | null, found: string | null): boolean {
  if (gold === null || found === null) return gold === found
  const last = (unit: string): string => plain(unit).split(' ').at(-1) ?? ''
  return gold === found || last(gold) === last(found)
}

function isNear(a: string, b: string): boolean {
  const timed = ['when', 'after', 'once']
  return timed.includes(a) && timed.includes(b)
}

export function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|a|an|its|their|his|her|our) /, '')
    .replace(/'s?$/, '')
    .trim()
}
