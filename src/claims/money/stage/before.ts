import type { Scene } from '../../scene/scene.ts'
import { auxiliaries, determiners } from '../../text/function-words.ts'
import { governed } from './governed.ts'
import { isOwner, stageWordAt, stops, within } from './look.ts'
import { isOfSomething, nounAfter, ofNoun } from './noun.ts'
import { passiveBefore } from './passive.ts'
import { cueAt, type StageCue } from './stage-cue.ts'
import {
  closeVerbs,
  otherActs,
  others,
  outcomeVerbs,
  type StageWord,
  stageWords,
  supportNouns,
} from './stage-words.ts'

/** Words to look at before a figure. */
const reach = 22
const quotes: ReadonlySet<string> = new Set(['"', '“', '”'])

/** “Germany pledged €5bn”, “a pledge of 40 billion”, “agreed to send 200 vehicles”. */
export function cueBefore(scene: Scene, from: number, to: number): StageCue | null {
  if (hasOwnPredicate(scene, from, to)) return null
  const { from: start } = scene.sentence(from)
  let verbSeen = false
  for (let at = from - 1; at >= Math.max(start, from - reach); at--) {
    const lower = scene.lower(at)
    if (stops.has(lower) && !quotes.has(lower)) return null
    if (lower === ',' && verbSeen) return null
    if (at === from - 1) {
      // “Dunmere’s £15m”: somebody's money, nobody says at which stage.
      if (isOwner(scene, at) && scene.words[at - 1]?.capital) {
        return nounAfter(scene, to) ?? cueAt(at, 'unclear', 'noun')
      }
      if (/^(?:got|gets|get)$/.test(lower)) return gotten(scene, at)
    }
    const outcome = outcomeAt(scene, at)
    if (outcome) return outcome
    if (/^(?:account|accounts|accounted)$/.test(lower) && scene.lower(at + 1) === 'for') {
      return from - at <= 3 ? cueAt(at, 'unclear', 'active') : null
    }
    const word = stageWordAt(scene, at)
    if (closeVerbs.has(lower) && from - at > 5) continue
    if (word && !(word.part === 'noun' && !isOfSomething(scene, at, from))) {
      if (leadsElsewhere(scene, at, from, word)) return null
      if (word.part === 'noun') return ofNoun(scene, at, word)
      return (from - at <= 3 ? passiveBefore(scene, at) : null) ?? governed(scene, at, word)
    }
    if (others.has(lower) || (lower === 'than' && from - at <= 2)) return null
    if (supportNouns.has(lower) && isPutTo(scene, at + 1, from)) {
      return ofNoun(scene, at, { stage: 'unclear', part: 'noun' })
    }
    if (auxiliaries.has(lower) || looksFinite(lower)) verbSeen = true
    if (verbSeen && (lower === 'that' || lower === 'which' || lower === 'who')) return null
  }
  return null
}

/** “Got €5m”, “will get €5m”. */
function gotten(scene: Scene, at: number): StageCue {
  const ahead = /^(?:will|would|'ll|to)$/.test(scene.lower(at - 1))
  return cueAt(at, ahead ? 'pledged' : 'delivered', 'receive')
}

/** “€5m was set aside, and 2,100 of them are at work”: the number has a predicate of its own. */
function hasOwnPredicate(scene: Scene, from: number, to: number): boolean {
  if (!/^(?:and|but|while|that)$/.test(scene.lower(from - 1))) return false
  const { to: end } = scene.sentence(from)
  for (let at = to; at < Math.min(end, to + 7); at++) {
    const lower = scene.lower(at)
    if (/^(?:is|are|was|were|has|have|had|will|would|could)$/.test(lower)) return true
    if (scene.words[at]?.mark || /^(?:to|for|in|and|from|by)$/.test(lower)) return false
  }
  return false
}

/** “Agreed to share its 14 seats”, “build homes and cap fees at €150”: another verb has the number. */
function leadsElsewhere(scene: Scene, at: number, from: number, { stage }: StageWord): boolean {
  for (let next = at + 1; next < from; next++) {
    if (!/^(?:to|and|,|or)$/.test(scene.lower(next))) continue
    if (otherActs.has(scene.lower(next + 1)) && next + 2 < from) return true
  }
  if (stage !== 'committed' || scene.lower(at + 1) !== 'to' || at + 2 >= from) return false
  const verb = scene.lower(at + 2)
  return /^[a-z]+$/.test(verb) && !stageWords.has(verb) && !determiners.has(verb)
}

/** “In the end it came to”, “ended up at”. */
function outcomeAt(scene: Scene, at: number): StageCue | null {
  const next = outcomeVerbs[scene.lower(at)]
  if (!next || (next.size > 0 && !next.has(scene.lower(at + 1)))) return null
  const { from } = scene.sentence(at)
  if (
    within(
      scene,
      Math.max(from, at - 8),
      at,
      'price',
      'cost',
      'bill',
      'loss',
      'debt',
      'costs',
      'losses',
    )
  )
    return null
  const cue = { from: at, to: at + (next.size > 0 ? 2 : 1) }
  return { stage: 'outcome', cue, head: cue.to - 1, governor: at, voice: 'active', refused: false }
}

const standing =
  /^(?:of|worth|package|stands?|stood|totals?|totalled|totaled|totalling|rose|grew|fell|climbed)$/

/** “Aid worth”, “support for Marn now stands at”. */
function isPutTo(scene: Scene, at: number, from: number): boolean {
  if (from - at > 9) return false
  if (from - at <= 3 && /^(?:of|worth|package)$/.test(scene.lower(at))) return true
  for (let next = Math.max(at, from - 3); next < from; next++) {
    if (standing.test(scene.lower(next)) && scene.lower(next) !== 'of') return true
  }
  return false
}

function looksFinite(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ed')
}
