import type { Scene } from '../../scene/scene.ts'
import { pronouns } from '../../text/function-words.ts'

const joiners: ReadonlySet<string> = new Set(['and', 'but', 'or', 'yet', 'so'])
const openers: ReadonlySet<string> = new Set(
  'because although though while whereas despite but since unless if when once until after which who provided providing according saying adding'.split(
    ' ',
  ),
)
const finite: ReadonlySet<string> = new Set(
  `is are was were has have had will would can could may might must should said says told called urged warned added
  wants wanted hopes hoped plans accused blamed 'll 've 're`.split(/\s+/),
)
const subjects: ReadonlySet<string> = new Set(
  'i we you he she it they this that there nobody someone everyone'.split(' '),
)

/** Whether a new clause begins with a word, as far as its neighbours tell. */
export function startsNewClause(scene: Scene, at: number, from: number): boolean {
  const lower = scene.lower(at)
  if (at < from || (at === from && lower !== ',')) return false
  if (lower === ',') {
    const next = scene.lower(at + 1)
    return joiners.has(next) || openers.has(next) || pronouns.has(next) || !isList(scene, at)
  }
  if (lower === 'although' || lower === 'though' || lower === 'because' || lower === 'but') {
    return true
  }
  if (!joiners.has(lower)) return false
  const next = scene.lower(at + 1)
  if (finite.has(next) || subjects.has(next)) return true
  const second = scene.lower(at + 2)
  return /(?:ed|ly)$/.test(next) && !/^(?:[ai]n?|the|of)$/.test(second) && next.length > 4
}

/** A comma that parts the members of a list: a later “and” or “or” closes it. */
function isList(scene: Scene, comma: number): boolean {
  for (let at = comma + 1; at < comma + 9; at++) {
    const lower = scene.lower(at)
    if (lower === 'and' || lower === 'or') return at > comma + 1 && !finite.has(scene.lower(at + 1))
    if (finite.has(lower) || scene.words[at]?.mark) return false
  }
  return false
}

const tellers: ReadonlySet<string> = new Set(
  'said says say told tells think thinks thought believe believes believed hope hopes hoped know knows knew fear fears feared'.split(
    ' ',
  ),
)
const edges: ReadonlySet<string> = new Set(
  '. ; : — – ( ) ! ? … “ " ‘ « that because although though while whereas whether if'.split(' '),
)

/** Index of the first word of the clause that the word `at` stands in. */
export function clauseStart(scene: Scene, at: number): number {
  const { from } = scene.sentence(at)
  let comma: number | null = null
  for (let back = at - 1; back >= from && at - back < 40; back--) {
    const lower = scene.lower(back)
    // "If it rains, no plan will help": the clause begins behind the other one.
    if (comma !== null && openers.has(lower)) return comma + 1
    if (edges.has(lower) || (tellers.has(lower) && back < at - 1)) return back + 1
    if (lower === ',') comma ??= back
    if (lower === ',' && /^(?:and|but|or|so|yet)$/.test(scene.lower(back + 1))) return back + 2
    if (lower === ',' && pronouns.has(scene.lower(back + 1))) return back + 1
    if (joiners.has(lower) && subjects.has(scene.lower(back + 1))) return back + 1
  }
  return Math.max(from, at - 40)
}
