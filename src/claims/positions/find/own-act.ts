import type { Statement } from '../../../shapes/statement.ts'
import type { Range } from '../../pattern/slots.ts'
import type { Scene } from '../../scene/scene.ts'
import { bodyOf } from './body.ts'

/** A clause with “will” or “would”. */
export interface WillClause {
  readonly subject: Range
  readonly verb: number
  readonly statement: Statement
  readonly quoted: boolean
}

/** Bodies whose acts their people promise. */
const bodies: ReadonlySet<string> = new Set(
  `government ministry company council board group firm department agency authority commission committee team party union
  administration cabinet office bank club university school hospital trust charity federation association country
  city state province county town district police army coalition presidency service regulator campaign foundation operator owner owners brewery mill airline railway
  museum festival parish movement alliance executive parliament republic kingdom nation bloc utility carrier`.split(
    /\s+/,
  ),
)
/** What happens to somebody rather than is done: not an act. */
const happenings: ReadonlySet<string> = new Set(
  `be become have cost hit hurt face lose need suffer feel fall rise grow shrink remain stay happen take last benefit
  know see find get exceed reach total depend bottom recover fail succeed win survive die outlive affect mean matter
  help make prove appear seem continue struggle like regret`.split(/\s+/),
)
/** What is done to things without an act that somebody promised. */
const befalling: ReadonlySet<string> = new Set(
  `hit affected hurt harmed damaged killed forced felt missed left lost remembered disappointed overtaken surprised
  needed able empty made ready delayed overwhelmed flooded exposed driven wiped outnumbered tempted seen judged known`.split(
    /\s+/,
  ),
)

/** Whether a verb is of something that one does, not of what happens. */
export function isAct(verb: string): boolean {
  return !happenings.has(verb)
}

/** “The government”, “his country”: a body by no name of its own. */
export function ofBody(scene: Scene, { from, to }: Range): boolean {
  return (
    /^(?:the|our|my|his|her|its|their)$/.test(scene.lower(from)) && bodies.has(scene.lower(to - 1))
  )
}

/** Statements that tell what will be, not what is feared, wished or believed. */
const telling = /^(?:say|claim|confirm|promise|report|plan|propose|judge|unknown|ask)$/

/** Whether what will be is an act of the speaker's own, or of the body they speak for: a promise. */
export function isOwnAct(scene: Scene, will: WillClause): boolean {
  return ownActOf(scene, will) !== null
}

/** How an act is the speaker's own: as done by them, or as done to something in their charge. */
export function ownActOf(
  scene: Scene,
  { subject, verb, statement, quoted }: WillClause,
): 'self' | 'body' | 'charge' | null {
  const lower = scene.lower(subject.from)
  const alone = subject.to - subject.from === 1
  const act = isAct(scene.lower(verb))
  if (alone && (lower === 'i' || lower === 'we')) return 'self'
  if (alone && /^(?:he|she|it|they)$/.test(lower)) {
    const [named] = scene.parties(subject.from, subject.to)
    if (!telling.test(statement.cueType)) return null
    if (named) return isSpeaker(statement, named.actor) && act ? 'self' : null
    return !quoted && act && isFirst(scene, subject, statement) ? 'self' : null
  }
  if (isPassiveAct(scene, verb) || isThereNo(scene, subject, verb)) {
    return speaksForBody(scene, statement) ? 'charge' : null
  }
  if (isGift(scene, subject, verb) && speaksForBody(scene, statement)) return 'body'
  if (!act || !telling.test(statement.cueType)) return null
  const named = scene.parties(subject.from, subject.to)
  if (
    named.some(
      ({ actor }) =>
        actor !== null && (isSpeaker(statement, actor) || bodyOf(scene, statement) === actor),
    )
  ) {
    return 'body'
  }
  const [source] = statement.source
  const words = source
    ? scene.text.slice(source.start, Math.min(source.end, source.start + 100))
    : ''
  const ofIt = /^(?:[Ii]ts|[Tt]heir) [^\p{Lu}]*$/u.test(words)
  if (ofIt && named.length === 1) return 'body'
  return named.length === 0 && ofBody(scene, subject) ? 'body' : null
}

function isSpeaker({ speaker, onBehalfOf }: Statement, actor: string | null): boolean {
  return actor !== null && (speaker === actor || onBehalfOf === actor)
}

/** Whether a subject opens what a statement says: “said it would close”. */
function isFirst(scene: Scene, subject: Range, { content }: Statement): boolean {
  const start = scene.words[subject.from]?.start ?? 0
  return content.some((span) => {
    const first = scene.wordAt(span.start)
    return span.start <= start && subject.from - first <= (scene.lower(first) === 'that' ? 1 : 0)
  })
}

/** “Will be opened”: somebody will do it. */
export function isPassiveAct(scene: Scene, verb: number): boolean {
  if (scene.lower(verb) !== 'be') return false
  const next = scene.lower(verb + 1)
  return (
    /(?:ed|en|aid|ilt|ent|old|ought|one)$/.test(next) && !befalling.has(next) && next.length > 3
  )
}

const offices =
  /\b(?:minist\w+|president|premier|mayor|governor|secretary|spokes\w+|chief|director|chair\w*|head|councillor|commissioner|official\w*|authority|company|council|board|government|ministry|department|agency|bank|group|office|service|university|press|manager|superintendent|chancellor|harbourmaster|guild|union|federation|trust|club|inc|ltd|ag|corp)\b/i

/** Who foresees, even with an office. */
const observers =
  /\b(?:economist|analyst|strategist|forecaster|expert|scientist|researcher|professor|institute)s?\b/i

function speaksForBody(scene: Scene, { source, speaker, cueType }: Statement): boolean {
  if (!/^(?:say|promise|confirm|report|claim)$/.test(cueType)) return false
  const actor = scene.told.actors.find(({ id }) => id === speaker)
  const words = source.map(({ start, end }) => scene.text.slice(start, Math.min(end, start + 300)))
  const role = [actor?.office ?? '', ...words].join(' ')
  if (observers.test(role)) return false
  return actor?.type === 'organisation' || actor?.type === 'state' || offices.test(role)
}

/** “There will be no redundancies”. */
export function isThereNo(scene: Scene, { from }: Range, verb: number): boolean {
  return (
    scene.lower(from) === 'there' && scene.lower(verb) === 'be' && scene.lower(verb + 1) === 'no'
  )
}

/** What a body or a state will give or do for others, as those who speak for it tell. */
const gifts: ReadonlySet<string> = new Set(
  `give send pay provide fund finance build publish supply contribute bear cover donate deliver spend invest lend grant
  host offer hand render restore repay refund compensate reimburse double triple increase raise cut reduce lower scrap
  abolish introduce lift open reopen close ban freeze withdraw sign ratify join rejoin take release free`.split(
    /\s+/,
  ),
)

/** “Norland will send two ships”, “the state would bear the cost”. */
function isGift(scene: Scene, subject: Range, verb: number): boolean {
  if (!gifts.has(scene.lower(verb))) return false
  if (ofBody(scene, subject)) return true
  const named = scene.parties(subject.from, subject.to)
  return named.some(({ actor, span }) => {
    const type = scene.told.actors.find(({ id }) => id === actor)?.type
    return type === 'state' || (type === 'organisation' && scene.wordAt(span.end) >= subject.to)
  })
}
