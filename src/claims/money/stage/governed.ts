import type { Scene } from '../../scene/scene.ts'
import { auxiliaries } from '../../text/function-words.ts'
import { firstAuxiliary, isAhead, isDenied, pairAt, stageWordAt, stops, within } from './look.ts'
import { cueAt, type StageCue } from './stage-cue.ts'
import { governors, receiving, type StageWord } from './stage-words.ts'

/** What a verb or a noun shows of what hangs on it, by what it hangs on itself; null where nothing is given. */
export function governed(scene: Scene, at: number, word: StageWord): StageCue | null {
  const lower = scene.lower(at)
  if (word.part === 'noun') return cueAt(at, word.stage, 'noun')
  const voice = receiving.has(lower) ? 'receive' : 'active'
  const aux = firstAuxiliary(scene, at, scene.sentence(at).from)
  const refused = isDenied(scene, aux, at)
  const together = pairAt(scene, at) ? 1 : 0
  const own = { cue: { from: aux, to: at + 1 + together }, head: at, governor: at, voice } as const
  const infinitive = scene.lower(at - 1) === 'to'
  if (infinitive || (lower.endsWith('ing') && !auxiliaries.has(scene.lower(at - 1)))) {
    const governor = governorOf(scene, at)
    if (governor) return governor === 'demanded' ? null : { ...own, ...governor }
    // "Lindqvar to donate 120 million doses": a headline's future.
    if (infinitive && (word.stage === 'delivered' || contributed.test(lower))) {
      return { ...own, stage: 'pledged', refused }
    }
  }
  if (within(scene, aux, at, 'should', 'must')) return null
  return { ...own, stage: isYetToCome(scene, aux, at, word) ? 'pledged' : word.stage, refused }
}

const contributed = /^(?:contribut|chip|kick|stump|put)/
const handing = /^(?:giving|sending|providing|donating|supplying|delivering|lending|shipping)$/

/** “Will give”, “would contribute”, “is sending”. */
function isYetToCome(scene: Scene, aux: number, at: number, { stage }: StageWord): boolean {
  const lower = scene.lower(at)
  if (stage === 'unclear') {
    return contributed.test(lower) && within(scene, aux, at, 'will', "'ll", 'would', 'shall')
  }
  if (stage !== 'delivered') return false
  if (handing.test(lower) && within(scene, aux, at, 'is', 'are', 'am', "'re", "'m")) return true
  return isAhead(scene, aux, at)
}

/** What stands before “to send”: a promise to, a plan to, a refusal to. */
function governorOf(
  scene: Scene,
  at: number,
): Pick<StageCue, 'stage' | 'cue' | 'governor' | 'refused'> | 'demanded' | null {
  const { from } = scene.sentence(at)
  for (let back = at - 1; back >= Math.max(from, at - 7); back--) {
    const lower = scene.lower(back)
    if (stops.has(lower) || lower === ',') return null
    const word = stageWordAt(scene, back)
    if (word && word.stage !== 'delivered') {
      const start = word.part === 'noun' ? back : firstAuxiliary(scene, back, from)
      const refused = isDenied(scene, start, back)
      return { stage: word.stage, cue: { from: start, to: at + 1 }, governor: back, refused }
    }
    const kind = governors[lower]
    if (!kind) continue
    const cue = { from: firstAuxiliary(scene, back, from), to: at + 1 }
    if (kind === 'demanded') return 'demanded'
    if (kind === 'refused') return { stage: 'pledged', cue, governor: back, refused: true }
    const stage = kind === 'decided' ? 'committed' : 'pledged'
    return { stage, cue, governor: back, refused: false }
  }
  return null
}
