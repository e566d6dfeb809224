import type { Assertion } from '../../shapes/claims/modality.ts'
import type { Range } from '../pattern/slots.ts'
import { readByHead, tableOf } from '../positions/find/by-head.ts'
import type { Cues } from '../positions/find/cues.ts'
import { subjectOf } from '../positions/find/holder.ts'
import { matchIssue } from '../positions/find/issue.ts'
import type { StanceMatch } from '../positions/find/match-stance.ts'
import { isAsked, isOfNobody, isSupposed } from '../positions/find/mood.ts'
import { clauseEnd } from '../positions/find/region.ts'
import { type Turn, turnOf } from '../positions/find/turn.ts'
import { isVerb } from '../positions/find/verb-form.ts'
import { processesOf } from '../process/processes.ts'
import { actsIn } from '../promises/acts.ts'
import type { Scene } from '../scene/scene.ts'
import { beforeApposition, labelOf, lowers } from './label.ts'
import { fits } from './objects.ts'
import type { Proponent, Proposed } from './proposal.ts'
import { type ProposalRule, proposalRules } from './proposal-words.ts'
import { proposersIn } from './proposers.ts'
import { whoPutsForward } from './who-puts-forward.ts'

const maker = 'proposal-words@1'
const table = tableOf(proposalRules)

/** What a verb puts forward, weighs, takes up or gives up: “plans to dredge the lock”, “rejected the bid”. */
export function proposalsByWord(scene: Scene): readonly Proposed[] {
  return readByHead(scene, table, readAt)
}

function readAt(
  scene: Scene,
  rule: ProposalRule,
  at: number,
  cues: Cues,
): readonly Proposed[] | null {
  const statement = cues.get(at) ?? null
  if (isNoun(scene, at)) return null
  if (rule.negotiated && !isBargained(scene, rule, at)) return null
  if (
    rule.before
      ? !isBe(scene, at)
      : !statement && !isVerb(scene, at) && !isFirst(scene, at) && !pasts.has(scene.lower(at))
  ) {
    return null
  }
  if (statement?.form === 'direct' || isOfNobody(scene, statement)) return null
  const match = matchIssue(scene, rule, at, statement)
  if (!match || !fits(rule.object, lowers(scene, match.issue))) return null
  const turn = turnOf(scene, at)
  if (isVoid(scene, rule, turn, at)) return null
  const whose = whoPutsForward(scene, at, statement, cues, rule, lowers(scene, match.issue))
  if (!whose) return null
  if (rule.joint && whose.holder.length < 2 && !isSeveral(scene, at)) return null
  const asked = whose.inside?.form === 'question' || isAsked(scene, at)
  const assertion = assertionOf(scene, { match, turn, asked, narrated: whose.narrated, at })
  return objectsOf(scene, rule, match.issue).map((object) => ({
    label: beforeApposition(scene, object) ?? labelOf(scene, object),
    status: rule.status,
    proponents: proponentsOf(scene, rule, whose.holder, object),
    layer: null,
    statement: whose.inside,
    saidBy: asked ? (whose.inside?.speaker ?? null) : whose.saidBy,
    assertion,
    cue: scene.span(turn.first, Math.max(at + 1, match.cueEnd)),
    confidence: statement ? 0.8 : 0.7,
    by: maker,
  }))
}

/** “Both sides”, “the two towns”, “ministers”: several who agree on something together. */
function isSeveral(scene: Scene, at: number): boolean {
  const subject = subjectOf(scene, at)
  if (!subject) return false
  for (let word = subject.from; word < subject.to; word++) {
    if (together.test(scene.lower(word))) return true
  }
  return false
}

const together =
  /^(?:both|two|three|four|parties|sides|leaders|ministers|governments|states|partners|members|negotiators|countries|companies)$/

/** Offers count where parties negotiate, and where something is asked in return. */
function isBargained(scene: Scene, { status }: ProposalRule, at: number): boolean {
  const processes = processesOf(scene)
  if (processes.isTopic('dispute', 'merger', 'tender')) return true
  // At a peace table aid is offered too: only what one offers to do is put to the other side.
  if (status === 'proposed' && processes.isTopic('talks')) return true
  const { to } = scene.sentence(at)
  for (let next = at + 3; next < Math.min(to, at + 30); next++) {
    const lower = scene.lower(next)
    if (/^(?:if|provided)$/.test(lower)) return true
    if (/^(?:exchange|return)$/.test(lower) && scene.lower(next - 1) === 'in') return true
  }
  return false
}

