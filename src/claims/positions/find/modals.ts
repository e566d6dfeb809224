import type { Strength } from '../../../shapes/claims/position.ts'
import type { Statement } from '../../../shapes/statement.ts'
import type { Range } from '../../pattern/slots.ts'
import type { Scene } from '../../scene/scene.ts'
import { bodyOf } from './body.ts'
import { clauseStart } from './clauses.ts'
import type { Draft } from './draft.ts'
import { holderOf, speakerOf, subjectOf } from './holder.ts'
import { isAsked, isConditional } from './mood.ts'
import { isOwnAct, ofBody } from './own-act.ts'
import { clauseEnd } from './region.ts'
import { trimmed } from './trim.ts'
import { sideOf } from './verdicts.ts'

const maker = 'modal-words@1'
const skipped =
  /ly$|^(?:also|now|still|always|once|again|just|only|even|then|all|both|ever|instead|not|n't|never|to)$/
const future: ReadonlySet<string> = new Set(['will', "'ll", 'wo', 'would', 'shall', "'d"])
const possible: ReadonlySet<string> = new Set(['could', 'might', 'may'])
/** What follows “should” where it foresees: “should finish by May”. */
const timed =
  /^(?:by|before|within|early|earlier|soon|later|next|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:19|20)\d\d)$/
/** Statements whose verb foresees something. */
const foreseeing = /^(?:warn|believe|judge|claim|report)$/
const conditional = /^(?:a|an|any|such|that|this|another|anything|anyone|doing|it)$/

interface Modal {
  readonly at: number
  /** Index of the verb that it goes with. */
  readonly verb: number
  readonly negated: boolean
  readonly never: boolean
}

/** Stances that words inside of a statement show: “should close”, “must pay”, “will rise”. */
export function modals(scene: Scene): readonly Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < scene.words.length; at++) {
    const read = readers[scene.lower(at)]
    if (!read) continue
    const { start } = scene.words[at] ?? { start: 0 }
    const { statement, quoted: marked } = scene.scope(start)
    if (!statement || statement.form === 'question') continue
    if (isClosed(scene, statement)) continue
    const quoted = marked || statement.form === 'direct'
    if (isWhether(scene, at)) continue
    const modal = toModal(scene, at)
    if (!modal || isAsked(scene, at)) continue
    const draft = read(scene, modal, statement, quoted)
    if (draft) drafts.push(draft)
  }
  return drafts
}

/** “Over whether donors should pay”. */
function isWhether(scene: Scene, at: number): boolean {
  const { from } = scene.sentence(at)
  for (let back = at - 1; back >= Math.max(from, at - 8); back--) {
    const lower = scene.lower(back)
    if (lower === ',' || lower === 'that') return false
    if (lower === 'whether') return true
  }
  return false
}

/** Statements that assert nothing of what they tell, or promise it. */
function isClosed(scene: Scene, { cueType, cue }: Statement): boolean {
  if (/^(?:ask|deny|promise)$/.test(cueType)) return true
  return cue.some(({ start, end }) =>
    /\bruled? out\b/.test(scene.text.slice(start, Math.min(end, start + 100))),
  )
}

type Reader = (scene: Scene, modal: Modal, statement: Statement, quoted: boolean) => Draft | null

const readers: Readonly<Record<string, Reader>> = {
  should: advised,
  ought: advised,
  must: required,
  have: obliged,
  has: obliged,
  had: obliged,
  need: obliged,
  needs: obliged,
  ...Object.fromEntries([...future].map((word) => [word, foreseen])),
  likely: probable,
  unlikely: probable,
  bound: probable,
  going: probable,
  expected: probable,
  ...Object.fromEntries([...possible].map((word) => [word, feared])),
}

function advised(scene: Scene, modal: Modal, statement: Statement): Draft | null {
  const { verb, negated, never } = modal
  if (scene.lower(verb) === 'have') return null
  const issue = phrase(scene, verb)
  if (!negated && isTimed(scene, issue)) return clause(scene, modal, statement, false)
  const against = negated !== isOfNone(scene, modal.at)
  return draft(scene, modal, statement, never ? 'red_line' : 'urge', against ? '-' : '+', issue)
}

