import type { Statement } from '../../../shapes/statement.ts'
import type { Range } from '../../pattern/slots.ts'
import type { Scene } from '../../scene/scene.ts'
import { acts as actWords, blame, praise } from '../rules/verdicts.ts'
import { cuesOf } from './cues.ts'
import type { Draft } from './draft.ts'
import { holderOf, speakerOf, subjectOf } from './holder.ts'
import { clauseEnd, regionAfter } from './region.ts'
import { trimmed } from './trim.ts'
import { turnOf } from './turn.ts'

const maker = 'verdicts@1'
const good = new Set(praise.trim().split(/\s+/))
const bad = new Set(blame.trim().split(/\s+/))
const acts = new Set(actWords.trim().split(/\s+/))
const naming =
  /^(?:call(?:s|ed|ing)?|describ(?:e|es|ed|ing)|brand(?:s|ed|ing)?|label(?:s|led|ed)|deem(?:s|ed)?|dub(?:s|bed)|consider(?:s|ed)?|judg(?:e|es|ed)|declar(?:e|es|ed)|term(?:s|ed)|view(?:s|ed)?|regard(?:s|ed)?|find|finds)$/
const common: ReadonlySet<string> = new Set(
  'good great right best better just fair bad worse worst poor weak positive necessary needed relief joke lie lies false'.split(
    ' ',
  ),
)
const negation = /^(?:not|n't|no|never|hardly|barely|without|nothing|neither)$/
const links = /^(?:is|was|are|were|'s|'re|be)$/

/** Verdicts: “called the result a victory”, “considers the report biased”, and in quotes “the plan is unfair”. */
export function verdicts(scene: Scene): readonly Draft[] {
  const cues = cuesOf(scene)
  const drafts: Draft[] = []
  for (let at = 0; at < scene.words.length; at++) {
    const lower = scene.lower(at)
    const draft = naming.test(lower)
      ? named(scene, at, cues.get(at) ?? null)
      : links.test(lower)
        ? linked(scene, at)
        : null
    if (draft) drafts.push(draft)
  }
  return drafts
}

function named(scene: Scene, at: number, statement: Statement | null): Draft | null {
  const around = scene.scope(scene.words[at]?.start ?? 0).statement
  if (!statement && !around) return null
  const turn = turnOf(scene, at)
  if (turn.negated || turn.void || (turn.passive && !statement)) return null
  const region = regionAfter(scene, at, statement)
  const cut = verdictStart(scene, region)
  if (cut === null) return null
  const side = sideOf(scene, cut, region.to)
  const object = objectOf(scene, at, { from: region.from, to: cut })
  if (!side || !object) return null
  const subject = subjectOf(scene, at)
  const holder = statement
    ? speakerOf(scene, statement)
    : subject && holderOf(scene, subject, around)
  if (!holder) return null
  return toDraft(scene, object, { from: cut, to: region.to }, side, holder, statement ?? around)
}

/** “The plan is a disgrace”, quoted or reported. */
function linked(scene: Scene, at: number): Draft | null {
  const { statement } = scene.scope(scene.words[at]?.start ?? 0)
  if (!statement || statement.form === 'question' || statement.cueType === 'deny') return null
  const subject = subjectOf(scene, at)
  if (subject && scene.lower(subject.from) === 'it') return impersonal(scene, at, statement)
  if (!subject || !isAct(scene, subject)) return null
  const to = Math.min(clauseEnd(scene, at + 1), at + 7)
  const side = sideOf(scene, at + 1, to, 3)
  const holder = speakerOf(scene, statement)
  if (!side || !holder) return null
  return toDraft(scene, subject, { from: at, to }, side, holder, statement)
}

/** “It would be wrong to close it”, “it is a mistake to wait”: on what follows. */
function impersonal(scene: Scene, at: number, statement: Statement): Draft | null {
  const end = clauseEnd(scene, at + 1)
  for (let to = at + 2; to < Math.min(end - 1, at + 6); to++) {
    if (scene.lower(to) !== 'to') continue
    const side = sideOf(scene, at + 1, to)
    const holder = speakerOf(scene, statement)
    if (!side || !holder) return null
    const draft = toDraft(
      scene,
      { from: to + 1, to: end },
      { from: at, to },
      side,
      holder,
      statement,
    )
    const better = /^(?:better|best)$/.test(scene.lower(to - 1))
    return better ? { ...draft, strength: 'preference' } : draft
  }
  return null
}

function toDraft(
  scene: Scene,
  issue: Range,
  stance: Range,
  side: '+' | '-',
  holder: Draft['holder'],
  statement: Statement | null,
): Draft {
  return {
    issue: trimmed(scene, issue),
    stance: trimmed(scene, stance),
    strength: side === '+' ? 'approval' : 'disapproval',
    polarity: side,
    holder,
    statement,
    saidBy: holder.actor,
    asked: statement?.form === 'question',
    hypothetical: false,
    confidence: 0.7,
    by: maker,
  }
}

/** Where the verdict begins: at a quotation mark, at “as”, at an article behind the thing, or at its one word. */
function verdictStart(scene: Scene, { from, to }: Range): number | null {
  for (let at = from + 1; at < to; at++) {
    const lower = scene.lower(at)
    if (/^["“‘«]$/.test(lower)) return at
    if (lower === 'as' || lower === 'to') return at
    if (at > from + 1 && /^(?:a|an)$/.test(lower)) return at
  }
  for (let at = from + 1; at < to; at++) {
    if (good.has(scene.lower(at)) || bad.has(scene.lower(at))) {
      return /^(?:very|too|so|deeply|utterly|simply)$/.test(scene.lower(at - 1)) ? at - 1 : at
    }
  }
  return null
}

/** Whether words judge well (+) or ill (−) of something; null where they do neither. */
export function sideOf(scene: Scene, from: number, to: number, most = 12): '+' | '-' | null {
  let turned = false
  let words = 1
  for (let at = from; at < Math.min(to, from + most + 3); at++) {
    const lower = scene.lower(at)
    if (negation.test(lower)) turned = !turned
    if (lower === 'but' || lower === 'if') return null
    if (scene.lower(at + 1) === 'than') return null
    const side = bad.has(lower) ? '-' : good.has(lower) ? '+' : null
    // "Very good English" is no verdict: common words count at its beginning.
    if (side && common.has(lower) && words > 2) return null
    if (!scene.words[at]?.mark && !/^(?:a|an|the|as|very|so|too|not|be)$/.test(lower)) words++
    if (side) return turned ? (side === '+' ? '-' : null) : side
  }
  return null
}

/** What is judged; of “which”, what stands before it. */
function objectOf(scene: Scene, at: number, { from, to }: Range): Range | null {
  if (to <= from) return null
  const lower = scene.lower(from)
  if (/^(?:him|her|them|me|us|himself|herself|themselves|for|on|in|at|to)$/.test(lower)) return null
  if (lower === 'it' && to - from === 1) return { from, to }
  return at < from && isThing(scene, { from, to }) ? { from, to } : null
}

/** “The plan”, “this decision”: what a verdict can be on. */
function isAct(scene: Scene, subject: Range): boolean {
  return isThing(scene, subject) && acts.has(scene.lower(subject.to - 1))
}

/** Whether a phrase means an act or a thing, as far as its words tell: not a person or a name. */
function isThing(scene: Scene, { from, to }: Range): boolean {
  const lower = scene.lower(from)
  if (!/^(?:the|this|that|these|those|its|their|his|her|our|such)$/.test(lower)) return false
  if (to - from === 1) return lower === 'this' || lower === 'that' || lower === 'these'
  const inside = scene.parties(from, to)
  const { end } = scene.span(from, to)
  return inside.every(({ span }) => span.end < end)
}
