import { readByHead, tableOf } from '../positions/find/by-head.ts'
import type { Cues } from '../positions/find/cues.ts'
import { subjectOf, tellers } from '../positions/find/holder.ts'
import { issuesOf, matchIssue } from '../positions/find/issue.ts'
import type { StanceMatch } from '../positions/find/match-stance.ts'
import { isAsked, isOfNobody, isSupposed } from '../positions/find/mood.ts'
import { turnOf } from '../positions/find/turn.ts'
import { isVerb } from '../positions/find/verb-form.ts'
import { whoseNoun, whoseVerb } from '../positions/find/whose.ts'
import type { Scene } from '../scene/scene.ts'
import { actsIn } from './acts.ts'
import { describedMaker } from './described.ts'
import type { Promised } from './promise.ts'
import { type PromiseRule, promiseRules } from './promise-words.ts'

const maker = 'promise-words@1'
const table = tableOf(promiseRules)
const be = /^(?:be|is|are|am|was|were|been|being|'s|'re|'m|remain|remains|remained)$/

/** Promises that a word makes: “pledged to pay”, “is willing to send”, “its promise of a road”. */
export function promisesByWord(scene: Scene): readonly Promised[] {
  return readByHead(scene, table, readAt)
}

function readAt(
  scene: Scene,
  rule: PromiseRule,
  at: number,
  cues: Cues,
): readonly Promised[] | null {
  const statement = cues.get(at) ?? null
  const verb = rule.part === 'verb'
  if (rule.before && !isBe(scene, at)) return null
  if (verb && !rule.before && !statement && !isVerb(scene, at)) return null
  if (statement?.form === 'direct') return null
  const match = matchIssue(scene, rule, at, statement)
  if (!match || isOfNobody(scene, statement) || isVoid(scene, at, match)) return null
  const turn = turnOf(scene, at)
  if ((turn.void || turn.possible || (turn.passive && !rule.before)) && !statement) return null
  const whose = verb
    ? (whoseVerb(scene, at, statement, cues) ?? describedMaker(scene, at))
    : whoseNoun(scene, at, statement)
  if (!whose) return null
  const asked = whose.inside?.form === 'question' || isAsked(scene, at)
  const acts = rule.tail.some((part) => part.kind === 'issue' && part.slot === 'V')
  const objects = acts ? actsIn(scene, match.issue) : issuesOf(scene, match)
  return objects.map((object) => ({
    object,
    cue: scene.span(turn.first, Math.max(at + 1, match.cueEnd)),
    stage: rule.stage,
    donor: whose.holder,
    statement: whose.inside,
    saidBy: asked ? (whose.inside?.speaker ?? null) : whose.saidBy,
    assertion: asked ? 'asked' : turn.negated !== isDenied(scene, at) ? 'denied' : 'asserted',
    confidence: statement ? 0.85 : 0.7,
    by: maker,
  }))
}

/** “Denied that it had promised a road”. */
function isDenied(scene: Scene, at: number): boolean {
  return scene.scope(scene.words[at]?.start ?? 0).statement?.cueType === 'deny'
}

/** What is put in figures is no act, “last year” no thing, and “whether he had threatened” not told. */
function isVoid(scene: Scene, at: number, { issue, cueEnd }: StanceMatch): boolean {
  for (let between = at + 1; between < cueEnd; between++) {
    if (/\p{N}/u.test(scene.lower(between))) return true
  }
  // "The tanks that X promised Y": what is promised stands before.
  if (isRelative(scene, at)) return true
  if (isSupposed(scene, at, 5)) return !isAsked(scene, at)
  return /^(?:last|this|next|what|year|whatever|the year)$/.test(scene.lower(issue.from))
}

const reporting =
  /^(?:den(?:y|ies|ied|ying)|(?:confirm|stress|repeat|note|admit|recall|announce)(?:e?s|e?d|ted)?)$/

function isRelative(scene: Scene, at: number): boolean {
  const subject = subjectOf(scene, at)
  return (
    subject !== null &&
    /^(?:that|which)$/.test(scene.lower(subject.from - 1)) &&
    scene.lower(at + 1) !== 'to' &&
    !tellers.test(scene.lower(subject.from - 2)) &&
    !reporting.test(scene.lower(subject.from - 2))
  )
}

function isBe(scene: Scene, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const lower = scene.lower(back)
    if (be.test(lower)) return true
    if (!/ly$|^(?:also|still|now|not|n't|always)$/.test(lower)) return false
  }
  return false
}