/** “No child should wait”, “nobody must know”. */
function isOfNone(scene: Scene, at: number): boolean {
  const subject = subjectOf(scene, at)
  return subject !== null && /^(?:no|nobody|none|neither|nothing)$/.test(scene.lower(subject.from))
}

function required(scene: Scene, modal: Modal, statement: Statement): Draft | null {
  const { verb, negated, never } = modal
  if (scene.lower(verb) === 'have') return null
  const issue = phrase(scene, verb)
  return draft(
    scene,
    modal,
    statement,
    never ? 'red_line' : 'requirement',
    negated ? '-' : '+',
    issue,
  )
}

/** “Have to”, “needs to”; not what one has to do no longer, nor had to do once. */
function obliged(scene: Scene, modal: Modal, statement: Statement, quoted: boolean): Draft | null {
  const { at, verb } = modal
  const next = scene.lower(at + 1)
  const subject = subjectOf(scene, at)
  if (next !== 'to' || isNegatedBefore(scene, at) || !subject) return null
  if (/^(?:no|nobody|neither|none|nothing|few)$/.test(scene.lower(subject.from))) return null
  if (scene.lower(at) === 'had' && quoted) return null
  return draft(scene, modal, statement, 'requirement', '+', phrase(scene, verb))
}

/** “Will”, “would”: what is to come, unless it is the speaker's own act. */
function foreseen(scene: Scene, modal: Modal, statement: Statement, quoted: boolean): Draft | null {
  const { at, verb, negated } = modal
  const lower = scene.lower(at)
  const past = lower === 'would' || lower === "'d"
  const subject = subjectOf(scene, at)
  if (/^(?:rather|like|prefer|welcome|love|sooner|better|have)$/.test(scene.lower(verb)) && past)
    return null
  if (/^(?:to)$/.test(scene.lower(verb - 1)) || scene.lower(verb) === 'have') {
    if (scene.lower(verb + 1) === 'to') return null
  }
  const supposed = isConditional(scene, at)
  if (!subject || isOwnAct(scene, { subject, verb, statement, quoted })) {
    if (!subject || !supposed) {
      return subject && negated && !(past && quoted) ? refused(scene, modal, statement) : null
    }
    if (scene.lower(verb) !== 'be') return null
  }
  const told =
    past &&
    /^(?:said|says|told|warned|promised|knew|thought|believed)$/.test(
      scene.lower(clauseStart(scene, at) - 1),
    )
  if (past && quoted && !supposed && !told && !foreseeing.test(statement.cueType)) return null
  if (told && /^(?:i|he|she|it|they|we)$/.test(scene.lower(subject.from))) return null
  const dated = isTimed(scene, { from: verb, to: clauseEnd(scene, verb + 1) })
  const verdict = scene.lower(verb) === 'be' ? verdictOn(scene, modal, statement) : null
  if (verdict) return verdict
  const imagined = past && !told && (quoted || (isImagined(scene, subject) && !dated))
  return clause(scene, modal, statement, supposed || imagined)
}

