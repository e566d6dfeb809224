import type { Claim } from '../../shapes/claim.ts'
import type { ConditionRelation, Waiting } from '../../shapes/claims/condition.ts'
import { clauseEnd } from '../positions/find/region.ts'
import { trimmed } from '../positions/find/trim.ts'
import type { Scene } from '../scene/scene.ts'

const relations: Readonly<Record<string, ConditionRelation>> = {
  when: 'when',
  once: 'once',
  after: 'after',
  if: 'if',
  unless: 'unless',
  until: 'until',
  till: 'until',
}
/** What a plan can wait on without a verb: “after a ceasefire”, “once the vote is over”. */
const outcomes: ReadonlySet<string> = new Set(
  `ceasefire deal deals agreement truce armistice peace accord treaty settlement vote approval ratification ruling election
  elections referendum verdict decision talks negotiations war fighting hostilities summit election licence permit result
  results review inquiry merger takeover budget strike`.split(/\s+/),
)
const over = /^(?:was|were|had|did|last|ago|yesterday|asked|pressed|told)$/

/** What the words of a sentence say is waited on, in order. */
export function waitsIn(
  scene: Scene,
  made: ReadonlyMap<number, readonly Claim<'condition'>[]>,
  sentence: number,
): readonly Waiting[] {
  const { from, to } = scene.sentences[sentence] ?? { from: 0, to: 0 }
  const found = new Map<number, Waiting>()
  for (const { event, relation } of made.get(sentence) ?? []) {
    found.set(event.start, { event, relation })
  }
  for (let at = from; at < Math.min(to, from + 120); at++) {
    const waiting = waitAt(scene, at)
    if (waiting && !found.has(waiting.event.start)) found.set(waiting.event.start, waiting)
  }
  return [...found.values()].sort((a, b) => a.event.start - b.event.start)
}

/** “After a ceasefire or peace deal”: something that can come, and is not told as past. */
function waitAt(scene: Scene, at: number): Waiting | null {
  const lower = scene.lower(at)
  const relation = Object.hasOwn(relations, lower) ? relations[lower] : undefined
  if (!relation || /^(?:not|even|as|soon)$/.test(scene.lower(at - 1))) return null
  const to = clauseEnd(scene, at + 2)
  if (to - at < 3) return null
  let comes = false
  for (let word = at + 1; word < to; word++) {
    if (over.test(scene.lower(word))) return null
    if (outcomes.has(scene.lower(word))) comes = true
  }
  return comes ? { relation, event: trimmed(scene, { from: at + 1, to }) } : null
}

/** Claims of conditions by the sentences they stand in. */
export function bySentence(
  scene: Scene,
  made: readonly Claim[],
): ReadonlyMap<number, readonly Claim<'condition'>[]> {
  const sentences = new Map<number, Claim<'condition'>[]>()
  for (const claim of made) {
    if (claim.kind !== 'condition') continue
    const sentence = scene.sentenceAt(scene.wordAt(claim.event.start))
    const known = sentences.get(sentence)
    if (known) known.push(claim)
    else sentences.set(sentence, [claim])
  }
  return sentences
}
