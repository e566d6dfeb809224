import type { Range } from '../pattern/slots.ts'
import { whoBefore } from '../pattern/slots.ts'
import type { Scene } from '../scene/scene.ts'

/** The most that are named in one go. */
const most = 6

/**
 * Everybody in a list that ends with a subject: “Norland, the mill and the union”; in a headline “Norland,
 * Suland”. Only the subject where no list ends there.
 */
export function sidesOf(scene: Scene, subject: Range): readonly Range[] {
  const { from: limit } = scene.sentence(subject.from)
  const list: Range[] = [subject]
  let at = subject.from
  let joined = false
  while (list.length < most) {
    const mark = scene.lower(at - 1)
    if (mark === 'and' || mark === '&') joined = true
    else if (mark !== ',') break
    const end = scene.lower(at - 2) === ',' && mark !== ',' ? at - 2 : at - 1
    const phrase = narrowed(scene, whoBefore(scene, end, limit), limit)
    if (!phrase) break
    list.unshift(phrase)
    at = phrase.from
  }
  if (list.length === 1 || !(joined || at === limit)) return [subject]
  return at === limit || opens.test(scene.lower(at - 1)) ? list : [subject]
}

/** “The Union of the Centre”, “traders in Dun”. */
function narrowed(scene: Scene, found: Range | null, limit: number): Range | null {
  let phrase = found
  for (let steps = 0; phrase && steps < 2; steps++) {
    if (!/^(?:of|in|at|from|for)$/.test(scene.lower(phrase.from - 1))) break
    const head = whoBefore(scene, phrase.from - 1, limit)
    if (!head) break
    phrase = { from: head.from, to: phrase.to }
  }
  return phrase
}

/** What may stand before the list: what opens a clause. */
const opens =
  /^(?:[,;:—–“"‘(]|that|as|after|when|while|because|before|until|said|says|if|where|and|but|both|sides|parties)$/
