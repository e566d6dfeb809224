import type { Span } from '../../shapes/span.ts'
import type { Range } from '../pattern/slots.ts'
import { trimmed } from '../positions/find/trim.ts'
import { calls } from '../positions/rules/calls.ts'
import type { Scene } from '../scene/scene.ts'
import { determiners, prepositions } from '../text/function-words.ts'

/** The acts of a verb phrase: “abolish the levy, freeze fares and cut the tax” is three. */
export function actsIn(scene: Scene, { from, to }: Range): readonly Span[] {
  const acts: Span[] = []
  let start = from
  const end = Math.min(to, scene.sentence(from).to)
  for (let at = from + 1; at < end; at++) {
    const lower = scene.lower(at)
    if (lower !== 'and' && lower !== ',') continue
    const next = scene.lower(at + 1) === 'and' || scene.lower(at + 1) === 'to' ? at + 2 : at + 1
    if (!calls.has(scene.lower(next)) || !takesObject(scene, next)) continue
    acts.push(trimmed(scene, { from: start, to: at }))
    start = next
  }
  acts.push(trimmed(scene, { from: start, to: end }))
  return acts.filter((act) => act.end > act.start)
}

function takesObject(scene: Scene, at: number): boolean {
  const next = scene.lower(at + 1)
  return (
    determiners.has(next) ||
    (/^\p{L}|^[\p{N}€$£]/u.test(next) && !prepositions.has(next) && next !== 'and') ||
    prepositions.has(next)
  )
}
