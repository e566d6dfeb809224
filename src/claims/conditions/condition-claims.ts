import type { Claim } from '../../shapes/claim.ts'
import type { ConditionRelation } from '../../shapes/claims/condition.ts'
import type { Statement } from '../../shapes/statement.ts'
import { clauseEnd } from '../positions/find/region.ts'
import { trimmed } from '../positions/find/trim.ts'
import { claimOf } from '../scene/claim-of.ts'
import type { Scene } from '../scene/scene.ts'
import { determiners, pronouns } from '../text/function-words.ts'
import { waitedOn } from './waited-on.ts'

const maker = 'conditions@1'

/** Words of a condition by the last of them: “as long as” by its second “as”. */
const relations: Readonly<Record<string, ConditionRelation>> = {
  if: 'if',
  unless: 'unless',
  until: 'until',
  once: 'once',
  when: 'when',
  after: 'after',
  provided: 'if',
  providing: 'if',
  assuming: 'if',
  condition: 'if',
  as: 'if',
  event: 'if',
  pending: 'until',
  depends: 'if',
  depend: 'if',
  hinges: 'if',
  hinge: 'if',
  subject: 'if',
  conditional: 'if',
  contingent: 'if',
  dependent: 'if',
}
/** Words before a thing, not a clause: the event is what they govern. */
const governing = /^(?:event|pending|depends?|hinges?|subject|conditional|contingent|dependent)$/
const notAfter =
  /^(?:as|even|asked|asks|ask|asking|wonder|wonders|wondered|know|knows|knew|see|doubt|doubts|doubted|sure|what|unsure|decide|check|not|at|than|all)$/
const notBefore = /^(?:so|not|any|anything|only|you|possible|necessary|ever|I may)$/

/** What something waits on: “once a ceasefire is reached”, “if its licences are safe”. */
export function conditionClaims(scene: Scene, made: readonly Claim[]): readonly Claim[] {
  const claims: Claim[] = []
  const waiting = new Waiters(scene, made)
  for (let at = 0; at < scene.words.length; at++) {
    const relation = relationAt(scene, at)
    const from = relation ? eventStart(scene, at) : null
    if (!relation || from === null) continue
    const event = { from, to: clauseEnd(scene, from + 1) }
    const on = waiting.near(at, trimmed(scene, event))
    const waits = governing.test(scene.lower(at))
    if (!waits && !waitedOn(scene, { relation, at, event, hasClaim: on !== null })) continue
    const span = trimmed(scene, event)
    const { statement, quoted } = scene.scope(span.start)
    const own = statement ?? on?.told ?? null
    claims.push(
      claimOf(
        scene,
        { kind: 'condition', relation, event: span, on: on?.claim.id ?? null },
        { span, by: maker, confidence: quoted ? 0.75 : 0.7 },
        {
          statement: own,
          ...toldAs(scene, own, on?.claim ?? null),
          modality: { factuality: 'Uu', cues: [scene.span(at, at + 1)] },
        },
      ),
    )
  }
  return claims
}

/** A condition is told as what waits on it is. */
function toldAs(
  scene: Scene,
  statement: Statement | null,
  claim: Claim | null,
): Pick<Claim, 'saidBy' | 'assertion'> {
  if (claim?.assertion === 'asked') return { saidBy: claim.saidBy, assertion: 'asked' }
  if (statement) {
    const asked = statement.form === 'question'
    return { saidBy: statement.speaker, assertion: asked ? 'asked' : 'asserted' }
  }
  if (claim && claim.assertion !== 'narrated')
    return { saidBy: claim.saidBy, assertion: 'asserted' }
  return { saidBy: scene.told.outlet, assertion: 'narrated' }
}

/** “As soon as” is once, “as long as” if; other words by themselves. */
function relationAt(scene: Scene, at: number): ConditionRelation | undefined {
  const lower = scene.lower(at)
  if (lower !== 'as') return Object.hasOwn(relations, lower) ? relations[lower] : undefined
  if (!/^(?:as|so)$/.test(scene.lower(at - 2))) return undefined
  const measure = scene.lower(at - 1)
  // "For as long as it takes" is a length of time.
  if (measure === 'long') return scene.lower(at - 3) === 'for' ? undefined : 'if'
  return measure === 'soon' ? 'once' : undefined
}

