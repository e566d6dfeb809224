import type { Statement } from '../../../shapes/statement.ts'
import type { Scene } from '../../scene/scene.ts'
import { stanceRules } from '../rules/index.ts'
import type { StanceRule } from '../stance-rule.ts'
import { readByHead, tableOf } from './by-head.ts'
import type { Cues } from './cues.ts'
import type { Draft } from './draft.ts'
import { issuesOf, matchIssue } from './issue.ts'
import { isAsked, isOfNobody, isSupposed } from './mood.ts'
import { turned, turnOf } from './turn.ts'
import { isAdverb, isVerb } from './verb-form.ts'
import { isOf, whoseNoun, whoseVerb } from './whose.ts'

const maker = 'stance-words@1'
const table = tableOf(stanceRules)
const be =
  /^(?:be|is|are|am|was|were|been|being|'s|'re|'m|remain|remains|remained|seem|seems|seemed|feel|feels|felt)$/
const adverb =
  /ly$|^(?:also|still|now|not|n't|so|very|quite|as|too|never|all|more|far|always|long|no|longer)$/

const dropping =
  /^(?:gave|given|giving|drop(?:s|ped|ping)?|abandon(?:s|ed|ing)?|withdr(?:ew|aw|awn|aws)|end(?:s|ed)|forgo|forwent)$/

/** Stances that a verb, an adjective or a noun shows: “welcomes X”, “is against X”, “its call for X”. */
export function attitudes(scene: Scene): readonly Draft[] {
  return readByHead(scene, table, read)
}

function read(scene: Scene, rule: StanceRule, at: number, cues: Cues): readonly Draft[] | null {
  const statement = cues.get(at) ?? null
  if (rule.before && !follows(scene, at, rule.before)) return null
  const verb = rule.part === 'verb'
  if (verb && !rule.before && !statement && !isVerb(scene, at)) return null
  if (isAdverb(scene, at)) return null
  const match = matchIssue(scene, rule, at, statement)
  if (!match || isOfNobody(scene, statement)) return null
  const turn = turnOf(scene, at)
  if (turn.void && !statement) return null
  // "If we wanted to": nobody does.
  if (isSupposed(scene, turn.first, 5) && !isQuestion(scene, at)) return null
  if (turn.passive && !rule.before && !statement) return null
  if (!verb && statementAt(scene, at)?.cueType !== 'deny' && isDropped(scene, at)) return null
  const stance = turned(
    rule.strength,
    rule.polarity,
    verb && turn.negated && rule.before !== 'not',
    /^(?:object|oppose)/.test(scene.lower(at)),
  )
  const whose = verb ? whoseVerb(scene, at, statement, cues) : whoseNoun(scene, at, statement)
  if (!stance || !whose) return null
  const { inside } = whose
  const holder = isOrdered(scene, rule, at)
    ? { actor: null, span: scene.span(at, at + 1) }
    : whose.holder
  // What somebody else will back is foreseen, not backed.
  const asked = inside?.form === 'question' || isAsked(scene, at)
  const own = inside !== null && isOf(scene, inside, holder.actor)
  // “We will back it” is a promise.
  const promised =
    own && stance.strength === 'approval' && !turn.negated && !inside?.form.includes('question')
  if (turn.future && !rule.before && !statement && !asked && (!own || promised)) return null
  return issuesOf(scene, match).map((issue) => ({
    ...stance,
    issue,
    stance: scene.span(turn.first, Math.max(at + 1, match.cueEnd)),
    holder,
    statement: inside,
    saidBy: asked ? (inside?.speaker ?? null) : whose.saidBy,
    asked,
    hypothetical: turn.possible,
    confidence: statement ? 0.85 : 0.7,
    by: maker,
  }))
}

function statementAt(scene: Scene, at: number): Statement | null {
  return scene.scope(scene.words[at]?.start ?? 0).statement
}

/** “Gave up their demand for a veto”. */
function isDropped(scene: Scene, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    if (dropping.test(scene.lower(back))) return true
  }
  return false
}

/** “Residents told to boil water”: who tells them is not said. */
function isOrdered(scene: Scene, { strength }: StanceRule, at: number): boolean {
  return (
    strength === 'urge' &&
    /^(?:told|ordered|urged|instructed|advised)$/.test(scene.lower(at)) &&
    scene.lower(at + 1) === 'to'
  )
}

function isQuestion(scene: Scene, at: number): boolean {
  return scene.scope(scene.words[at]?.start ?? 0).statement?.form === 'question'
}

function follows(scene: Scene, at: number, before: 'be' | 'not' | 'would'): boolean {
  let denied = false
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const lower = scene.lower(back)
    if (/^(?:not|n't|never|hardly|far)$/.test(lower)) denied = true
    if (before === 'would' && (lower === 'would' || lower === "'d")) return true
    if (before !== 'would' && be.test(lower)) return before === 'be' || denied
    if (!adverb.test(lower) && !/^["“‘]$/.test(lower)) return false
  }
  return false
}
