import type { Range } from '../../pattern/slots.ts'
import type { Scene } from '../../scene/scene.ts'
import { bodyOf } from './body.ts'
import { clauseStart } from './clauses.ts'
import type { Draft } from './draft.ts'
import { holderOf, subjectOf } from './holder.ts'
import {
  draftOf,
  forecastOf,
  isNegatedBefore,
  isTimed,
  type Modal,
  phraseOf,
  startOf,
} from './modal.ts'
import { isConditional } from './mood.ts'
import { isAct, isOwnAct, ofBody } from './own-act.ts'
import { clauseEnd } from './region.ts'
import { sideOf } from './verdicts.ts'

/** Statements whose verb foresees something. */
/** Statements whose words are no forecast: what is put in figures, and what is decided already. */
const settled = /^(?:estimat|assum|announc|calculat)/
const foreseeing = /^(?:warn|believe|judge|claim|report)$/
const telling = /^(?:said|says|told|warned|promised|knew|thought|believed)$/
const pronoun = /^(?:i|he|she|it|they|we)$/
/** After “would”: a wish, not what is to come. */
const wishing = /^(?:rather|like|prefer|welcome|love|sooner|better|have)$/
const be = /^(?:is|are|was|were|'s|'re|be|not|n't|very|most|quite|more|also|now|almost)$/
/** What one will not do is no red line where it is a way of speaking. */
const idle =
  /^(?:be|have|say|comment|know|go|forget|pretend|see|miss|speculate|dress|object|oppose|rule|want|like|wish|mind|bet|call|put|trust|trade|swap|recommend|expect|believe|think|hesitate|dare|need|get|let)$/

/** “Will”, “would”: what is to come, unless it is the speaker's own act. */
export function foreseen(modal: Modal): Draft | null {
  const { scene, at, verb, statement, quoted } = modal
  const past = scene.lower(at) === 'would' || scene.lower(at) === "'d"
  const verbWord = scene.lower(verb)
  const subject = subjectOf(scene, at)
  if (!subject || (past && wishing.test(verbWord))) return null
  // "Will have to" is a requirement.
  if (verbWord === 'have' && scene.lower(verb + 1) === 'to') return null
  const supposed = isConditional(scene, at)
  if (isOwnAct(scene, { subject, verb, statement, quoted })) {
    // "Will not be involved" is no refusal: it is what is to come.
    const state = modal.negated && verbWord === 'be'
    // "I would not read much into it" refuses nothing, "I would not do it again" does.
    const refuses = modal.negated && (!(past && quoted) || modal.never || isRepeated(modal))
    if (!supposed && !state) return refuses ? refused(modal) : null
    if (verbWord !== 'be') return null
  }
  if (modal.negated && !supposed && isRefusal(modal, subject, past)) return refused(modal)
  const verdict = verbWord === 'be' ? verdictOn(modal) : null
  if (verdict) return verdict
  const told = past && telling.test(scene.lower(clauseStart(scene, at) - 1))
  if (past && quoted && !supposed && !told && !foreseeing.test(statement.cueType)) return null
  if (told && pronoun.test(scene.lower(subject.from))) return null
  if (statement.cue.some(({ start }) => settled.test(scene.lower(scene.wordAt(start))))) return null
  const imagined = past && !told && (quoted || (isImagined(scene, subject) && !isTimed(modal)))
  const made = forecastOf(modal, supposed || imagined)
  return made && isDoubted(modal) ? { ...made, polarity: '-' } : made
}

/** “I don’t think the pact will last”. */
function isDoubted(modal: Modal): boolean {
  const { scene } = modal
  const before = startOf(modal) - 1
  const believing = scene.lower(before) === 'that' ? before - 1 : before
  return (
    /^(?:think|believe|expect|reckon|see|suppose)$/.test(scene.lower(believing)) &&
    /^(?:not|n't|never|hardly)$/.test(scene.lower(believing - 1))
  )
}

/** “Norland will not pay”, “told us that it will not pay”, “I would never do it again”. */
function isRefusal(
  { scene, verb, statement, quoted }: Modal,
  subject: Range,
  past: boolean,
): boolean {
  if (
    !isAct(scene.lower(verb)) ||
    !/^(?:say|claim|confirm|promise|report)$/.test(statement.cueType)
  )
    return false
  const lower = scene.lower(subject.from)
  if (subject.to - subject.from === 1 && /^(?:i|we)$/.test(lower)) return !(past && quoted)
  if (past && quoted) return false
  if (ofBody(scene, subject)) return true
  const named = scene.parties(subject.from, subject.to)
  return named.some(({ actor, span }) => {
    const type = scene.told.actors.find(({ id }) => id === actor)?.type
    return (type === 'state' || type === 'organisation') && scene.wordAt(span.end) >= subject.to
  })
}

function isRepeated(modal: Modal): boolean {
  const { from, to } = phraseOf(modal)
  for (let at = from; at < to; at++) if (modal.scene.lower(at) === 'again') return true
  return false
}

/** “Is likely to”, “is bound to”, “is going to”. */
export function probable(modal: Modal): Draft | null {
  const { scene, at } = modal
  if (scene.lower(at + 1) !== 'to' || !be.test(scene.lower(at - 1))) return null
  const subject = subjectOf(scene, at)
  if (!subject || scene.lower(subject.from) === 'you') return null
  if (/^(?:i|we)$/.test(scene.lower(subject.from))) {
    return scene.lower(at) === 'going' && isNegatedBefore(modal) ? refused(modal) : null
  }
  const made = forecastOf(modal, false)
  const doubted = scene.lower(at) === 'unlikely' || isNegatedBefore(modal)
  return made && doubted ? { ...made, polarity: '-' } : made
}

/** “Could”, “might” foresee only where somebody warns, fears or believes. */
export function feared(modal: Modal): Draft | null {
  const { scene, at, statement, quoted, negated } = modal
  if (!/^(?:warn|believe)$/.test(statement.cueType) || quoted || negated) return null
  return subjectOf(scene, at) && forecastOf(modal, true)
}

/** What whoever is meant by the subject will not do. */
function refused(modal: Modal): Draft | null {
  const { scene, at, verb, statement } = modal
  if (idle.test(scene.lower(verb))) return null
  const made = draftOf(modal, 'red_line', '-', phraseOf(modal))
  const subject = subjectOf(scene, at)
  const holder = subject && holderOf(scene, subject, statement)
  if (!made || !holder) return made
  if (holder.actor === null && /^(?:i|he|she)$/.test(scene.lower(subject.from))) return made
  const body = holder.actor ?? (ofBody(scene, subject) ? bodyOf(scene, statement) : null)
  return { ...made, holder: { ...holder, actor: body } }
}

/** “A ban would be a disaster”: a verdict on the ban. */
function verdictOn(modal: Modal): Draft | null {
  const { scene, at, verb, negated } = modal
  const side = negated ? null : sideOf(scene, verb + 1, clauseEnd(scene, verb + 1), 4)
  const from = startOf(modal)
  if (!side || !/^(?:a|an|the|this|any|such)$/.test(scene.lower(from))) return null
  return draftOf(modal, side === '+' ? 'approval' : 'disapproval', side, { from, to: at })
}

/** “A strike would”, “such a step would”: of what may never be. */
function isImagined(scene: Scene, { from, to }: Range): boolean {
  const lower = scene.lower(from)
  if (lower === 'this' || lower === 'that') return to - from === 1
  return /^(?:a|an|any|such|another|anything|anyone|doing)$/.test(lower)
}
