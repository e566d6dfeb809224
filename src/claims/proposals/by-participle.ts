import type { Party } from '../../shapes/claims/party.ts'
import { clauseEnd } from '../positions/find/region.ts'
import { assess } from '../scene/assess.ts'
import { firstGroup } from '../scene/first-group.ts'
import type { Scene } from '../scene/scene.ts'
import { whoIn } from '../scene/who.ts'
import { auxiliaries } from '../text/function-words.ts'
import { beforeApposition, labelOf, lowers, phraseStart } from './label.ts'
import { demands, headedBy, matters, motions, planNouns } from './plan-nouns.ts'
import type { Proponent, Proposed } from './proposal.ts'
import { participles } from './proposal-words.ts'
import { proposersIn } from './proposers.ts'

const maker = 'proposal-participles@1'
const put: ReadonlySet<string> = new Set(['put', 'brought', 'turned', 'thrown', 'voted'])

interface Participle {
  readonly status: Proposed['status']
  readonly role: Proponent['role'] | null
  /** Index after its last word: “put forward” has two. */
  readonly to: number
}

/** What has been done with a plan: “a ban being considered by Orland”, “the bill was withdrawn”. */
export function proposalsByParticiple(scene: Scene): readonly Proposed[] {
  const found: Proposed[] = []
  for (let at = 0; at < scene.words.length; at++) {
    const participle = participleAt(scene, at)
    const read = participle && readAt(scene, at, participle)
    if (read) found.push(read)
  }
  return found
}

function participleAt(scene: Scene, at: number): Participle | null {
  const lower = scene.lower(at)
  const next = scene.lower(at + 1)
  if (put.has(lower)) {
    if (lower === 'put' && next === 'forward')
      return { status: 'proposed', role: 'proposer', to: at + 2 }
    if (lower === 'turned' && next === 'down') return { status: 'rejected', role: null, to: at + 2 }
    if (lower === 'thrown' && next === 'out') return { status: 'rejected', role: null, to: at + 2 }
    if (lower === 'voted' && next === 'down') return { status: 'rejected', role: null, to: at + 2 }
    return null
  }
  if (lower === 'under' && /^(?:discussion|consideration|review|study)$/.test(next)) {
    const status = next === 'discussion' ? 'under_discussion' : 'exploratory'
    return { status, role: status === 'exploratory' ? 'exploring' : 'discussing', to: at + 2 }
  }
  if (/^(?:on|off)$/.test(lower) && next === 'the' && scene.lower(at + 2) === 'table') {
    return { status: lower === 'on' ? 'tabled' : 'withdrawn', role: null, to: at + 3 }
  }
  const known = Object.hasOwn(participles, lower) ? participles[lower] : undefined
  return known ? { ...known, to: at + 1 } : null
}

function readAt(scene: Scene, at: number, participle: Participle): Proposed | null {
  const by = scene.lower(participle.to) === 'by'
  const end = phraseEnd(scene, at)
  const passive = end !== null && end < at && scene.lower(at - 1) !== ','
  if (end === null || !(by || passive)) return null
  const start = phraseStart(scene, end)
  if (start === null || end - start > 12) return null
  const range = { from: start, to: end }
  const words = lowers(scene, range)
  const isPlan = headedBy(words, planNouns) || headedBy(words, motions) || headedBy(words, demands)
  if (!isPlan && !(by && open.test(participle.status) && isThing(words))) return null
  const label = beforeApposition(scene, range) ?? labelOf(scene, range)
  const assessed = assess(scene, at)
  return {
    label,
    status: participle.status,
    proponents: proponents(scene, by ? participle : { ...participle, role: null }, range),
    layer: null,
    statement: assessed.statement,
    saidBy: assessed.saidBy,
    assertion: assessed.assertion,
    cue: scene.span(at, participle.to),
    confidence: 0.65,
    by: maker,
  }
}

const open = /^(?:proposed|exploratory|under_discussion|tabled)$/

function isThing(words: readonly string[]): boolean {
  return /^(?:an?|another)$/.test(words[0] ?? '') && !headedBy(words.slice(0, 6), matters)
}

/** Index after the noun phrase that a participle is about: before “is”, “has been”, “that was”, “being”. */
function phraseEnd(scene: Scene, at: number): number | null {
  let end = at
  const { from } = scene.sentence(at)
  while (end > from && isBetween(scene.lower(end - 1))) end--
  if (/^(?:that|which)$/.test(scene.lower(end - 1))) end--
  if (scene.lower(end - 1) === ',' && end < at) end--
  // “A second proposal, drafted by Orland, would …”.
  if (end === at && scene.lower(end - 1) === ',') end--
  if (end <= from || scene.words[end - 1]?.mark) return null
  if (end === at - 1 && scene.lower(end) === ',') return end
  // “Has considered” and “is being” are no passives without “be”.
  if (end === at) return end
  for (let back = end; back < at; back++) {
    // “Should be withdrawn”, “would be rejected”: not done.
    if (/^(?:should|must|would|could|might|may|can|will)$/.test(scene.lower(back))) return null
    if (/^(?:is|are|was|were|be|been|being|'s)$/.test(scene.lower(back))) return end
  }
  return null
}

function isBetween(lower: string): boolean {
  return (
    (auxiliaries.has(lower) && lower !== "'s") || /ly$|^(?:also|still|now|already)$/.test(lower)
  )
}

function proponents(
  scene: Scene,
  { role, to }: Participle,
  label: { readonly from: number; readonly to: number },
): readonly Proponent[] {
  const own = proposersIn(scene, label).map((party) => ({ party, role: 'proposer' as const }))
  if (role === null) return own
  const end = Math.min(clauseEnd(scene, to + 1), to + 14)
  const doers: readonly Party[] = firstGroup(scene, whoIn(scene, { from: to + 1, to: end }))
  return [...doers.map((party) => ({ party, role })), ...(role === 'proposer' ? [] : own)]
}
