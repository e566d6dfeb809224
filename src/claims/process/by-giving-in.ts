import type { Party } from '../../shapes/claims/party.ts'
import type { Span } from '../../shapes/span.ts'
import type { Statement } from '../../shapes/statement.ts'
import { holderOf, speakerOf, subjectOf } from '../positions/find/holder.ts'
import { clauseEnd } from '../positions/find/region.ts'
import { trimmed } from '../positions/find/trim.ts'
import type { Scene } from '../scene/scene.ts'
import { givingIn, onlyWith } from './refusal-words.ts'

export interface Refusal {
  readonly words: Span
  readonly at: number
  readonly actor: Party
  readonly statement: Statement | null
}

/** “Cannot live with a cap”, “we won't budge on pay”, “no deal without the crane drivers”: by their words alone. */
export function refusals(scene: Scene): readonly Refusal[] {
  const found: Refusal[] = []
  for (let at = 1; at < scene.words.length; at++) {
    const from = givingIn.has(scene.lower(at)) ? refusalStart(scene, at) : null
    const read = from === null ? noneWithout(scene, at) : readAt(scene, at, from)
    if (read) found.push(read)
  }
  return found
}

function readAt(scene: Scene, verb: number, from: number): Refusal | null {
  const after = onlyWith[scene.lower(verb)]
  if (Object.hasOwn(onlyWith, scene.lower(verb)) && !after?.has(scene.lower(verb + 1))) return null
  const { statement } = scene.scope(scene.words[verb]?.start ?? 0)
  if (!statement || statement.form === 'question') return null
  const subject = subjectOf(scene, from)
  if (!subject || /^(?:you|who|this|that|there)$/.test(scene.lower(subject.from))) return null
  const actor = holderOf(scene, subject, statement)
  if (!actor) return null
  const words = trimmed(scene, { from, to: clauseEnd(scene, verb + 1) })
  return { words, at: verb, actor, statement }
}

/** Index of the first word of “will not”, “cannot”, “would never”, “are not going to” or “refuses to” before a verb. */
function refusalStart(scene: Scene, verb: number): number | null {
  let negated = false
  for (let at = verb - 1; at >= Math.max(0, verb - 6); at--) {
    const lower = scene.lower(at)
    if (lower === 'cannot' || /^refus(?:e|es|ed|ing)$/.test(lower)) return at
    if (lower === 'not' || lower === "n't" || lower === 'never') negated = true
    else if (/^(?:will|would|can|could|ca|wo|'ll|'d)$/.test(lower)) return negated ? at : null
    else if (/^(?:are|is|am|'re|'m|were|was)$/.test(lower)) {
      return negated && scene.lower(verb - 2) === 'going' ? at : null
    } else if (!/ly$|^(?:to|going|and|ever|simply|under|any|again|allowed)$/.test(lower))
      return null
  }
  return null
}

/** “There will be no deal without the crane drivers”. */
function noneWithout(scene: Scene, at: number): Refusal | null {
  if (scene.lower(at - 1) !== 'no') return null
  if (
    !/^(?:deal|agreement|peace|settlement|ceasefire|truce|coalition|talks)$/.test(scene.lower(at))
  ) {
    return null
  }
  const next = scene.lower(at + 1)
  if (next !== 'without' && next !== 'unless') return null
  const { statement } = scene.scope(scene.words[at]?.start ?? 0)
  const actor = statement && speakerOf(scene, statement)
  if (!actor) return null
  const words = trimmed(scene, { from: at - 1, to: clauseEnd(scene, at + 2) })
  return { words, at, actor, statement }
}
