import type { Waiting } from '../../shapes/claims/condition.ts'
import { clauseEnd } from '../positions/find/region.ts'
import { trimmed } from '../positions/find/trim.ts'
import type { Scene } from '../scene/scene.ts'

/** What a speaker says that all of it waits on. */
export interface GeneralWait {
  readonly saidBy: string | null
  readonly waiting: Waiting
}

const timed: Readonly<Record<string, Waiting['relation']>> = {
  when: 'when',
  once: 'once',
  after: 'after',
  until: 'until',
  if: 'if',
  unless: 'unless',
}
const moment = /^(?:moment|time|point|day|hour|stage)$/
const taking =
  /^(?:use|judge|decide|choose|look|discuss|consider|assess|see|pick|select|implement|act|move|talk|return|revisit|weigh|apply|determine|work|proceed|begin|start)$/
const meant =
  /^(?:this|these|those|them|it|all|everything|ideas|proposals|options|plans|schemes|best|which|what|whether|how|any|anything)$/
const none = /^(?:none|nothing|all|everything|any|anything)$/
const hinging = /^(?:depends?|hinges?|rests?|waits?|turns?)$/

/**
 * That all of it waits: “it is best to wait until the vote”, “the right moment to judge is when …”, “once a
 * truce is reached, they can use these ideas”, “none of this can happen unless …”.
 */
export function generalWaits(scene: Scene): readonly GeneralWait[] {
  const found: GeneralWait[] = []
  for (let at = 0; at < scene.words.length; at++) {
    const waiting =
      toWait(scene, at) ?? rightMoment(scene, at) ?? takenUp(scene, at) ?? nothingBefore(scene, at)
    if (!waiting) continue
    const { statement } = scene.scope(waiting.event.start)
    found.push({ saidBy: statement ? statement.speaker : scene.told.outlet, waiting })
  }
  return found
}

/** “It is best to wait for the moment when …”, “we have to wait until …”. */
function toWait(scene: Scene, at: number): Waiting | null {
  if (!/^(?:wait|waits|waiting)$/.test(scene.lower(at))) return null
  const next = scene.lower(at + 1)
  if (next === 'until' || next === 'till') return event(scene, 'until', at + 2)
  if (next !== 'for' && next !== 'on') return null
  const { to } = scene.sentence(at)
  for (let word = at + 2; word < Math.min(to, at + 7); word++) {
    const relation = relationAt(scene, word)
    if (moment.test(scene.lower(word - 1)) && relation) return event(scene, relation, word + 1)
  }
  return /^(?:an?|the)$/.test(scene.lower(at + 2)) ? event(scene, 'until', at + 2) : null
}

/** “The best moment to judge is when …”. */
function rightMoment(scene: Scene, at: number): Waiting | null {
  const relation = relationAt(scene, at)
  if (!relation || !/^(?:is|be|comes|will|only)$/.test(scene.lower(at - 1))) return null
  const { from } = scene.sentence(at)
  for (let back = at - 2; back >= Math.max(from, at - 16); back--) {
    if (moment.test(scene.lower(back))) return event(scene, relation, at + 1)
  }
  return null
}

/** “Once a truce is reached, they can make use of these ideas.” */
function takenUp(scene: Scene, at: number): Waiting | null {
  const relation = relationAt(scene, at)
  if (!relation || relation === 'until' || relation === 'unless') return null
  const end = clauseEnd(scene, at + 2)
  if (scene.lower(end) !== ',') return null
  const { to } = scene.sentence(at)
  let taken = false
  for (let word = end + 1; word < Math.min(to, end + 14); word++) {
    const lower = scene.lower(word)
    if (/^[.;:”"]$/.test(lower)) break
    if (taking.test(lower)) taken = true
    else if (taken && meant.test(lower)) return event(scene, relation, at + 1)
  }
  return null
}

/** “None of this can happen until …”, “it all depends on …”. */
function nothingBefore(scene: Scene, at: number): Waiting | null {
  if (!none.test(scene.lower(at))) return null
  const { to } = scene.sentence(at)
  for (let word = at + 1; word < Math.min(to, at + 14); word++) {
    const lower = scene.lower(word)
    if (/^[.;:,”"]$/.test(lower)) return null
    if (/^(?:until|unless|before)$/.test(lower)) {
      return event(scene, lower === 'unless' ? 'unless' : 'until', word + 1)
    }
    if (hinging.test(lower) && /^(?:on|for|upon)$/.test(scene.lower(word + 1))) {
      return event(scene, 'if', word + 2)
    }
  }
  return null
}

function relationAt(scene: Scene, at: number): Waiting['relation'] | null {
  const lower = scene.lower(at)
  return Object.hasOwn(timed, lower) ? (timed[lower] ?? null) : null
}

function event(scene: Scene, relation: Waiting['relation'], from: number): Waiting | null {
  const to = clauseEnd(scene, from + 1)
  const span = trimmed(scene, { from, to })
  return span.end > span.start && to - from > 1 ? { relation, event: span } : null
}