function isBe(scene: Scene, at: number): boolean {
  // “We have the French looking into ways”: the participle stands by itself.
  if (/^(?:looking|working)$/.test(scene.lower(at)) && scene.words[at - 1]?.mark === false) {
    return !/^(?:of|for|by|in|without|after|before|to|and|from|on)$/.test(scene.lower(at - 1))
  }
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const lower = scene.lower(back)
    if (/^(?:be|is|are|am|was|were|been|'s|'re|'m)$/.test(lower)) return true
    if (!/ly$|^(?:also|still|now|not|n't|already)$/.test(lower)) return false
  }
  return false
}

/** “Has no immediate plans”: the noun, though a verb looks the same. */
function isNoun(scene: Scene, at: number): boolean {
  if (!/^(?:plans?|offers?|drafts?|tables?|moves?|bids?)$/.test(scene.lower(at))) return false
  return adjectival.test(scene.lower(at - 1))
}

const adjectival =
  /^(?:no|any|has|have|had|of|immediate|current|firm|further|concrete|big|new|ambitious|detailed|secret|early|first|second|latest|rival|other|these|those|'s)$/

/** Past forms that nothing else looks like. */
const pasts: ReadonlySet<string> = new Set(['laid', 'struck', 'brought', 'drew'])

/** Headlines: “Board spurns bid”. */
function isFirst(scene: Scene, at: number): boolean {
  return at === scene.sentence(at).from + 1
}

function isVoid(scene: Scene, rule: ProposalRule, turn: Turn, at: number): boolean {
  if (turn.passive && !rule.before) return true
  if (turn.void || (turn.future && rule.status !== 'proposed' && rule.status !== 'exploratory')) {
    return true
  }
  return isSupposed(scene, at, 5) && !isAsked(scene, at)
}

function isDenied(scene: Scene, at: number): boolean {
  return scene.scope(scene.words[at]?.start ?? 0).statement?.cueType === 'deny'
}

interface Told {
  readonly match: StanceMatch
  readonly turn: Turn
  readonly asked: boolean
  readonly narrated: boolean
  readonly at: number
}

function assertionOf(scene: Scene, { match, turn, asked, narrated, at }: Told): Assertion {
  if (asked) return 'asked'
  if (narrated) return 'narrated'
  let negated = turn.negated !== isDenied(scene, at)
  for (let between = at + 1; between < match.cueEnd; between++) {
    if (scene.lower(between) === 'no') negated = !negated
  }
  if (negated) return 'denied'
  return turn.possible ? 'hypothetical' : 'asserted'
}

function objectsOf(scene: Scene, rule: ProposalRule, issue: Range): readonly Range[] {
  const acts = rule.tail.some((part) => part.kind === 'issue' && part.slot === 'V')
  if (!acts) return [named(scene, issue)]
  return actsIn(scene, issue).map(({ start, end }) => ({
    from: scene.wordAt(start),
    to: scene.wordAt(end - 1) + 1,
  }))
}

/** “Something else: a pact”: what it is stands behind the colon. */
function named(scene: Scene, { from, to }: Range): Range {
  if (scene.lower(from) !== 'something') return { from, to }
  const colon = [1, 2, 3].map((next) => from + next).find((at) => scene.lower(at) === ':')
  return colon === undefined ? { from, to } : { from: colon + 1, to: clauseEnd(scene, colon + 2) }
}

function proponentsOf(
  scene: Scene,
  { role }: ProposalRule,
  holder: Proponent['party'] | readonly Proponent['party'][],
  object: Range,
): readonly Proponent[] {
  const own = proposersIn(scene, object)
  if (role === null) return own.map((party) => ({ party, role: 'proposer' }))
  const subjects = 'span' in holder ? [holder] : holder
  return [
    ...subjects.map((party) => ({ party, role })),
    ...(role === 'proposer' ? [] : own.map((party) => ({ party, role: 'proposer' as const }))),
  ]
}
