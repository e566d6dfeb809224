import type { Range } from '../pattern/slots.ts'
import { subjectOf } from '../positions/find/holder.ts'
import { isAct, ofBody } from '../positions/find/own-act.ts'
import { clauseEnd } from '../positions/find/region.ts'
import { calls } from '../positions/rules/calls.ts'
import type { Scene } from '../scene/scene.ts'
import { actsIn } from './acts.ts'
import type { Promised } from './promise.ts'

/** Of these it is asked where one stands, not what one will do. */
const stances: ReadonlySet<string> = new Set('back support oppose accept reject resist'.split(' '))
const maker = 'promise-questions@1'

/** What somebody leaves open whether they will do: “did not say whether it would close the mine”, “Will Norland join?”. */
export function promisesByQuestion(scene: Scene): readonly Promised[] {
  const found: Promised[] = []
  for (let at = 0; at < scene.words.length; at++) {
    if (!/^(?:will|would)$/.test(scene.lower(at))) continue
    const subject = leftOpen(scene, at) ?? opened(scene, at)
    if (!subject || !isSomebody(scene, subject)) continue
    const verb = Math.max(at + 1, subject.to)
    if (
      stances.has(scene.lower(verb)) ||
      !calls.has(scene.lower(verb)) ||
      !isAct(scene.lower(verb))
    )
      continue
    const [donor] = scene.parties(subject.from, subject.to)
    for (const object of actsIn(scene, { from: verb, to: clauseEnd(scene, verb + 1) })) {
      found.push({
        object,
        cue: scene.span(at, at + 1),
        stage: 'pledged',
        donor: donor ?? { actor: null, span: scene.span(subject.from, subject.to) },
        statement: null,
        saidBy: null,
        assertion: 'asked',
        confidence: 0.55,
        by: maker,
      })
    }
  }
  return found
}

/** The subject of “would” behind “did not say whether”, “declined to say if”, “it is unclear whether”. */
function leftOpen(scene: Scene, at: number): Range | null {
  const subject = subjectOf(scene, at)
  if (!subject) return null
  const joins = scene.lower(subject.from) === 'whether' ? subject.from : subject.from - 1
  if (!/^(?:whether|if)$/.test(scene.lower(joins))) return null
  const open = /^(?:say|said|clear|unclear|asked|ask|open|decide|decided|question)$/
  for (let back = joins - 1; back >= Math.max(0, joins - 4); back--) {
    if (scene.words[back]?.mark) return null
    if (open.test(scene.lower(back))) {
      return isSaid(scene, back) ? null : { from: joins + 1, to: subject.to }
    }
  }
  return null
}

/** “Said if it rained it would”: said, not left open. */
function isSaid(scene: Scene, at: number): boolean {
  if (!/^sa(?:y|id)$/.test(scene.lower(at))) return false
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    if (/^(?:not|n't|declined|refused|yet|without|never)$/.test(scene.lower(back))) return false
  }
  return true
}

/** The subject of a question that “will” or “would” opens. */
function opened(scene: Scene, at: number): Range | null {
  const { from, to } = scene.sentence(at)
  const first = scene.words[from]?.mark ? from + 1 : from
  if (at !== first) return null
  if (![1, 2, 3].some((back) => scene.lower(to - back) === '?')) return null
  let end = at + 1
  while (end < Math.min(to, at + 6) && !calls.has(scene.lower(end))) end++
  return end > at + 1 && end < to ? { from: at + 1, to: end } : null
}

function isSomebody(scene: Scene, subject: Range): boolean {
  const alone = subject.to - subject.from === 1
  if (alone && /^(?:he|she|it|they)$/.test(scene.lower(subject.from))) return true
  return scene.parties(subject.from, subject.to).length > 0 || ofBody(scene, subject)
}
