import type { Statement } from '../../../shapes/statement.ts'
import type { Scene } from '../../scene/scene.ts'

/** Statements by the indices of the words of their cues. */
export type Cues = ReadonlyMap<number, Statement>

export function cuesOf(scene: Scene): Cues {
  const cues = new Map<number, Statement>()
  for (const statement of scene.told.statements) {
    for (const { start, end } of statement.cue) {
      for (let at = scene.wordAt(start); (scene.words[at]?.start ?? end) < end; at++) {
        if (!cues.has(at)) cues.set(at, statement)
      }
    }
  }
  return cues
}