/** “Is likely to”, “is bound to”, “is going to”. */
function probable(scene: Scene, modal: Modal, statement: Statement): Draft | null {
  const { at } = modal
  const be = /^(?:is|are|was|were|'s|'re|be|not|n't|very|most|quite|more|also|now|almost)$/
  if (scene.lower(at + 1) !== 'to' || !be.test(scene.lower(at - 1))) return null
  const subject = subjectOf(scene, at)
  if (!subject || scene.lower(subject.from) === 'you') return null
  if (/^(?:i|we)$/.test(scene.lower(subject.from))) {
    return scene.lower(at) === 'going' && isNegatedBefore(scene, at)
      ? refused(scene, modal, statement)
      : null
  }
  const made = clause(scene, modal, statement, false)
  const doubted = scene.lower(at) === 'unlikely' || isNegatedBefore(scene, at)
  return made && doubted ? { ...made, polarity: '-' } : made
}

/** “A ban would be a disaster”: a verdict on the ban. */
function verdictOn(scene: Scene, modal: Modal, statement: Statement): Draft | null {
  const side = modal.negated
    ? null
    : sideOf(scene, modal.verb + 1, clauseEnd(scene, modal.verb + 1), 4)
  const start = Math.max(clauseStart(scene, modal.at), contentStart(scene, statement, modal.at))
  if (!side || !/^(?:a|an|the|this|any|such)$/.test(scene.lower(start))) return null
  const strength = side === '+' ? 'approval' : 'disapproval'
  return draft(scene, modal, statement, strength, side, { from: start, to: modal.at })
}

/** “Could”, “might” foresee only where somebody warns, fears or believes. */
function feared(scene: Scene, modal: Modal, statement: Statement, quoted: boolean): Draft | null {
  if (!/^(?:warn|believe)$/.test(statement.cueType)) return null
  const subject = subjectOf(scene, modal.at)
  if (!subject || quoted || modal.negated) return null
  return clause(scene, modal, statement, true)
}

/** What the speaker will not do. */
function refused(scene: Scene, modal: Modal, statement: Statement): Draft | null {
  const verb = scene.lower(modal.verb)
  if (/^(?:be|have|say|comment|know|go|forget|pretend|see|miss|speculate|dress)$/.test(verb))
    return null
  const made = draft(scene, modal, statement, 'red_line', '-', phrase(scene, modal.verb))
  const subject = subjectOf(scene, modal.at)
  const holder = subject && holderOf(scene, subject, statement)
  if (!made || !holder) return made
  const spoken = /^(?:i|he|she)$/.test(scene.lower(subject.from)) && holder.actor === null
  const body = holder.actor ?? (ofBody(scene, subject) ? bodyOf(scene, statement) : null)
  return spoken ? made : { ...made, holder: { ...holder, actor: body } }
}

function clause(
  scene: Scene,
  modal: Modal,
  statement: Statement,
  hypothetical: boolean,
): Draft | null {
  const from = Math.max(clauseStart(scene, modal.at), contentStart(scene, statement, modal.at))
  const issue = { from, to: clauseEnd(scene, modal.verb + 1) }
  const made = draft(scene, modal, statement, 'forecast', '+', issue)
  return made && { ...made, hypothetical }
}

/** Index of the first word of the stretch of a statement that a word stands in. */
function contentStart(scene: Scene, { content }: Statement, at: number): number {
  const start = scene.words[at]?.start ?? 0
  const inside = content.find((span) => span.start <= start && start < span.end)
  return inside ? scene.wordAt(inside.start) : 0
}

function draft(
  scene: Scene,
  modal: Modal,
  statement: Statement,
  strength: Strength,
  polarity: '+' | '-',
  issue: Range,
): Draft | null {
  const holder = speakerOf(scene, statement)
  if (!holder || issue.to <= issue.from) return null
  return {
    issue: trimmed(scene, issue),
    stance: scene.span(modal.at, Math.max(modal.at + 1, modal.verb)),
    strength,
    polarity,
    holder,
    statement,
    saidBy: statement.speaker ?? holder.actor,
    asked: false,
    hypothetical: strength !== 'forecast' && isConditional(scene, modal.at),
    confidence: 0.7,
    by: maker,
  }
}

function toModal(scene: Scene, at: number): Modal | null {
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
  return { at, verb, negated, never }
}

function phrase(scene: Scene, verb: number): Range {
  return { from: verb, to: clauseEnd(scene, verb + 1) }
}

function isTimed(scene: Scene, { from, to }: Range): boolean {
  for (let at = from + 1; at < to; at++) if (timed.test(scene.lower(at))) return true
  return false
}

function isNegatedBefore(scene: Scene, at: number): boolean {
  return /^(?:not|n't|never|no|longer|did|without)$/.test(scene.lower(at - 1))
}

function isImagined(scene: Scene, { from, to }: Range): boolean {
  const lower = scene.lower(from)
  if (lower === 'it' || lower === 'this' || lower === 'that')
    return to - from === 1 && lower !== 'it'
  return conditional.test(lower)
}
