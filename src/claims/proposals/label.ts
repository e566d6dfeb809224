import type { Span } from '../../shapes/span.ts'
import type { Range } from '../pattern/slots.ts'
import { trimmed } from '../positions/find/trim.ts'
import { calls } from '../positions/rules/calls.ts'
import type { Scene } from '../scene/scene.ts'
import { auxiliaries, determiners, pronouns } from '../text/function-words.ts'
import { planNouns } from './plan-nouns.ts'

const relation = /^(?:once|after|when|if|unless|until|till|provided|assuming)$/

/** The words that name a proposal, without what it waits on. */
export function labelOf(scene: Scene, { from, to }: Range): Span {
  let end = from + 1
  while (end < to && !relation.test(scene.lower(end))) end++
  return trimmed(scene, { from, to: end })
}

export function lowers(scene: Scene, { from, to }: Range): readonly string[] {
  const words: string[] = []
  for (let at = from; at < Math.min(to, from + 14); at++) words.push(scene.lower(at))
  return words
}

/**
 * “Unarmed observers, a formula that Orland floated”: a bare noun behind a comma or a dash only says what
 * the words before it are. Null where the noun stands for itself.
 */
export function beforeApposition(scene: Scene, { from }: Range): Span | null {
  const noun = from + 1
  if (!/^(?:an?|one)$/.test(scene.lower(from))) return null
  const next = /^(?:proposal|plan|idea|formula|scheme|step|option|move|change|suggestion)$/
  const at = next.test(scene.lower(noun)) ? noun : noun + 1
  if (!planNouns.has(scene.lower(at)) && !next.test(scene.lower(at))) return null
  if (/^(?:to|for|of)$/.test(scene.lower(at + 1))) return null
  let mark = from - 1
  if (!/^(?:,|-|–|—|\()$/.test(scene.lower(mark))) return null
  while (scene.words[mark - 1]?.mark) mark--
  const start = phraseStart(scene, mark)
  return start === null ? null : trimmed(scene, { from: start, to: mark })
}

/** Index of the first word of the noun phrase that ends before a word. */
export function phraseStart(scene: Scene, end: number): number | null {
  const { from: limit } = scene.sentence(end - 1)
  let leftmost: number | null = null
  let at = end - 1
  for (; at >= Math.max(limit, end - 12); at--) {
    const word = scene.words[at]
    const { lower = '', mark = true } = word ?? {}
    if (mark && lower !== "'s") break
    if (auxiliaries.has(lower) && lower !== "'s") break
    if (/^(?:that|which|who|whether|if|and|but|as|because|when|than|said|says)$/.test(lower)) break
    // “A proposal to tax homes” is one phrase.
    if (lower === 'to' && planNouns.has(scene.lower(at - 1))) continue
    if (lower === 'to') {
      const start = calls.has(scene.lower(at + 1)) ? at + 2 : at + 1
      return leftmost ?? (start < end ? start : null)
    }
    if (determiners.has(lower)) leftmost = at
    else if (pronouns.has(lower)) break
    else if (/^(?:at|about|against|with|from|by)$/.test(lower)) return leftmost ?? at + 1
  }
  return leftmost ?? (at + 1 < end ? at + 1 : null)
}
