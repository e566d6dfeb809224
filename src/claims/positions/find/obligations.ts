import type { Draft } from './draft.ts'
import { subjectOf } from './holder.ts'
import { draftOf, forecastOf, isNegatedBefore, isTimed, type Modal, phraseOf } from './modal.ts'

const none = /^(?:no|nobody|none|neither|nothing|few)$/

/** “Should”, “ought to”; of what a time is given for, a forecast: “should finish by May”. */
export function advised(modal: Modal): Draft | null {
  const { scene, verb, negated, never } = modal
  if (scene.lower(verb) === 'have') return null
  if (!negated && isTimed(modal)) return forecastOf(modal, false)
  const against = negated !== isOfNone(modal)
  return draftOf(modal, never ? 'red_line' : 'urge', against ? '-' : '+', phraseOf(modal))
}

/** “Must”; not “must have been”. */
export function required(modal: Modal): Draft | null {
  const { scene, verb, negated, never } = modal
  if (scene.lower(verb) === 'have') return null
  const against = negated !== isOfNone(modal)
  return draftOf(modal, never ? 'red_line' : 'requirement', against ? '-' : '+', phraseOf(modal))
}

/** “Have to”, “needs to”; not what one has to do no longer, nor had to do once. */
export function obliged(modal: Modal): Draft | null {
  const { scene, at, quoted } = modal
  if (scene.lower(at + 1) !== 'to' || isNegatedBefore(modal) || isOfNone(modal)) return null
  if (scene.lower(at) === 'had' && quoted) return null
  return subjectOf(scene, at) && draftOf(modal, 'requirement', '+', phraseOf(modal))
}

/** “No child should wait”, “nobody must know”. */
function isOfNone({ scene, at }: Modal): boolean {
  const subject = subjectOf(scene, at)
  return subject !== null && none.test(scene.lower(subject.from))
}
