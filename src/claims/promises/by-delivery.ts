import { holderOf, subjectOf } from '../positions/find/holder.ts'
import { clauseEnd } from '../positions/find/region.ts'
import { trimmed } from '../positions/find/trim.ts'
import { turnOf } from '../positions/find/turn.ts'
import { assess } from '../scene/assess.ts'
import type { Scene } from '../scene/scene.ts'
import { auxiliaries, prepositions } from '../text/function-words.ts'
import { goods, handing } from './goods.ts'
import type { Promised } from './promise.ts'

const maker = 'delivery-words@1'

/** Things that were given, without a figure: “Orland donated the vaccines”, “no weapons have been sent”. */
export function deliveriesByWord(scene: Scene): readonly Promised[] {
  const found: Promised[] = []
  for (let at = 1; at < scene.words.length; at++) {
    if (!isHanding(scene, at)) continue
    const read = readAt(scene, at)
    if (read) found.push(read)
  }
  return found
}

function isHanding(scene: Scene, at: number): boolean {
  const lower = scene.lower(at)
  return handing.has(lower) || (lower === 'handed' && scene.lower(at + 1) === 'over')
}

function readAt(scene: Scene, at: number): Promised | null {
  const turn = turnOf(scene, at)
  if (turn.void || turn.possible || turn.future) return null
  const subject = subjectOf(scene, at)
  if (!subject) return null
  const from = scene.lower(at) === 'handed' ? at + 2 : at + 1
  const object = turn.passive
    ? goodsIn(scene, subject.from, subject.to)
    : goodsIn(scene, from, Math.min(clauseEnd(scene, from + 1), from + 8))
  if (!object) return null
  const { statement, saidBy, assertion } = assess(scene, at)
  if (assertion === 'hypothetical') return null
  const holder = turn.passive ? null : holderOf(scene, subject, statement)
  return {
    object: trimmed(scene, object),
    cue: scene.span(turn.first, at + 1),
    stage: 'delivered',
    donor: holder,
    statement,
    saidBy,
    assertion: assertion === 'asserted' && turn.negated ? 'denied' : assertion,
    confidence: 0.6,
    by: maker,
  }
}

/** The noun phrase that the first goods among some words head. */
function goodsIn(
  scene: Scene,
  from: number,
  limit: number,
): { readonly from: number; readonly to: number } | null {
  for (let at = from; at < limit; at++) {
    const lower = scene.lower(at)
    if (goods.has(lower)) {
      if (goods.has(scene.lower(at + 1))) continue
      return { from, to: at + 1 }
    }
    if (/\p{N}/u.test(lower) || auxiliaries.has(lower) || prepositions.has(lower)) return null
    if (scene.words[at]?.mark && !/^["“‘]$/.test(lower)) return null
  }
  return null
}
