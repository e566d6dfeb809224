import type { Scene } from '../../scene/scene.ts'
import { auxiliaries, prepositions } from '../../text/function-words.ts'
import { governed } from './governed.ts'
import { stageWordAt, stops } from './look.ts'
import { passiveBefore } from './passive.ts'
import { cueAt, type StageCue } from './stage-cue.ts'
import { ambiguous, givenNouns, type StageWord, stageWords } from './stage-words.ts'

/** “A €20bn package”, “its €5m pledge”, “€3m in aid”: the noun that the number goes with. */
export function nounAfter(scene: Scene, to: number): StageCue | null {
  const { to: end } = scene.sentence(to)
  const start = scene.lower(to) === 'in' ? to + 1 : to
  for (let at = start; at < Math.min(end, start + 3); at++) {
    const lower = scene.lower(at)
    const word = stageWords.get(lower)
    if (givenNouns.has(lower)) return cueAt(at, word?.stage ?? 'unclear', 'noun')
    if (start === to && word && (word.part === 'noun' || ambiguous.has(lower))) {
      return cueAt(at, word.stage, 'noun')
    }
    if (scene.words[at]?.mark || prepositions.has(lower) || auxiliaries.has(lower)) return null
  }
  return null
}

/** “A pledge of”, “a contract worth”, “the commitment to provide”: a noun that the number hangs on. */
export function isOfSomething(scene: Scene, at: number, from: number): boolean {
  for (let next = at + 1; next < Math.min(from, at + 4); next++) {
    if (/^(?:of|for|worth|to|totalling|totaling|by|from)$/.test(scene.lower(next))) return true
  }
  return from === at + 1
}

/** “Announced a contribution of”, “paid a grant of”: the verb before the noun tells, else the noun itself. */
export function ofNoun(scene: Scene, at: number, noun: StageWord): StageCue | null {
  const { from } = scene.sentence(at)
  const reach = noun.stage === 'unclear' ? 8 : 5
  for (let back = at - 1; back >= Math.max(from, at - reach); back--) {
    const word = stageWordAt(scene, back)
    if (word?.part === 'verb' && (word.stage !== 'delivered' || noun.stage === 'unclear')) {
      const cue = passiveBefore(scene, back) ?? governed(scene, back, word)
      return cue && { ...cue, cue: { from: cue.cue.from, to: at + 1 } }
    }
    if (stops.has(scene.lower(back)) || /^[,'’]/.test(scene.lower(back))) break
    if (prepositions.has(scene.lower(back)) && noun.stage !== 'unclear') break
  }
  return cueAt(at, noun.stage, 'noun')
}
