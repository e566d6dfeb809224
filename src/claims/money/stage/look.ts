import type { Scene } from '../../scene/scene.ts'
import { auxiliaries, determiners } from '../../text/function-words.ts'
import { ambiguous, pairs, type StageWord, stageWords } from './stage-words.ts'

/** Marks that no search for a stage goes beyond. */
export const stops: ReadonlySet<string> = new Set([
  ...[';', ':', '—', '–', '(', '"', '“', '”', '.', '!', '?'],
])

const adverb = /ly$|^(?:also|already|now|so|far|just|only|yet|still|then|ever|each|both|all)$/

/** The stage that a word shows where it stands; null where it shows none. */
export function stageWordAt(scene: Scene, at: number): StageWord | null {
  const pair = pairAt(scene, at)
  if (pair) return pair
  const lower = scene.lower(at)
  const word = stageWords.get(lower)
  if (!word) return null
  if (!ambiguous.has(lower)) return word
  const before = scene.lower(at - 1)
  const isNoun = determiners.has(before) || isOwner(scene, at - 1) || scene.lower(at + 1) === 'of'
  if (isNoun && /^fun/.test(lower)) return { stage: 'unclear', part: 'noun' }
  if (isNoun || !lower.startsWith('f')) return { stage: word.stage, part: isNoun ? 'noun' : 'verb' }
  // "Fund" and "finance" are verbs only where the words before say so.
  return /^(?:to|will|would|'ll|has|have|had)$/.test(before) || lower.endsWith('ed') ? word : null
}

/** The stage of a verb of two words: “set aside”, “brought together”. */
export function pairAt(scene: Scene, at: number): StageWord | null {
  const stage = pairs[scene.lower(at)]?.[scene.lower(at + 1)]
  return stage ? { stage, part: 'verb' } : null
}

/** The clitic of a possessive. */
export function isOwner(scene: Scene, at: number): boolean {
  return /^['’]s?$/.test(scene.lower(at))
}

/** Still to come, or only possible. */
export function isAhead(scene: Scene, from: number, to: number): boolean {
  return within(scene, from, to, 'will', "'ll", 'would', 'shall', 'could', 'might', 'may', 'can')
}

export function isDenied(scene: Scene, from: number, to: number): boolean {
  return within(scene, from, to, 'not', "n't", 'never')
}

/** Index of the first of the auxiliaries and adverbs before a verb. */
export function firstAuxiliary(scene: Scene, at: number, limit: number): number {
  let first = at
  for (let back = at - 1; back >= Math.max(limit, at - 5); back--) {
    const lower = scene.lower(back)
    if (auxiliaries.has(lower)) first = back
    else if (!adverb.test(lower)) break
  }
  return first
}

export function within(
  scene: Scene,
  from: number,
  to: number,
  ...words: readonly string[]
): boolean {
  for (let at = from; at < to; at++) if (words.includes(scene.lower(at))) return true
  return false
}

export function isParticiple(lower: string): boolean {
  return lower.endsWith('ed') || irregular.has(lower)
}

const irregular: ReadonlySet<string> = new Set(
  'sent spent built lent given gave paid brought set put met undertaken underwritten underwrote'.split(
    ' ',
  ),
)
