import type { Claim } from '../../shapes/claim.ts'
import type { Party } from '../../shapes/claims/party.ts'
import { type Match, Matcher } from '../pattern/match.ts'
import type { Range } from '../pattern/slots.ts'
import { type Assessed, assess } from '../scene/assess.ts'
import { claimOf } from '../scene/claim-of.ts'
import type { Scene } from '../scene/scene.ts'
import { whoIn } from '../scene/who.ts'
import { Processes } from './processes.ts'
import { type StateRule, stateRules } from './state-rules.ts'

const maker = 'states@1'
const matcher = new Matcher(stateRules)

/** How each process stands: its status, its pace, whose move it is, who holds it up. */
export function stateClaims(scene: Scene): readonly Claim[] {
  const processes = new Processes(scene)
  if (processes.mentions.length === 0) return []
  const claims: Claim[] = []
  const seen = new Set<string>()
  for (const match of matcher.in(scene)) {
    const { rule, anchor } = match
    const process = processes.about(anchor, rule.needs === 'here' ? 0 : 4)
    if (!process) continue
    if (rule.field === 'blocker' && match.slots.who && !isHeldUp(scene, anchor)) continue
    const value = valueRange(match)
    const key = `${rule.field} ${value.from}`
    if (seen.has(key)) continue
    seen.add(key)
    const span = scene.span(value.from, value.to)
    claims.push(
      claimOf(
        scene,
        { kind: 'state', process, field: rule.field, value: span, actor: actorOf(scene, match) },
        { span, by: maker, confidence: 0.7 },
        withOwnDenial(scene, value, assess(scene, anchor)),
      ),
    )
  }
  return claims
}

function valueRange({ rule, range, anchor }: Match<StateRule>): Range {
  if (
    rule.field === 'blocker' &&
    rule.pattern.elements.at(-1)?.kind === 'slot' &&
    range.from === anchor
  ) {
    return rule.pattern.source.startsWith('^because') ? range : { from: anchor + 1, to: range.to }
  }
  return rule.value === 'match' ? range : { from: range.from, to: range.to }
}

function actorOf(scene: Scene, { slots }: Match<StateRule>): Party | null {
  const slot = slots.who
  if (!slot) return null
  return whoIn(scene, slot)[0] ?? { actor: null, span: scene.span(slot.from, slot.to) }
}

/** "Because of X" tells who holds a process up only beside words of delay. */
function isHeldUp(scene: Scene, at: number): boolean {
  const { from, to } = scene.sentence(at)
  for (let index = from; index < to; index++) {
    if (
      /^(?:slow|slowly|stall\w*|delay\w*|deadlock\w*|hold\w*|held|block\w*|stuck|collaps\w*|fail\w*|obstruct\w*|veto\w*)$/.test(
        scene.lower(index),
      )
    )
      return true
  }
  return false
}

/** "Not because of X, but because of Y": the first is denied. */
function withOwnDenial(scene: Scene, { from }: Range, found: Assessed): Assessed {
  if (scene.lower(from - 1) !== 'not' || found.assertion !== 'asserted') return found
  const cues = [scene.span(from - 1, from)]
  return { ...found, assertion: 'denied', modality: { factuality: 'CT-', cues } }
}
