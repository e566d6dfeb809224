import type { Range } from '../../pattern/slots.ts'
import type { Scene } from '../../scene/scene.ts'
import { cueAfter, flowAfter, relativeAfter } from './after.ts'
import { cueBefore } from './before.ts'
import { isNoGift } from './no-gift.ts'
import { nounAfter } from './noun.ts'
import type { StageCue } from './stage-cue.ts'

/** What shows the stage of the words of a range; null where nothing does. */
export function stageOf(scene: Scene, { from, to }: Range): StageCue | null {
  const cue =
    relativeAfter(scene, to) ??
    cueAfter(scene, to, from) ??
    (scene.lower(to) === 'of' ? flowAfter(scene, to) : null) ??
    cueBefore(scene, from, to) ??
    nounAfter(scene, to) ??
    flowAfter(scene, to)
  return cue && isNoGift(scene, { from, to }, cue) ? null : cue
}
