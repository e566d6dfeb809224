import { clauseEnd } from '../positions/find/region.ts'
import { calls } from '../positions/rules/calls.ts'
import { assess } from '../scene/assess.ts'
import type { Scene } from '../scene/scene.ts'
import { auxiliaries, determiners, prepositions } from '../text/function-words.ts'
import { labelOf } from './label.ts'
import type { Proposed } from './proposal.ts'
import { proposersIn } from './proposers.ts'

const maker = 'proposal-mentions@1'

/** Nouns that name a proposal together with what it is about, by its status. */
const nouns: Readonly<Record<string, Proposed['status']>> = {
  plan: 'proposed',
  plans: 'proposed',
  proposal: 'proposed',
  proposals: 'proposed',
  scheme: 'proposed',
  suggestion: 'proposed',
  idea: 'idea',
  notion: 'idea',
  bill: 'tabled',
  amendment: 'tabled',
  motion: 'tabled',
  resolution: 'tabled',
  draft: 'tabled',
  offer: 'tabled',
  bid: 'tabled',
  'counter-offer': 'tabled',
}

/**
 * A proposal that is named with what it is about, whatever is done with it: “a plan to tax homes”, “a motion
 * calling for a review”, “a bill that would ban nets”, “an offer of 4%”, and “the idea is to share the lock”.
 */
export function proposalsByMention(scene: Scene): readonly Proposed[] {
  const found: Proposed[] = []
  for (let noun = 1; noun < scene.words.length; noun++) {
    const lower = scene.lower(noun)
    const read = equated(scene, noun) ?? (Object.hasOwn(nouns, lower) ? named(scene, noun) : null)
    if (read) found.push(read)
  }
  return found
}

function named(scene: Scene, noun: number): Proposed | null {
  const from = articleBefore(scene, noun)
  if (from === null || !takesContent(scene, noun)) return null
  let to = clauseEnd(scene, noun + 2)
  const relative = /^(?:that|which)$/.test(scene.lower(noun + 1))
  for (let at = noun + 3; !relative && at < to; at++) if (auxiliaries.has(scene.lower(at))) to = at
  return proposed(scene, { noun, from, to, status: nouns[scene.lower(noun)] ?? 'proposed' })
}

/** What a proposal is about: “to dredge”, “for a lock”, “that would ban”, “calling for”, “of 4%”. */
function takesContent(scene: Scene, noun: number): boolean {
  const lower = scene.lower(noun)
  const next = scene.lower(noun + 1)
  const then = scene.lower(noun + 2)
  if (next === 'to') return calls.has(then)
  if (next === 'that' || next === 'which') return then === 'would'
  if (next === 'for') return !/^(?:idea|offer|draft|motion)$/.test(lower) && isThing(then)
  if (next === 'calling' || next === 'demanding' || next === 'banning') return true
  if (next === 'of') {
    if (lower === 'offer' || lower === 'bid') return /^[\p{N}€$£]/u.test(then)
    return (lower === 'idea' || lower === 'notion') && /.{2}ing$/.test(then)
  }
  if (next === 'worth') return lower === 'offer' || lower === 'bid'
  if (next !== 'on' || scene.words[noun + 2]?.capital) return false
  return /^(?:bill|motion|resolution|amendment|proposals?)$/.test(lower)
}

function isThing(lower: string): boolean {
  return /^(?:an?|the|more|new|\p{L}+ing|\p{L}+er)$/u.test(lower)
}

/** Index of the first word of “a new plan”; null where the noun is not introduced by an article. */
function articleBefore(scene: Scene, noun: number): number | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--) {
    const lower = scene.lower(at)
    if (/^(?:no|any|such|this|that|what|every|his|her)$/.test(lower)) return null
    if (determiners.has(lower)) return at
    if (scene.words[at]?.mark || prepositions.has(lower) || auxiliaries.has(lower)) return null
  }
  return null
}

const options: Readonly<Record<string, Proposed['status']>> = {
  idea: 'idea',
  option: 'idea',
  possibility: 'idea',
  suggestion: 'proposed',
  proposal: 'proposed',
  plan: 'proposed',
  offer: 'tabled',
}

/** “One option is a no-fly zone”, “the plan is to share the lock”. */
function equated(scene: Scene, at: number): Proposed | null {
  if (!/^(?:is|was|would|remains)$/.test(scene.lower(at))) return null
  const noun = scene.lower(at - 1)
  if (!Object.hasOwn(options, noun)) return null
  const first = articleBefore(scene, at - 1) ?? -1
  if (first < 0 && !/^(?:one|another|first|second)$/.test(scene.lower(at - 2))) return null
  let from = scene.lower(at) === 'would' && scene.lower(at + 1) === 'be' ? at + 2 : at + 1
  if (scene.lower(from) === 'to' && calls.has(scene.lower(from + 1))) from++
  else if (!/^(?:an?|for)$/.test(scene.lower(from))) return null
  const narrow = /^(?:an?|for)$/.test(scene.lower(from))
  if (narrow && !/^(?:one|another)$/.test(scene.lower(at - 2))) return null
  const to = clauseEnd(scene, from + 1)
  return proposed(scene, { noun: at - 1, from, to, status: options[noun] ?? 'idea' })
}

interface Mention {
  readonly noun: number
  readonly from: number
  readonly to: number
  readonly status: Proposed['status']
}

function proposed(scene: Scene, { noun, from, to, status }: Mention): Proposed {
  const { statement, saidBy, assertion } = assess(scene, noun)
  const who = from < noun ? proposersIn(scene, { from, to: noun + 1 }) : []
  return {
    label: labelOf(scene, { from, to }),
    status,
    proponents: who.map((party) => ({ party, role: 'proposer' })),
    layer: null,
    statement,
    saidBy,
    assertion: assertion === 'narrated' || assertion === 'asked' ? assertion : 'asserted',
    cue: scene.span(noun, noun + 1),
    confidence: 0.55,
    by: maker,
  }
}
