import type { Strength } from '../../../shapes/claims/position.ts'
import type { Statement } from '../../../shapes/statement.ts'
import type { Range } from '../../pattern/slots.ts'
import type { Scene } from '../../scene/scene.ts'
import { clauseStart } from './clauses.ts'
import type { Draft } from './draft.ts'
import { speakerOf } from './holder.ts'
import { isConditional } from './mood.ts'
import { clauseEnd } from './region.ts'
import { trimmed } from './trim.ts'

const maker = 'modal-words@1'
const skipped =
  /ly$|^(?:also|now|still|always|once|again|just|only|even|then|all|both|ever|instead|not|n't|never|to)$/
const timed =
  /^(?:by|before|within|early|earlier|soon|later|next|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:19|20)\d\d)$/

/** A modal word in what somebody says. */
export interface Modal {
  readonly scene: Scene
  readonly statement: Statement
  readonly quoted: boolean
  readonly at: number
  /** Index of the verb that it goes with. */
  readonly verb: number
  readonly negated: boolean
  readonly never: boolean
}

export function toModal(
  scene: Scene,
  at: number,
  statement: Statement,
  quoted: boolean,
): Modal | null {
  const { to } = scene.sentence(at)
  let verb = at + 1
  let negated = false
  let never = false
  while (verb < to && verb - at < 6 && skipped.test(scene.lower(verb))) {
    const lower = scene.lower(verb)
    if (lower === 'not' || lower === "n't" || lower === 'never') negated = true
    if (lower === 'never') never = true
    verb++
  }
  if (verb >= to || scene.words[verb]?.mark) return null
  return { scene, statement, quoted, at, verb, negated, never }
}

/** The stance of whoever speaks on some words. */
export function draftOf(
  { scene, statement, at, verb }: Modal,
  strength: Strength,
  polarity: '+' | '-',
  issue: Range,
): Draft | null {
  const holder = speakerOf(scene, statement)
  if (!holder || issue.to <= issue.from) return null
  return {
    issue: trimmed(scene, issue),
    stance: scene.span(at, Math.max(at + 1, verb)),
    strength,
    polarity,
    holder,
    statement,
    saidBy: statement.speaker ?? holder.actor,
    asked: false,
    denied: statement.cueType === 'deny',
    hypothetical: strength !== 'forecast' && isConditional(scene, at),
    confidence: 0.7,
    by: maker,
  }
}

/** A forecast of the whole clause. */
export function forecastOf(modal: Modal, hypothetical: boolean): Draft | null {
  const to = clauseEnd(modal.scene, modal.verb + 1)
  const made = draftOf(modal, 'forecast', '+', { from: startOf(modal), to })
  return made && { ...made, hypothetical }
}

/** Index of the first word of its clause, within what is said. */
export function startOf({ scene, statement, at }: Modal): number {
  const start = scene.words[at]?.start ?? 0
  const inside = statement.content.find((span) => span.start <= start && start < span.end)
  return Math.max(clauseStart(scene, at), inside ? scene.wordAt(inside.start) : 0)
}

/** The verb with what goes with it. */
export function phraseOf({ scene, verb }: Modal): Range {
  return { from: verb, to: clauseEnd(scene, verb + 1) }
}

/** Whether a time is given: “by May”, “next spring”. */
export function isTimed({ scene, verb }: Modal): boolean {
  const to = clauseEnd(scene, verb + 1)
  for (let at = verb + 1; at < to; at++) if (timed.test(scene.lower(at))) return true
  return false
}

export function isNegatedBefore({ scene, at }: Modal): boolean {
  const before = /^(?:very|that|all|at|even|so)$/.test(scene.lower(at - 1)) ? at - 2 : at - 1
  return /^(?:not|n't|never|no|longer|did|without)$/.test(scene.lower(before))
}
