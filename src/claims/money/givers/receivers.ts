import type { Party } from '../../../shapes/claims/party.ts'
import { type Range, whoFrom } from '../../pattern/slots.ts'
import type { Scene } from '../../scene/scene.ts'
import { whoIn } from '../../scene/who.ts'
import type { StageCue } from '../stage/stage-cue.ts'
import { isReceiver } from './giver-nouns.ts'

/** Words to look at for who gets it. */
const reach = 14
const toWhom: ReadonlySet<string> = new Set(['to', 'for', 'into'])
const stops: ReadonlySet<string> = new Set([';', ':', '.', '!', '?', '"', '“', '”', '—'])

/** Who gets what stands in a range: before it, or after it or its verb. */
export function receiversOf(scene: Scene, object: Range, cue: StageCue): readonly Party[] {
  const near = between(scene, cue, object)
  return near.length > 0 ? near : receiversAfter(scene, object, cue)
}

/** “Give Ukraine 200 vehicles”, “its support for Ukraine now stands at”: who stands between. */
function between(scene: Scene, { head, voice }: StageCue, object: Range): readonly Party[] {
  if (voice === 'active' && object.from < head) return atVerb(scene, head)
  if (object.from <= head + 1 || object.from - head > 9) return []
  const range = { from: head + 1, to: object.from }
  if (voice === 'noun') return receiverIn(scene, range)
  if (voice !== 'active') return []
  const parties = whoIn(scene, range)
  if (parties.length > 0) return parties
  const who = whoFrom(scene, range.from, range.to)
  return who && who.to === object.from && isReceiver(scene, who)
    ? [{ actor: null, span: scene.span(who.from, who.to) }]
    : []
}

/** “The tanks that Norland promised Marn”. */
function atVerb(scene: Scene, head: number): readonly Party[] {
  const [first] = whoIn(scene, { from: head + 1, to: head + 5 })
  return first && scene.wordAt(first.span.start) - head <= 2 ? [first] : []
}

export function receiversAfter(scene: Scene, object: Range, { head }: StageCue): readonly Party[] {
  const { to: end } = scene.sentence(object.from)
  const from = object.from > head ? object.to : Math.max(object.to, head + 1)
  return receiverIn(scene, { from, to: Math.min(end, from + reach) })
}

/** Who follows the first “to”, “for” or “into” of a range. */
function receiverIn(scene: Scene, { from, to }: Range): readonly Party[] {
  const { to: end } = scene.sentence(from)
  for (let at = from; at < to; at++) {
    const lower = scene.lower(at)
    if (stops.has(lower) || lower === 'according') return []
    if (!toWhom.has(lower)) continue
    const found = whoIn(scene, { from: at + 1, to: Math.min(end, at + 8) })
    const [first] = found
    const other = whoFrom(scene, at + 1, Math.min(end, at + 6))
    // "to help rebuild Norland": the place counts only close to the word.
    if (first && scene.wordAt(first.span.start) - at <= 4) return joined(scene, found)
    if (other && isReceiver(scene, other)) {
      return [{ actor: null, span: scene.span(other.from, other.to) }]
    }
  }
  return []
}

/** Who follows one of some words, up to ten words on. */
export function afterWord(scene: Scene, start: number, words: readonly string[]): readonly Party[] {
  const { to: end } = scene.sentence(start)
  for (let at = start; at < Math.min(end, start + 10); at++) {
    if (stops.has(scene.lower(at))) return []
    if (!words.includes(scene.lower(at))) continue
    const found = whoIn(scene, { from: at + 1, to: Math.min(end, at + 12) })
    const [first] = found
    if (first && scene.wordAt(first.span.start) - at <= 4) return joined(scene, found)
  }
  return []
}

/** Those of some parties, in order, that “and” joins to the first, commas before it: “to A, B and C”. */
function joined(scene: Scene, found: readonly Party[]): readonly Party[] {
  let whole = 1
  for (let at = 1; at < found.length; at++) {
    const gap = scene.text.slice(found[at - 1]?.span.end, found[at]?.span.start)
    if (/^,? and (?:the )?$/.test(gap)) whole = at + 1
    else if (!/^, (?:the )?$/.test(gap)) break
  }
  return found.slice(0, whole)
}
