import type { Party } from '../../shapes/claims/party.ts'
import type { Statement } from '../../shapes/statement.ts'
import type { Range } from '../pattern/slots.ts'
import { bodyOf } from '../positions/find/body.ts'
import { clauseStart } from '../positions/find/clauses.ts'
import { holderOf, speakerOf, subjectOf } from '../positions/find/holder.ts'
import { isAsked, isSupposed } from '../positions/find/mood.ts'
import { isPassiveAct, isThereNo, ownActOf } from '../positions/find/own-act.ts'
import { clauseEnd } from '../positions/find/region.ts'
import { trimmed } from '../positions/find/trim.ts'
import type { Scene } from '../scene/scene.ts'
import { actsIn } from './acts.ts'
import type { Promised } from './promise.ts'

const maker = 'promise-will@1'
const skipped = /ly$|^(?:also|now|then|all|both|instead|soon|again|always|continue|to)$/
/** What is no act to promise: states, and talk about talk. */
const idle: ReadonlySet<string> = new Set(
  `be have say know think see miss forget remember need like love hope expect wait feel find look seem become die
  comment get tell ask admit rather prefer like welcome understand believe guess bet wonder imagine grow vote
  dress argue want wish speculate live never`.split(/\s+/),
)

/** Promises that “will” or “would” of one's own act makes: “we will publish it”, “said it would call off the strike”. */
export function promisesByWill(scene: Scene): readonly Promised[] {
  const found: Promised[] = []
  for (let at = 0; at < scene.words.length; at++) {
    if (!/^(?:will|would|'ll|'d|shall)$/.test(scene.lower(at))) continue
    found.push(...readAt(scene, at))
  }
  return found
}

function readAt(scene: Scene, at: number): readonly Promised[] {
  const verb = verbAfter(scene, at)
  const subject = subjectOf(scene, at)
  if (verb === null || !subject || (!isQuestioned(scene, at) && isSupposed(scene, subject.from, 4)))
    return []
  const { statement, quoted: marked } = scene.scope(scene.words[at]?.start ?? 0)
  if (!statement) return narrated(scene, at, verb, subject)
  const quoted = marked || statement.form === 'direct'
  const past = scene.lower(at) === 'would' || scene.lower(at) === "'d"
  const asked = statement.form === 'question' || isAsked(scene, at)
  if ((past && quoted && !asked) || statement.cueType === 'deny') return []
  const donor = donorOf(scene, { subject, verb, statement, quoted }, asked)
  if (!donor) return []
  const cue = scene.span(at, verb)
  const there = isThereNo(scene, subject, verb)
  const passive = scene.lower(verb) === 'be' && !there
  const end = clauseEnd(scene, verb + 1)
  const start = Math.max(clauseStart(scene, at), scene.wordAt(contentStart(statement, scene, at)))
  const objects = passive
    ? [trimmed(scene, { from: start, to: end })]
    : actsIn(scene, { from: there ? verb + 1 : verb, to: listEnd(scene, end) })
  return objects.map((object) => ({
    object,
    cue,
    stage: 'pledged',
    donor,
    statement,
    saidBy: statement.speaker,
    assertion: asked ? 'asked' : 'asserted',
    confidence: 0.7,
    by: maker,
  }))
}

function isQuestioned(scene: Scene, at: number): boolean {
  return scene.scope(scene.words[at]?.start ?? 0).statement?.form === 'question'
}

/** A company's own report tells what it will do in its own name. */
function narrated(scene: Scene, at: number, verb: number, subject: Range): readonly Promised[] {
  const [party] = scene.parties(subject.from, subject.to)
  const { outlet } = scene.told
  if (scene.lower(at) !== 'will' || outlet === null || party?.actor !== outlet) return []
  if (idle.has(scene.lower(verb))) return []
  const range = { from: verb, to: clauseEnd(scene, verb + 1) }
  return actsIn(scene, range).map((object) => ({
    object,
    cue: scene.span(at, verb),
    stage: 'pledged',
    donor: party,
    statement: null,
    saidBy: outlet,
    assertion: 'narrated',
    confidence: 0.6,
    by: maker,
  }))
}

interface Will {
  readonly subject: Range
  readonly verb: number
  readonly statement: Statement
  readonly quoted: boolean
}

function donorOf(scene: Scene, will: Will, asked: boolean): Party | null {
  const { subject, verb, statement } = will
  const passive = isPassiveAct(scene, verb) || isThereNo(scene, subject, verb)
  const weighs = scene.lower(verb) === 'look' && /^(?:at|into)$/.test(scene.lower(verb + 1))
  if (idle.has(scene.lower(verb)) && !passive && !weighs) return null
  const own = ownActOf(scene, will)
  if (own === 'charge') {
    const speaker = speakerOf(scene, statement)
    return speaker && { ...speaker, actor: bodyOf(scene, statement) ?? speaker.actor }
  }
  if (own === null && !(asked && !passive && isSomebody(scene, subject))) return null
  const holder = holderOf(scene, subject, statement)
  if (own !== 'body' || !holder || holder.actor !== null) return holder
  return { ...holder, actor: bodyOf(scene, statement) }
}

function isSomebody(scene: Scene, { from, to }: Range): boolean {
  return scene.parties(from, to).length > 0
}

function verbAfter(scene: Scene, at: number): number | null {
  const { to } = scene.sentence(at)
  for (let verb = at + 1; verb < Math.min(to, at + 5); verb++) {
    const lower = scene.lower(verb)
    // What one will not do is a red line, not a promise.
    if (lower === 'not' || lower === "n't" || lower === 'never' || scene.words[verb]?.mark)
      return null
    if (!skipped.test(lower)) return verb
  }
  return null
}

/** “Abolish the levy, freeze fares and …”: the list of acts goes on behind its commas. */
function listEnd(scene: Scene, end: number): number {
  let to = end
  for (let steps = 0; steps < 4; steps++) {
    const lower = scene.lower(to)
    if (lower !== ',' && lower !== 'and') return to
    const next = clauseEnd(scene, to + 1)
    if (actsIn(scene, { from: to - 1, to: next }).length < 2) return to
    to = next
  }
  return to
}

function contentStart({ content }: Statement, scene: Scene, at: number): number {
  const start = scene.words[at]?.start ?? 0
  return content.find((span) => span.start <= start && start < span.end)?.start ?? 0
}
