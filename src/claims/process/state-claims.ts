import type { Claim } from '../../shapes/claim.ts'
import type { Party } from '../../shapes/claims/party.ts'
import type { StateField } from '../../shapes/claims/process.ts'
import { type Match, Matcher } from '../pattern/match.ts'
import type { Range } from '../pattern/slots.ts'
import { bodyOf } from '../positions/find/body.ts'
import { holderOf } from '../positions/find/holder.ts'
import { clauseEnd } from '../positions/find/region.ts'
import { type Assessed, assess } from '../scene/assess.ts'
import { claimOf } from '../scene/claim-of.ts'
import type { Scene } from '../scene/scene.ts'
import { whoIn } from '../scene/who.ts'
import { people as described } from './people.ts'
import { processOf } from './process-of.ts'
import { processesOf } from './processes.ts'
import { type StateRule, stateRules } from './state-rules.ts'

const maker = 'states@2'
const matcher = new Matcher(stateRules)
const order: ReadonlyMap<StateRule, number> = new Map(
  stateRules.map((rule, index) => [rule, index]),
)

/** How each process stands: its status, its pace, whose move it is, who holds it up. */
export function stateClaims(scene: Scene): readonly Claim[] {
  if (processesOf(scene).mentions.length === 0) return []
  const claims: Claim[] = []
  const taken = new Map<number, StateField>()
  const inOrder = [...matcher.in(scene)].sort(
    (a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0),
  )
  for (const match of inOrder) {
    const { rule, anchor } = match
    if (rule.field === 'blocker' && rule.value === 'match' && !isHeldUp(scene, anchor)) continue
    const value = valueRange(scene, match)
    if (isTaken(taken, value, rule.field)) continue
    const process = processOf(scene, match, value)
    const assessed = assess(scene, anchor)
    // “Whether it will open an inquiry”: nothing that is so.
    if (!process || assessed.assertion === 'hypothetical') continue
    for (let at = value.from; at < value.to; at++) taken.set(at, rule.field)
    const span = scene.span(value.from, value.to)
    claims.push(
      claimOf(
        scene,
        { kind: 'state', process, field: rule.field, value: span, actor: actorOf(scene, match) },
        { span, by: maker, confidence: 0.7 },
        withOwnDenial(scene, value, toldAs(rule.field, assessed)),
      ),
    )
  }
  return claims
}

/** “Stalled over prisoners” tells a status and a blocker; no words tell one field twice. */
function isTaken(
  taken: ReadonlyMap<number, StateField>,
  { from, to }: Range,
  field: StateField,
): boolean {
  for (let at = from; at < to; at++) if (taken.get(at) === field) return true
  return false
}

function valueRange(scene: Scene, { rule, range, anchor, slots }: Match<StateRule>): Range {
  if (rule.value === 'anchor') return { from: anchor, to: anchor + 1 }
  const from = rule.value === 'from' ? anchor : range.from
  const to = slots.what ? Math.min(range.to, clauseEnd(scene, anchor + 1)) : range.to
  return { from, to: Math.max(to, from + 1) }
}

function actorOf(scene: Scene, { rule, slots }: Match<StateRule>): Party | null {
  const slot = slots.who
  if (!slot || rule.field === 'status' || rule.field === 'pace') return null
  const { statement } = scene.scope(scene.words[slot.from]?.start ?? 0)
  const [named] = whoIn(scene, slot)
  if (statement && /^(?:us|we|our)$/.test(scene.lower(slot.from))) {
    return {
      actor: bodyOf(scene, statement) ?? statement.speaker,
      span: scene.span(slot.from, slot.to),
    }
  }
  // “Up to Norland’s farmers”: not up to Norland.
  if (named && slot.to - slot.from > 1) {
    return isOwner(scene, named, slot)
      ? { actor: null, span: scene.span(slot.from, slot.to) }
      : named
  }
  const held = holderOf(scene, slot, statement) ?? named ?? null
  // “Because of a missing map” is because of nobody.
  const isThing = rule.field === 'blocker' && !scene.words[slot.from]?.capital
  return held?.actor === null && isThing && !people.test(scene.lower(slot.to - 1)) ? null : held
}

function isOwner(scene: Scene, { span }: Party, { to }: Range): boolean {
  const next = scene.wordAt(span.end)
  return next < to - 1 && scene.lower(next) === "'s" && described.test(scene.lower(to - 1))
}

const people = /^(?:they|sides?|parties|governments?|them|ministers|unions?|donors|rebels)$/

/** "Because of X" tells who holds a process up only beside words of delay. */
function isHeldUp(scene: Scene, at: number): boolean {
  const { from, to } = scene.sentence(at)
  for (let index = Math.max(from, at - 30); index < Math.min(to, at + 30); index++) {
    if (delay.test(scene.lower(index))) return true
  }
  return false
}

const delay =
  /^(?:slow|slowly|stall\w*|delay\w*|deadlock\w*|hold|held|holding|block\w*|stuck|collaps\w*|fail\w*|obstruct\w*|veto\w*|halt\w*|suspend\w*|drag\w*)$/

/** “Has not yet answered”: that it is their move is itself what is asserted. */
function toldAs(field: StateField, assessed: Assessed): Assessed {
  const { assertion, modality } = assessed
  if (field !== 'move' || modality.factuality !== 'CT-') return assessed
  return {
    ...assessed,
    assertion: assertion === 'denied' ? 'asserted' : assertion,
    modality: { factuality: 'CT+', cues: [] },
  }
}

/** "Not because of X, but because of Y": the first is denied. */
function withOwnDenial(scene: Scene, { from }: Range, found: Assessed): Assessed {
  if (found.assertion !== 'asserted') return found
  const own = scene.lower(from) === 'no' ? from : from - 1
  if (!/^(?:not|no)$/.test(scene.lower(own))) return found
  const cues = [scene.span(own, own + 1)]
  return { ...found, assertion: 'denied', modality: { factuality: 'CT-', cues } }
}
