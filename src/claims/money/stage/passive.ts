import type { Scene } from '../../scene/scene.ts'
import { firstAuxiliary, isAhead, isDenied, within } from './look.ts'
import type { StageCue } from './stage-cue.ts'
import { ditransitive, stageWords } from './stage-words.ts'

/** “Marn, which was promised €5m by Norland”: who gets it stands before. */
export function passiveBefore(scene: Scene, at: number): StageCue | null {
  const lower = scene.lower(at)
  if (!ditransitive.has(lower)) return null
  const first = firstAuxiliary(scene, at, scene.sentence(at).from)
  if (!within(scene, first, at, 'is', 'are', 'was', 'were', 'been', 'be', 'being')) return null
  const stage = stageWords.get(lower)?.stage ?? 'delivered'
  const ahead = stage === 'delivered' && isAhead(scene, first, at)
  return {
    ...{
      stage: ahead ? 'pledged' : stage,
      cue: { from: first, to: at + 1 },
      head: at,
      governor: at,
    },
    ...{ voice: 'receive', refused: isDenied(scene, first, at) },
  }
}