/** Index of the first word of a thing that something depends on; null where it depends on none. */
function thingStart(scene: Scene, at: number): number | null {
  const lower = scene.lower(at)
  const next = scene.lower(at + 1)
  if (lower === 'event') return scene.lower(at - 2) === 'in' && next === 'of' ? at + 2 : null
  if (lower === 'pending') return isThing(scene, at + 1) && !isDetermined(scene, at) ? at + 1 : null
  const joins = lower === 'subject' ? 'to' : 'on'
  // "It all depends on the weather": a way of speaking.
  if (/^(?:all|it|that)$/.test(scene.lower(at - 1))) return null
  if (
    lower === 'subject' &&
    !/^(?:is|are|was|were|be|being|remains?|,|still)$/.test(scene.lower(at - 1))
  )
    return null
  if (next !== joins && !(joins === 'on' && next === 'upon')) return null
  return isThing(scene, at + 2) ? at + 2 : null
}

function isDetermined(scene: Scene, at: number): boolean {
  return (
    determiners.has(scene.lower(at - 1)) || /^(?:is|are|was|were|still)$/.test(scene.lower(at - 1))
  )
}

/** “A vote”, “approval by …”: not “it” or “how much”. */
function isThing(scene: Scene, at: number): boolean {
  const lower = scene.lower(at)
  return !(
    scene.words[at]?.mark ||
    pronouns.has(lower) ||
    /^(?:how|what|where|who|when|which|each|them)$/.test(lower)
  )
}

/** Index of the first word of the event; null where the word opens none. */
function eventStart(scene: Scene, at: number): number | null {
  const lower = scene.lower(at)
  const before = scene.lower(at - 1)
  const next = scene.lower(at + 1)
  if (lower === 'as') return at + 1
  if (governing.test(lower)) return thingStart(scene, at)
  if (lower === 'condition') return before === 'on' && next === 'that' ? at + 2 : null
  if (lower === 'provided' || lower === 'providing' || lower === 'assuming') {
    if (next === 'that') return at + 2
    return before === ',' && lower !== 'providing' ? at + 1 : null
  }
  if (notAfter.test(before) || notBefore.test(next)) return null
  if (
    lower === 'if' &&
    [2, 3].some((back) => /^(?:ask|asks|asked|wonder|know|tell)$/.test(scene.lower(at - back)))
  )
    return null
  if (before === "n't" || scene.words[at + 1]?.mark) return null
  return at + 1
}

/** Claims that can wait, by their sentences. */
class Waiters {
  readonly #scene: Scene
  readonly #bySentence = new Map<number, Claim[]>()

  constructor(scene: Scene, made: readonly Claim[]) {
    this.#scene = scene
    for (const claim of made) {
      if (!/^(?:position|commitment|proposal)$/.test(claim.kind)) continue
      const sentence = scene.sentenceAt(scene.wordAt(claim.span.start))
      const known = this.#bySentence.get(sentence)
      if (known) known.push(claim)
      else this.#bySentence.set(sentence, [claim])
    }
  }

  /** The claim of the same sentence that waits on an event: the nearest before it, else behind it. */
  near(at: number, event: Claim['span']) {
    const claims = this.#bySentence.get(this.#scene.sentenceAt(at)) ?? []
    // 50: a sentence has a few; one with more is no sentence.
    const near = claims
      .slice(0, 50)
      .filter(({ span }) => !(span.start >= event.start && span.end <= event.end))
    const before = near.filter(({ span }) => span.start < event.start).at(-1)
    const claim = before ?? near.find(({ span }) => span.start >= event.end)
    if (!claim) return null
    const told = this.#scene.told.statements.find(({ id }) => id === claim.statement) ?? null
    return { claim, told }
  }
}
