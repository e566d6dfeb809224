import type { Scene } from '../scene/scene.ts'
import {
  auxiliaries,
  clauseBreaks,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
} from '../text/function-words.ts'

/** Words from one index to another, half-open. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The longest noun phrase, in words. */
const longest = 8
/** The longest clause, in words: what goes on for longer was written by nobody. */
const longestClause = 60

/** Somebody, beginning with the word `at`; null where none begins there. */
export function whoFrom(scene: Scene, at: number, limit: number): Range | null {
  if (pronouns.has(scene.lower(at)) && !isNoun(scene, at + 1)) return { from: at, to: at + 1 }
  let to = at
  while (to < limit && to - at < longest && isPhraseWord(scene, to, to > at)) to++
  while (to > at && !isNoun(scene, to - 1)) to--
  return to > at ? { from: at, to } : null
}

/** Somebody, ending before the word `end`; null where none ends there. */
export function whoBefore(scene: Scene, end: number, limit: number): Range | null {
  const last = end - 1
  if (last < limit) return null
  if (pronouns.has(scene.lower(last))) return { from: last, to: end }
  let from = end
  while (from > limit && end - from < longest && isPhraseWord(scene, from - 1, true)) {
    from--
    if (determiners.has(scene.lower(from))) break
  }
  while (from < end && !isNoun(scene, from) && !determiners.has(scene.lower(from))) from++
  return from < end && isNoun(scene, end - 1) ? { from, to: end } : null
}

/** Whatever begins with the word `at`, up to a mark that parts clauses; null where nothing does. */
export function clauseFrom(scene: Scene, at: number, limit: number): Range | null {
  let to = at
  const end = Math.min(limit, at + longestClause)
  while (to < end && !clauseBreaks.has(scene.lower(to))) to++
  return to > at ? { from: at, to } : null
}

function isPhraseWord(scene: Scene, at: number, inside: boolean): boolean {
  const lower = scene.lower(at)
  if (lower === "'s" || lower === '&') return inside
  if (lower === 'of' || lower === 'and' || lower === 'the') {
    return !inside || lower === 'the' || isName(scene, at - 1) === isName(scene, at + 1)
  }
  return determiners.has(lower) || isNoun(scene, at)
}

function isName(scene: Scene, at: number): boolean {
  return scene.words[at]?.capital === true
}

/** Whether a word can be part of a noun phrase, as far as the word itself tells. */
function isNoun(scene: Scene, at: number): boolean {
  const word = scene.words[at]
  if (!word || word.mark) return false
  const { lower } = word
  return !(
    pronouns.has(lower) ||
    auxiliaries.has(lower) ||
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    determiners.has(lower)
  )
}
