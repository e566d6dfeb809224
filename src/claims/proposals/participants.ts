import type { Party } from '../../shapes/claims/party.ts'
import { holderOf, subjectOf } from '../positions/find/holder.ts'
import { firstGroup } from '../scene/first-group.ts'
import type { Scene } from '../scene/scene.ts'
import { whoIn } from '../scene/who.ts'

/** Who takes part, by the words before a verb; from an index on where one is given. */
export function participants(scene: Scene, verb: number, from?: number): readonly Party[] {
  if (from !== undefined) return firstGroup(scene, whoIn(scene, { from, to: verb }))
  // “Norland itself will”: the subject stands before the word that stresses it.
  const stressed = /^(?:itself|themselves|himself|herself)$/.test(scene.lower(verb - 1))
  const quoted = /^["“‘']$/.test(scene.lower(verb - 1))
  const subject = subjectOf(scene, stressed || quoted ? verb - 1 : verb)
  if (!subject) return []
  const several = subject.to - subject.from > 1 ? firstGroup(scene, whoIn(scene, subject)) : []
  if (several.length > 1) return several
  const { statement } = scene.scope(scene.words[subject.from]?.start ?? 0)
  const holder = holderOf(scene, subject, statement)
  if (!holder) return []
  return holder.actor !== null || scene.words[subject.from]?.capital ? [holder] : []
}
