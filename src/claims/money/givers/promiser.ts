import type { Party } from '../../../shapes/claims/party.ts'
import type { Range } from '../../pattern/slots.ts'
import { speakerOf } from '../../positions/find/holder.ts'
import type { Scene } from '../../scene/scene.ts'
import { isPerson } from '../../scene/who.ts'
import { isAhead } from '../stage/look.ts'
import type { StageCue } from '../stage/stage-cue.ts'
import { arriving, flows } from '../stage/stage-words.ts'
import { bodyOfPerson } from './body-of.ts'

/** “A first batch will be delivered in May, the minister said”: of a promise without a giver, who makes it. */
export function promiserOf(scene: Scene, object: Range, cue: StageCue): readonly Party[] {
  if (cue.voice !== 'passive' || cue.stage !== 'pledged') return []
  const verb = scene.lower(cue.head)
  if (arriving.has(verb) || flows.has(verb)) return []
  if (!isAhead(scene, Math.min(object.to, cue.cue.from), cue.head)) return []
  const { statement } = scene.scope(scene.words[cue.head]?.start ?? 0)
  const speaker = statement && speakerOf(scene, statement)
  if (!statement || !speaker) return []
  const body = statement.onBehalfOf ?? bodyOfPerson(scene, statement.speaker)
  if (body) return [{ ...speaker, actor: body }]
  return speaker.actor !== null && !isPerson(scene, speaker.actor) ? [speaker] : []
}
