import type { Scene } from '../scene/scene.ts'
import { clauseBreaks } from '../text/function-words.ts'
import type { Element, Pattern } from './pattern.ts'
import { clauseFrom, type Range, whoBefore, whoFrom } from './slots.ts'

export interface Match<T> {
  readonly rule: T
  /** All the words that matched, slots included. */
  readonly range: Range
  /** Index of the word that matching began with. */
  readonly anchor: number
  readonly slots: Readonly<Record<string, Range>>
}

interface Rule {
  readonly pattern: Pattern
}

/** Rules by the words that their patterns begin with. */
export class Matcher<T extends Rule> {
  readonly #rules = new Map<string, T[]>()

  constructor(rules: readonly T[]) {
    for (const rule of rules) {
      const anchor = rule.pattern.elements[rule.pattern.anchor]
      if (anchor?.kind !== 'word') continue
      for (const word of anchor.options) {
        const known = this.#rules.get(word)
        if (known) known.push(rule)
        else this.#rules.set(word, [rule])
      }
    }
  }

  /** Every match in the words of a scene, by the word it begins with, rules in their order. */
  *in(scene: Scene): Generator<Match<T>> {
    for (let at = 0; at < scene.words.length; at++) {
      for (const rule of this.#rules.get(scene.lower(at)) ?? []) {
        const found = matchAt(scene, rule.pattern, at)
        if (found) yield { rule, anchor: at, ...found }
      }
    }
  }
}

type Slots = Record<string, Range>

function matchAt(
  scene: Scene,
  { elements, anchor }: Pattern,
  at: number,
): { readonly range: Range; readonly slots: Slots } | null {
  const { from, to } = scene.sentence(at)
  const slots: Slots = {}
  const end = forwards(scene, elements, anchor + 1, at + 1, to, slots)
  if (end === null) return null
  const start = backwards(scene, elements, anchor - 1, at, from, slots)
  return start === null ? null : { range: { from: start, to: end }, slots }
}

/** Matches the elements from `index` on against the words from `at` on; gives where they end. */
function forwards(
  scene: Scene,
  elements: readonly Element[],
  index: number,
  at: number,
  limit: number,
  slots: Slots,
): number | null {
  const element = elements[index]
  if (!element) return at
  const rest = (next: number): number | null =>
    forwards(scene, elements, index + 1, next, limit, slots)
  if (element.kind === 'word') {
    const here = at < limit && element.options.has(scene.lower(at)) ? rest(at + 1) : null
    return here ?? (element.optional ? rest(at) : null)
  }
  if (element.kind === 'gap') {
    for (let skipped = 0; skipped <= element.most && at + skipped <= limit; skipped++) {
      const found = rest(at + skipped)
      if (found !== null) return found
      if (clauseBreaks.has(scene.lower(at + skipped))) return null
    }
    return null
  }
  const whole = element.slot === 'who' ? whoFrom(scene, at, limit) : clauseFrom(scene, at, limit)
  for (let to = whole?.to ?? at; whole && to > at; to--) {
    const found = rest(to)
    if (found === null) continue
    slots[element.name] = { from: at, to }
    return found
  }
  return null
}

/** Matches the elements from `index` back against the words before `at`; gives where they start. */
function backwards(
  scene: Scene,
  elements: readonly Element[],
  index: number,
  at: number,
  limit: number,
  slots: Slots,
): number | null {
  const element = elements[index]
  if (!element) return at
  const rest = (next: number): number | null =>
    backwards(scene, elements, index - 1, next, limit, slots)
  if (element.kind === 'word') {
    const here = at > limit && element.options.has(scene.lower(at - 1)) ? rest(at - 1) : null
    return here ?? (element.optional ? rest(at) : null)
  }
  if (element.kind === 'gap') {
    for (let skipped = 0; skipped <= element.most && at - skipped >= limit; skipped++) {
      const found = rest(at - skipped)
      if (found !== null) return found
      if (clauseBreaks.has(scene.lower(at - skipped - 1))) return null
    }
    return null
  }
  const whole = whoBefore(scene, at, limit)
  if (!whole) return null
  for (let from = whole.from; from < whole.to; from++) {
    const found = rest(from)
    if (found === null) continue
    slots[element.name] = { from, to: whole.to }
    return found
  }
  return null
}
