import { subjectOf } from '../positions/find/holder.ts'
import { isAct, ofBody } from '../positions/find/own-act.ts'
import { clauseEnd } from '../positions/find/region.ts'
import { settledTexts } from '../proposals/term-words.ts'
import type { Scene } from '../scene/scene.ts'
import { actsIn } from './acts.ts'
import type { Promised } from './promise.ts'

const maker = 'promise-settlement@1'

/** “Under the settlement, the company will rehire the drivers”: what a party to it has to do. */
export function promisesBySettlement(scene: Scene): readonly Promised[] {
  const found: Promised[] = []
  for (let at = 1; at < scene.words.length; at++) {
    if (scene.lower(at) !== 'will' || !isUnderDeal(scene, at)) continue
    const verb = at + 1
    const subject = subjectOf(scene, at)
    if (!subject || !isAct(scene.lower(verb)) || scene.words[verb]?.mark) continue
    if (/^(?:not|never|also)$/.test(scene.lower(verb))) continue
    const [donor] = scene.parties(subject.from, subject.to)
    if (!donor && !ofBody(scene, subject)) continue
    const { statement } = scene.scope(scene.words[at]?.start ?? 0)
    for (const object of actsIn(scene, { from: verb, to: clauseEnd(scene, verb + 1) })) {
      found.push({
        object,
        cue: scene.span(at, verb),
        stage: 'committed',
        donor: donor ?? { actor: null, span: scene.span(subject.from, subject.to) },
        statement,
        saidBy: statement ? statement.speaker : scene.told.outlet,
        assertion: statement ? 'asserted' : 'narrated',
        confidence: 0.55,
        by: maker,
      })
    }
  }
  return found
}

/** Whether “under the deal” opens the clause of a word. */
function isUnderDeal(scene: Scene, at: number): boolean {
  const { from } = scene.sentence(at)
  for (let back = at - 1; back >= Math.max(from, at - 20); back--) {
    if (scene.lower(back) !== 'under') continue
    for (let noun = back + 1; noun < Math.min(at, back + 6); noun++) {
      if (settledTexts.has(scene.lower(noun))) return true
    }
    return false
  }
  return false
}
