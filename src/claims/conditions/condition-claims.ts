import type { Claim } from '../../shapes/claim.ts'
import type { ConditionRelation } from '../../shapes/claims/condition.ts'
import type { Statement } from '../../shapes/statement.ts'
import { clauseEnd } from '../positions/find/region.ts'
import { trimmed } from '../positions/find/trim.ts'
import { claimOf } from '../scene/claim-of.ts'
import type { Scene } from '../scene/scene.ts'
import { waitedOn } from './waited-on.ts'

const maker = 'conditions@1'

/** Words of a condition, with what stands before them where they are none. */
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
}
const notAfter =
  /^(?:as|even|asked|asks|ask|asking|wonder|wonders|wondered|know|knows|knew|see|doubt|doubts|doubted|sure|what|unsure|decide|check|not|at|than|all)$/
const notBefore = /^(?:so|not|any|anything|only|you|possible|necessary|ever|I may)$/

/** What something waits on: “once a ceasefire is reached”, “if its licences are safe”. */
export function conditionClaims(scene: Scene, made: readonly Claim[]): readonly Claim[] {
  const claims: Claim[] = []
  const waiting = new Waiters(scene, made)
  for (let at = 0; at < scene.words.length; at++) {
    const relation = relations[scene.lower(at)]
    const from = relation ? eventStart(scene, at) : null
    if (!relation || from === null) continue
    const event = { from, to: clauseEnd(scene, from + 1) }
    const on = waiting.near(at, trimmed(scene, event))
    if (!waitedOn(scene, { relation, at, event, hasClaim: on !== null })) continue
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
  if (statement) {
    const asked = statement.form === 'question'
    return { saidBy: statement.speaker, assertion: asked ? 'asked' : 'asserted' }
  }
  if (claim && claim.assertion !== 'narrated')
    return { saidBy: claim.saidBy, assertion: 'asserted' }
  return { saidBy: scene.told.outlet, assertion: 'narrated' }
}

/** Index of the first word of the event; null where the word opens none. */
function eventStart(scene: Scene, at: number): number | null {
  const lower = scene.lower(at)
  const before = scene.lower(at - 1)
  const next = scene.lower(at + 1)
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
