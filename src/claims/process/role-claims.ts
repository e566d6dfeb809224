import type { Claim } from '../../shapes/claim.ts'
import type { Party } from '../../shapes/claims/party.ts'
import { type Match, Matcher } from '../pattern/match.ts'
import type { Range } from '../pattern/slots.ts'
import { assess } from '../scene/assess.ts'
import { claimOf } from '../scene/claim-of.ts'
import type { Scene } from '../scene/scene.ts'
import { isPerson, whoIn } from '../scene/who.ts'
import { Processes } from './processes.ts'
import { type RoleRule, roleRules } from './role-rules.ts'

const maker = 'roles@1'
const matcher = new Matcher(roleRules)

/** Who is at the table, and as what. */
export function roleClaims(scene: Scene): readonly Claim[] {
  const processes = new Processes(scene)
  if (processes.mentions.length === 0) return []
  const claims: Claim[] = []
  const taken: Range[] = []
  const inOrder = [...matcher.in(scene)].sort(
    (a, b) => roleRules.indexOf(a.rule) - roleRules.indexOf(b.rule),
  )
  for (const match of inOrder) {
    const { range, rule } = match
    if (taken.some((one) => one.from < range.to && range.from < one.to)) continue
    const process = processes.about(match.anchor, rule.needs === 'here' ? 0 : 6)
    if (!process) continue
    const parties = partiesOf(scene, match)
    if (parties.length === 0) continue
    taken.push(range)
    const span = scene.span(range.from, range.to)
    const assessed = assess(scene, match.anchor)
    const denied = rule.role === 'not_a_party' || rule.role === 'excluded'
    for (const actor of parties) {
      claims.push(
        claimOf(
          scene,
          { kind: 'role', process, actor, role: rule.role },
          { span, by: maker, confidence: 0.75, about: actor.span },
          // "Not a party" is itself what is asserted.
          denied && assessed.assertion === 'denied'
            ? { ...assessed, assertion: 'asserted', modality: { factuality: 'CT+', cues: [] } }
            : assessed,
        ),
      )
    }
  }
  return claims
}

function partiesOf(scene: Scene, { slots, range, anchor }: Match<RoleRule>): readonly Party[] {
  const asBody = bodyNamed(scene, range)
  if (asBody) return [asBody]
  const found = Object.values(slots).flatMap((slot) => {
    const inside = whoIn(scene, slot)
    return inside.length > 0 ? inside : []
  })
  const described =
    Object.keys(slots).length === 0 ? [{ actor: null, span: scene.span(anchor, anchor + 1) }] : []
  const unique = new Map([...found, ...described].map((party) => [party.span.start, party]))
  return [...unique.values()].filter(
    ({ actor, span }) =>
      !(isPerson(scene, actor) && /^(?:we|i)$/i.test(scene.text.slice(span.start, span.end))),
  )
}

/** "We are not part as NATO of …": the speaker says as what. */
function bodyNamed(scene: Scene, { from, to }: Range): Party | null {
  for (let at = from; at < to; at++) {
    if (scene.lower(at) !== 'as') continue
    return scene.parties(at + 1, Math.min(to, at + 4))[0] ?? null
  }
  return null
}
