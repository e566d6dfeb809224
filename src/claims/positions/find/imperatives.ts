import type { Scene } from '../../scene/scene.ts'
import { determiners, prepositions } from '../../text/function-words.ts'
import { calls } from '../rules/calls.ts'
import type { Draft } from './draft.ts'
import { speakerOf } from './holder.ts'
import { clauseEnd } from './region.ts'
import { trimmed } from './trim.ts'

const maker = 'imperatives@1'
const leads: ReadonlySet<string> = new Set('then please so and but now just first or'.split(' '))
const objects =
  /^(?:me|us|him|her|it|them|this|that|those|these|what|who|out|up|down|off|on|back|away|not|more|less|people|yourself|yourselves|everyone|one)$/

/** Orders and pleas in quoted words: “Give us the keys”, “Don’t sell it”. */
export function imperatives(scene: Scene): readonly Draft[] {
  return scene.sentences.flatMap(({ from, to }) => {
    const drafts: Draft[] = []
    const behindIf = opensWithIf(scene, from, to)
    for (let at = from; at < to; at++) {
      const opens =
        at === from ||
        /^["“‘«:;—–]$/.test(scene.lower(at - 1)) ||
        (scene.lower(at - 1) === ',' && (leads.has(scene.lower(at)) || behindIf)) ||
        (at > from && scene.lower(at - 1) === "'")
      if (!opens || scene.words[at]?.mark) continue
      const draft = orderAt(scene, at, to)
      if (draft) drafts.push(draft)
    }
    return drafts
  })
}

/** “If you must, take the bus”. */
function opensWithIf(scene: Scene, from: number, to: number): boolean {
  let first = from
  while (first < to && scene.words[first]?.mark) first++
  return /^(?:if|when|before|instead)$/.test(scene.lower(first))
}

function orderAt(scene: Scene, first: number, to: number): Draft | null {
  const { statement } = scene.scope(scene.words[first]?.start ?? 0)
  if (!statement || statement.form === 'question' || statement.form === 'indirect') return null
  if (scene.lower(to - 1) === '?' || scene.lower(to - 2) === '?') return null
  let at = first
  while (at < first + 3 && (leads.has(scene.lower(at)) || (at > first && scene.lower(at) === ',')))
    at++
  const negated = isDont(scene, at)
  if (negated) at += negated
  const verb = scene.lower(at)
  if (!calls.has(verb) || !(negated || takesObject(scene, at, first))) return null
  const lets = verb === 'let'
  const from = lets ? at + 1 : at
  const holder = speakerOf(scene, statement)
  const end = clauseEnd(scene, at + 1)
  // "Take away the loans and what is left is dust" asks for nothing.
  if (scene.lower(end) === 'and' || joinsFact(scene, at, end)) return null
  const issue = trimmed(scene, { from, to: end })
  if (!holder || issue.end - issue.start < 4) return null
  return {
    issue,
    stance: scene.span(first, at + 1),
    strength: 'urge',
    polarity: negated ? '-' : '+',
    holder,
    statement,
    saidBy: statement.speaker,
    asked: false,
    hypothetical: false,
    confidence: 0.65,
    by: maker,
  }
}

function joinsFact(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (scene.lower(at) === 'and' && /^(?:what|you|it|they|that|there)$/.test(scene.lower(at + 1)))
      return true
  }
  return false
}

/** How many words forbid: “don’t”, “do not”, “never”; 0 where none do. */
function isDont(scene: Scene, at: number): number {
  const lower = scene.lower(at)
  if (lower === 'never') return 1
  return lower === 'do' && /^(?:not|n't)$/.test(scene.lower(at + 1)) ? 2 : 0
}

/** Whether what follows makes a word a verb: “Give us”, “Read the letter”, not “Work is slow”. */
function takesObject(scene: Scene, at: number, first: number): boolean {
  const next = scene.lower(at + 1)
  if (next === ',' || next === '') return false
  if (at > first && scene.lower(first) === 'please') return true
  return (
    determiners.has(next) ||
    objects.test(next) ||
    prepositions.has(next) ||
    scene.words[at + 1]?.capital === true
  )
}
