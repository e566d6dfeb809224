import type { Claim } from '../../shapes/claim.ts'
import type { Party } from '../../shapes/claims/party.ts'
import type { Process, ProcessRole } from '../../shapes/claims/process.ts'
import { type Match, Matcher } from '../pattern/match.ts'
import { type Assessed, assess } from '../scene/assess.ts'
import { claimOf } from '../scene/claim-of.ts'
import type { Scene } from '../scene/scene.ts'
import { pairBefore } from './pairs.ts'
import { processesOf } from './processes.ts'
import type { RoleRule } from './role-rule.ts'
import { roleRules } from './role-rules.ts'
import { takesProcess } from './takes-process.ts'
import { whoTakesPart } from './who-takes-part.ts'

const maker = 'roles@2'
const matcher = new Matcher(roleRules)
const order: ReadonlyMap<RoleRule, number> = new Map(roleRules.map((rule, index) => [rule, index]))

/** Who is at the table, and as what. */
export function roleClaims(scene: Scene): readonly Claim[] {
  if (processesOf(scene).mentions.length === 0) return []
  const claims: Claim[] = []
  const taken = new Map<number, ProcessRole>()
  const told = new Set<ProcessRole>()
  const inOrder = [...matcher.in(scene)].sort(
    (a, b) => (order.get(a.rule) ?? 0) - (order.get(b.rule) ?? 0),
  )
  for (const match of inOrder) {
    const { range, rule } = match
    // Words give one role; several can share it.
    if ((taken.get(match.anchor) ?? rule.role) !== rule.role) continue
    if (rule.who === 'noun' && told.has(rule.role)) continue
    const process = processOf(scene, match)
    if (!process || !takesProcess(scene, match)) continue
    const who = whoTakesPart(scene, match).filter(
      ({ span }) => rule.role !== 'party' || taken.get(scene.wordAt(span.end - 1)) !== 'party',
    )
    if (who.length === 0) continue
    for (let at = range.from; at < range.to; at++) taken.set(at, rule.role)
    if (rule.who === 'noun') told.add(rule.role)
    const span = spanOf(scene, match, who)
    const assessed = toldAs(rule.role, assess(scene, predicateOf(scene, match)))
    for (const actor of who) {
      taken.set(scene.wordAt(actor.span.end - 1), rule.role)
      claims.push(roleClaim(scene, { process, actor, role: rule.role, span }, assessed))
    }
  }
  return once([...claims, ...pairs(scene)], scene)
}

/** “Norland–Suland talks”: both are sides. */
function pairs(scene: Scene): readonly Claim[] {
  const processes = processesOf(scene)
  return processes.mentions.flatMap((mention) => {
    const both = pairBefore(scene, mention)
    const start = Math.min(...both.map(({ span }) => span.start))
    return both.map((actor) => {
      const span = { start, end: scene.words[mention.noun]?.end ?? start }
      const process = processes.process(mention, true)
      return roleClaim(scene, { process, actor, role: 'party', span }, assess(scene, mention.noun))
    })
  })
}

/** Words of one sentence give somebody one role once; that somebody is a side is not told on and on. */
function once(claims: readonly Claim[], scene: Scene): readonly Claim[] {
  const seen = new Set<string>()
  const sides = new Map<string, number>()
  return [...claims]
    .sort((a, b) => a.span.start - b.span.start)
    .filter((claim) => {
      if (claim.kind !== 'role') return true
      const { actor, span } = claim.actor
      const who = actor ?? scene.text.slice(span.start, span.end)
      const sentence = scene.sentenceAt(scene.wordAt(claim.span.start))
      const key = `${claim.role} ${sentence} ${who}`
      if (seen.has(key)) return false
      seen.add(key)
      const before = sides.get(who) ?? 0
      if (claim.role === 'party') sides.set(who, before + 1)
      return claim.role !== 'party' || before < mostTold
    })
}

/** How often it is told that somebody is a side. */
const mostTold = 3

interface Found {
  readonly process: Process
  readonly actor: Party
  readonly role: ProcessRole
  readonly span: Claim['span']
}

function roleClaim(scene: Scene, { process, actor, role, span }: Found, assessed: Assessed): Claim {
  return claimOf(
    scene,
    { kind: 'role', process, actor, role },
    { span, by: maker, confidence: 0.75, about: actor.span },
    assessed,
  )
}

/** The words of the rule, with no more of a slot at either end than whom it names. */
function spanOf(
  scene: Scene,
  { range, anchor, slots, rule }: Match<RoleRule>,
  who: readonly Party[],
): Claim['span'] {
  const { start, end } = scene.span(range.from, range.to)
  if (rule.who === 'target') {
    const bid = processesOf(scene)
      .here(anchor)
      .find(({ noun }) => noun >= range.from && noun < range.to)
    return scene.span(bid?.noun ?? range.from, range.to)
  }
  const atEnd = Object.values(slots).some(({ to }) => to === range.to)
  const atStart = Object.values(slots).some(({ from }) => from === range.from)
  const mark = scene.words[anchor]?.start ?? start
  const first = Math.min(mark, ...who.map(({ span }) => span.start))
  const last = Math.max(scene.words[anchor]?.end ?? end, ...who.map(({ span }) => span.end))
  return {
    start: atStart ? Math.max(start, first) : start,
    end: atEnd ? Math.min(end, last) : end,
  }
}

function processOf(scene: Scene, { rule, anchor }: Match<RoleRule>): Process | null {
  const processes = processesOf(scene)
  if (rule.needs === 'here') return processes.about(anchor, 0)
  const near = processes.about(anchor, 6)
  // A headline and what opens a report come before the process is named.
  const opens = scene.sentenceAt(anchor) < 3
  return rule.needs === 'anywhere' || opens ? (near ?? processes.main()) : near
}

/** “Neither a mediator nor a guarantor” denies both once. */
function predicateOf(scene: Scene, { range, anchor }: Match<RoleRule>): number {
  for (let at = range.from; at < anchor; at++) if (scene.lower(at) === 'neither') return at + 1
  return anchor
}

/** “Not a party” and “not invited” are themselves what is asserted. */
function toldAs(role: ProcessRole, assessed: Assessed): Assessed {
  if (role !== 'not_a_party' && role !== 'excluded') return assessed
  const { assertion, modality } = assessed
  if (modality.factuality !== 'CT-') return assessed
  return {
    ...assessed,
    assertion: assertion === 'denied' ? 'asserted' : assertion,
    modality: { factuality: 'CT+', cues: [] },
  }
}
