import type { Span } from '../../shapes/span.ts'
import type { Range } from '../pattern/slots.ts'
import { trimmed } from '../positions/find/trim.ts'
import type { Scene } from '../scene/scene.ts'
import { determiners } from '../text/function-words.ts'

/** The members of a list of things: “a levy, a cap on rents and to a public bank” is three. */
export function itemsIn(scene: Scene, { from, to }: Range): readonly Span[] {
  const items: Span[] = []
  let start = from
  for (let at = from + 1; at < to; at++) {
    if (scene.lower(at) !== ',' && scene.lower(at) !== 'and') continue
    let next = at + 1
    while (next < to && /^(?:and|to|for)$/.test(scene.lower(next))) next++
    if (next >= to || !startsThing(scene, next)) continue
    items.push(trimmed(scene, { from: start, to: at }))
    start = next
    at = next
  }
  items.push(trimmed(scene, { from: start, to }))
  return items.filter(({ start: first, end }) => end > first)
}

function startsThing(scene: Scene, at: number): boolean {
  return determiners.has(scene.lower(at)) || /^(?:\p{N}|[€$£]|more|new|free)/u.test(scene.lower(at))
}
