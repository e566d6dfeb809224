import type { Scene } from '../../scene/scene.ts'
import { auxiliaries, determiners, prepositions, pronouns } from '../../text/function-words.ts'

/** Past forms of the lexicon that do not end in “ed”. */
const past: ReadonlySet<string> = new Set(
  'held lost put shut stuck got fell threw shot leant sought stood spoke came gave lent took made told drew saw foresaw bet set hit cast paid ruled had pled'.split(
    ' ',
  ),
)
const moving: ReadonlySet<string> = new Set(
  `turn come came go went give gave hold held push pushed get got bring brought send sent pull pulled take took look
  looked step stepped hit hits hitting shoot shot fire fired snap roll rolled fight fought pay paid put cut scale scaled claw report reported be is are was were`.split(
    /\s+/,
  ),
)
const beforeIng =
  /^(?:is|are|was|were|am|be|been|'s|'re|'m|also|now|still|months|years|weeks|decades|time)$/
const beforeBase =
  /ly$|^(?:to|and|or|cannot|also|still|people|men|women|many|most|some|few|both|all|police|not|never|now)$/

/** Whether a form that can be a noun is a verb here: “growers back it”, not “the demand”. */
export function isVerb(scene: Scene, at: number): boolean {
  const lower = scene.lower(at)
  const before = scene.lower(at - 1)
  if (at === scene.sentence(at).from) return false
  if (lower.endsWith('ing')) return beforeIng.test(before)
  if (determiners.has(before) && !/^(?:all|both|this|that|these|those|no)$/.test(before))
    return false
  if (before === "'s" || (prepositions.has(before) && before !== 'to')) return false
  if (scene.lower(at + 1) === 'by' && /(?:ed|en)$/.test(lower)) return false
  if (isAdverb(scene, at)) return false
  return !isBase(lower) || agreesWithBase(scene, at - 1)
}

/** “Hit back”, “turned back”: no “back” that supports. */
export function isAdverb(scene: Scene, at: number): boolean {
  if (scene.lower(at) !== 'back') return false
  const before = scene.lower(at - 1)
  return moving.has(before) || /(?:ed|ing)$/.test(before)
}

function isBase(lower: string): boolean {
  return !/(?:s|ed|ing)$/.test(lower) && !past.has(lower)
}

function agreesWithBase(scene: Scene, at: number): boolean {
  const lower = scene.lower(at)
  if (lower.endsWith('s') || auxiliaries.has(lower) || pronouns.has(lower)) return true
  return beforeBase.test(lower) || scene.words[at]?.capital === true
}
