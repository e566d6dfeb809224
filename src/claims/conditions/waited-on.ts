import type { ConditionRelation } from '../../shapes/claims/condition.ts'
import type { Range } from '../pattern/slots.ts'
import type { Scene } from '../scene/scene.ts'

const coming: ReadonlySet<string> = new Set(
  "will would 'll wo shall can could may might must should cannot going expects expect expected ready rule willing hope hopes plans intends".split(
    ' ',
  ),
)
const present =
  /^(?:is|are|has|have|comes|goes|gets|reaches|ends|begins|starts|agrees|signs|allows|becomes|takes|opens|closes|passes|'s|'re|'ve|does|do)$/
const pastTense = /^(?:was|were|had|did)$/

export interface Candidate {
  readonly relation: ConditionRelation
  /** Index of the word of the relation. */
  readonly at: number
  readonly event: Range
  readonly hasClaim: boolean
}

/** Whether something waits on an event, and it is not mere time (“when he arrived”). */
export function waitedOn(scene: Scene, { relation, at, event, hasClaim }: Candidate): boolean {
  if (event.to - event.from < 2) return false
  const ahead = looksAhead(scene, at, event)
  if (relation === 'if' || relation === 'unless') return hasClaim || ahead
  if (!ahead) return false
  if (has(scene, event, (lower) => pastTense.test(lower))) return backshifted(scene, event)
  if (relation === 'until')
    return !/\p{N}|day$|month$/u.test(scene.lower(event.from)) && has(scene, event, isPresent)
  if (relation === 'after') {
    return has(scene, event, isPresent) || /^(?:a|an|any)$/.test(scene.lower(event.from))
  }
  return has(scene, event, (lower) => isPresent(lower) || /[^s]s$/.test(lower))
}

/** Whether the rest of the sentence is about what is to come. */
function looksAhead(scene: Scene, at: number, { to }: Range): boolean {
  const { from, to: end } = scene.sentence(at)
  for (let near = Math.max(from, at - 30); near < Math.min(end, to + 25); near++) {
    if (near >= at && near < to) continue
    if (coming.has(scene.lower(near))) return true
  }
  return false
}

function has(scene: Scene, { from, to }: Range, test: (lower: string) => boolean): boolean {
  for (let at = from; at < to; at++) if (test(scene.lower(at))) return true
  return false
}

function isPresent(lower: string): boolean {
  return present.test(lower)
}

/** “Said it would pay once the court had ruled”: an “is” that was said in the past. */
function backshifted(scene: Scene, { from }: Range): boolean {
  const { statement, quoted } = scene.scope(scene.words[from]?.start ?? 0)
  return statement !== null && !quoted && statement.form !== 'direct'
}
