import type { Party } from '../../shapes/claims/party.ts'
import type { Scene } from '../scene/scene.ts'
import type { ProcessMention } from './find-processes.ts'

/** The two of “Norland–Suland talks”; none where the noun has no such pair before it. */
export function pairBefore(scene: Scene, { noun }: ProcessMention): readonly Party[] {
  const { from: limit } = scene.sentence(noun)
  for (let at = noun - 1; at >= Math.max(limit, noun - 4); at--) {
    const pair = /^[–—/-]$/.test(scene.lower(at)) ? apart(scene, at) : hyphened(scene, at)
    if (pair.length === 2) return pair
    if (scene.words[at]?.mark) return []
  }
  return []
}

function apart(scene: Scene, mark: number): readonly Party[] {
  const left = scene.words[mark - 1]
  const right = scene.words[mark + 1]
  const sign = scene.words[mark]
  // A dash with blanks around it parts clauses.
  if (!left?.capital || !right?.capital || left.end !== sign?.start || right.start !== sign.end) {
    return []
  }
  return [left, right].map(({ start, end }) => named(scene, start, end))
}

function hyphened(scene: Scene, at: number): readonly Party[] {
  const word = scene.words[at]
  if (!word?.capital) return []
  const printed = scene.text.slice(word.start, word.end)
  const cut = printed.indexOf('-')
  if (cut < 2 || !/^\p{Lu}/u.test(printed.slice(cut + 1))) return []
  const pair = [
    named(scene, word.start, word.start + cut),
    named(scene, word.start + cut + 1, word.end),
  ]
  return pair.every(({ actor }) => actor !== null) ? pair : []
}

function named(scene: Scene, start: number, end: number): Party {
  const printed = scene.text.slice(start, end)
  const known = scene.told.actors.find(
    ({ name, type }) =>
      type !== 'person' &&
      (name === printed || (printed.length > 3 && name.startsWith(`${printed} `))),
  )
  return { actor: known?.id ?? null, span: { start, end } }
}
