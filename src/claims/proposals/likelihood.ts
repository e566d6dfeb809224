import type { Factuality } from '../../shapes/claims/modality.ts'
import type { Party } from '../../shapes/claims/party.ts'
import type { Span } from '../../shapes/span.ts'
import { isAsked } from '../positions/find/mood.ts'
import type { Scene } from '../scene/scene.ts'
import { auxiliaries } from '../text/function-words.ts'
import { certainties, joining, negations } from './likelihood-words.ts'
import { participants } from './participants.ts'

/** That somebody takes part in something, as it is told. */
export interface Participation {
  readonly at: number
  readonly parties: readonly Party[]
  /** Null where it is only asked. */
  readonly value: Factuality | null
  readonly cues: readonly Span[]
  /** Content words of what they take part in; empty where it is only understood. */
  readonly topic: readonly string[]
}

/** How likely it is said to be that somebody takes part: “will likely not be involved in the force”. */
export function participations(scene: Scene): readonly Participation[] {
  const found: Participation[] = []
  for (let at = 0; at < scene.words.length; at++) {
    const last = found.at(-1)
    const one =
      taking(scene, at) ??
      could(scene, at) ??
      (last && (again(scene, at, last) ?? elided(scene, at, last)))
    if (one) found.push(one)
  }
  return found
}

/** “Orland will not take part in the force”: the verb of taking part at `at`, with what stands before it. */
function taking(scene: Scene, at: number): Participation | null {
  if (!joining.has(scene.lower(at)) || !isTaking(scene, at)) return null
  let first = at
  const { from } = scene.sentence(at)
  while (first > from && at - first < 9 && isModal(scene.lower(first - 1))) first--
  const read = chanceOf(scene, first, at)
  if (!read) return null
  const parties = participants(scene, first)
  if (parties.length === 0) return null
  const asked =
    isAsked(scene, at) || scene.scope(scene.words[at]?.start ?? 0).statement?.form === 'question'
  return { at, parties, ...read, value: asked ? null : read.value, topic: topicAfter(scene, at) }
}

function isTaking(scene: Scene, at: number): boolean {
  const lower = scene.lower(at)
  const before = scene.lower(at - 1)
  if (lower === 'part') return false
  if (lower === 'take' || lower === 'taking') return scene.lower(at + 1) === 'part'
  if (lower === 'there') return before === 'be'
  if (lower === 'involved') return /^(?:be|get|become|being)$/.test(before)
  if (lower === 'send') return troops.test(`${scene.lower(at + 1)} ${scene.lower(at + 2)}`)
  return true
}

const troops =
  /\b(?:troops|soldiers|observers|peacekeepers|forces|ships|monitors|battalions?|brigades?|planes|warships|police)\b/

function isModal(lower: string): boolean {
  return (
    auxiliaries.has(lower) ||
    Object.hasOwn(certainties, lower) ||
    negations.has(lower) ||
    /ly$|^(?:to|very|at|all|also|itself|themselves|highly|quite|even|most|more)$/.test(lower)
  )
}

/** Certainty and polarity of the words from one index to another; null where they tell none. */
function chanceOf(
  scene: Scene,
  from: number,
  to: number,
): { readonly value: Factuality; readonly cues: readonly Span[] } | null {
  let certainty: 'CT' | 'PR' | 'PS' | null = null
  let negated = false
  const cues: Span[] = []
  for (let at = from; at < to; at++) {
    const lower = scene.lower(at)
    const own = Object.hasOwn(certainties, lower) ? (certainties[lower] ?? null) : null
    const denies = negations.has(lower)
    if (own && (certainty === null || own !== 'CT')) certainty = own
    if (denies) negated = !negated
    if (own || denies) cues.push(scene.span(at, at + 1))
  }
  return certainty && { value: `${certainty}${negated ? '-' : '+'}`, cues }
}

/** “It could be Norland allies being involved”. */
function could(scene: Scene, at: number): Participation | null {
  if (!/^(?:could|might|may)$/.test(scene.lower(at)) || scene.lower(at + 1) !== 'be') return null
  const { to } = scene.sentence(at)
  for (let verb = at + 3; verb < Math.min(to, at + 10); verb++) {
    if (scene.words[verb]?.mark) return null
    const lower = scene.lower(verb)
    const ing = /^(?:being|taking|joining|contributing|participating|who|that)$/.test(lower)
    if (!ing || (lower === 'being' && scene.lower(verb + 1) !== 'involved')) continue
    const parties = participants(scene, verb, at + 2)
    const cues = [scene.span(at, at + 1)]
    return parties.length > 0
      ? { at: verb, parties, value: 'PS+', cues, topic: topicAfter(scene, verb) }
      : null
  }
  return null
}

/** “That's not very likely”: of what was told or asked just before. */
function again(scene: Scene, at: number, last: Participation): Participation | null {
  const lower = scene.lower(at)
  if (!/^(?:likely|unlikely|possible|impossible|probable|improbable|certain)$/.test(lower))
    return null
  if (scene.lower(at + 1) === 'to' || scene.sentenceAt(at) - scene.sentenceAt(last.at) > 1)
    return null
  let first = at
  while (at - first < 6 && isModal(scene.lower(first - 1))) first--
  if (!/^(?:that|this|it)$/.test(scene.lower(first - 1))) return null
  const read = chanceOf(scene, first, at + 1)
  if (!read && lower !== 'impossible') return null
  const value = read?.value ?? 'CT-'
  return { at, parties: last.parties, value, cues: read?.cues ?? [], topic: last.topic }
}

/** “…, and Marn will not”: the verb is that of the words before. */
function elided(scene: Scene, at: number, last: Participation): Participation | null {
  if (!/^(?:not|n't)$/.test(scene.lower(at)) || scene.sentenceAt(at) !== scene.sentenceAt(last.at))
    return null
  if (!/^(?:will|wo|would)$/.test(scene.lower(at - 1)) || !/^[.,;]$/.test(scene.lower(at + 1)))
    return null
  const parties = participants(scene, at - 1)
  if (parties.length === 0) return null
  return { at, parties, value: 'CT-', cues: [scene.span(at - 1, at + 1)], topic: last.topic }
}

const idle =
  /^(?:in|the|a|an|such|part|of|to|that|this|any|with|and|or|as|it|them|its|their|these|those|being|be|there|involved|if|is|are|for|on|new)$/

/** The content words behind a verb of taking part: “in such a peacekeeping mission”. */
function topicAfter(scene: Scene, at: number): readonly string[] {
  const words: string[] = []
  const { to } = scene.sentence(at)
  for (let word = at + 1; word < Math.min(to, at + 9); word++) {
    if (
      scene.words[word]?.mark ||
      /^(?:if|when|once|after|unless|said|says)$/.test(scene.lower(word))
    )
      break
    if (!idle.test(scene.lower(word))) words.push(scene.lower(word))
  }
  return words
}
