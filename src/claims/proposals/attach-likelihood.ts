import type { ProposalFields } from '../../shapes/claims/proposal.ts'
import type { Scene } from '../scene/scene.ts'
import type { Participation } from './likelihood.ts'
import { joining } from './likelihood-words.ts'
import type { Proposed } from './proposal.ts'

type Likelihood = ProposalFields['likelihood'][number]

/** Sentences between a proposal and who takes part in it, where the words share nothing with its label. */
const near = 2

/** How likely it is that somebody takes part, by the proposals that it is about. */
export function attachLikelihood(
  scene: Scene,
  proposals: readonly Proposed[],
  found: readonly Participation[],
): ReadonlyMap<Proposed, readonly Likelihood[]> {
  const attached = new Map<Proposed, Likelihood[]>()
  for (const one of proposals) {
    const own = weighedOf(scene, one)
    if (own.length > 0) attached.set(one, own)
  }
  const topics = proposals.map((one) => contentOf(scene, one))
  let last: Proposed | null = null
  for (const { at, parties, value, cues, topic } of found) {
    const target: Proposed | null =
      targetOf(scene, proposals, topics, at, topic) ?? (topic.length > 0 ? null : last)
    if (!target) continue
    last = target
    if (value === null) continue
    const known = attached.get(target) ?? []
    attached.set(target, known)
    for (const party of parties) {
      if (known.some((one) => isSame(scene, one.party, party))) continue
      known.push({ party, value, cues })
    }
  }
  return attached
}

/** Who is said to consider taking part may take part. */
function weighedOf(scene: Scene, { status, label, proponents, cue }: Proposed): Likelihood[] {
  if (status !== 'exploratory' || !joining.has(scene.lower(scene.wordAt(label.start)))) return []
  return proponents
    .filter(({ role }) => role === 'exploring')
    .map(({ party }) => ({ party, value: 'PS+', cues: [cue] }))
}

function targetOf(
  scene: Scene,
  proposals: readonly Proposed[],
  topics: readonly ReadonlySet<string>[],
  at: number,
  topic: readonly string[],
): Proposed | null {
  const sentence = scene.sentenceAt(at)
  const distance = ({ label }: Proposed): number =>
    Math.abs(scene.sentenceAt(scene.wordAt(label.start)) - sentence)
  let best: Proposed | null = null
  for (const [index, one] of proposals.entries()) {
    const shared = topic.some((word) => topics[index]?.has(word))
    const close = topic.length === 0 && distance(one) <= near && isOfTaking(scene, one)
    if (!shared && !close) continue
    if (!best || distance(one) < distance(best)) best = one
  }
  return best
}

function isOfTaking(scene: Scene, { label }: Proposed): boolean {
  const words = scene.text.slice(label.start, Math.min(label.end, label.start + 200))
  return /\b(?:join\w*|tak(?:e|ing) part|participat\w+|force|mission|coalition|fund|pact|contribut\w+)\b/i.test(
    words,
  )
}

function contentOf(scene: Scene, { label }: Proposed): ReadonlySet<string> {
  const words = new Set<string>()
  const from = scene.wordAt(label.start)
  for (let at = from; at < from + 20 && (scene.words[at]?.start ?? label.end) < label.end; at++) {
    const lower = scene.lower(at)
    if (
      lower.length > 3 &&
      !/^(?:with|that|this|from|into|part|take|taking|their|would|will)$/.test(lower)
    )
      words.add(lower)
  }
  return words
}

function isSame(scene: Scene, a: Likelihood['party'], b: Likelihood['party']): boolean {
  if (a.actor !== null || b.actor !== null) return a.actor === b.actor
  return scene.text.slice(a.span.start, a.span.end) === scene.text.slice(b.span.start, b.span.end)
}
