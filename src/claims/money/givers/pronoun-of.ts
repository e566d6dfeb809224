import type { Party } from '../../../shapes/claims/party.ts'
import { bodyOf } from '../../positions/find/body.ts'
import type { Scene } from '../../scene/scene.ts'
import { isPerson, whoIn } from '../../scene/who.ts'
import { bodyOfPerson, isOfficial } from './body-of.ts'

/** “It said it would give”: within what somebody is said to have said, the one who says it. */
export function pronounOf(scene: Scene, party: Party, words: string): readonly Party[] {
  if (party.actor !== null && !isPerson(scene, party.actor)) return [party]
  const { statement, quoted } = scene.scope(party.span.start)
  const first = /^(?:we|us|our)$/.test(words)
  const thing = /^(?:it|they|its|their)$/.test(words)
  if (statement && (first || !quoted)) {
    const { speaker, onBehalfOf } = statement
    const own = onBehalfOf ?? bodyOfPerson(scene, speaker)
    const inner = thing ? subjectBefore(scene, party, true) : null
    const body =
      inner ??
      own ??
      (first && isPerson(scene, speaker) ? besidesOutlet(scene, bodyOf(scene, statement)) : null)
    if (body) return [{ ...party, actor: body }]
    return speaker && !(first && isPerson(scene, speaker)) ? [{ ...party, actor: speaker }] : []
  }
  if (!thing) return party.actor ? [party] : []
  const before = quoted ? null : subjectBefore(scene, party, false)
  return before === null ? [] : [{ ...party, actor: before }]
}

/** Whoever a report is from is near everybody in it. */
function besidesOutlet(scene: Scene, id: string | null): string | null {
  const actor = scene.told.actors.find((one) => one.id === id)
  return actor?.type === 'outlet' ? null : id
}

/** “Norland has not paid the €5m it promised”: what its clause is about, or the sentence before it. */
function subjectBefore(scene: Scene, { span }: Party, inside: boolean): string | null {
  const at = scene.wordAt(span.start)
  const { from } = scene.sentence(at)
  if (inside) {
    const { statement } = scene.scope(span.start)
    const content = statement?.content.find(
      (one) => one.start <= span.start && span.start < one.end,
    )
    return content ? firstIn(scene, Math.max(from, scene.wordAt(content.start)), at) : null
  }
  const own = firstIn(scene, from, at)
  if (own !== null || at - from > 8) return own
  const before = scene.sentences[scene.sentenceAt(at) - 1]
  const gap = before && scene.text.slice(scene.words[before.to - 1]?.end, scene.words[from]?.start)
  return before && !gap?.includes('\n') ? firstIn(scene, before.from, before.to) : null
}

/** The first one named between two words, near their beginning, who holds no office. */
function firstIn(scene: Scene, from: number, to: number): string | null {
  const found = whoIn(scene, { from, to: Math.min(to, from + 9) })
  const [first] = found.filter(({ actor }) => actor !== null && !isOfficial(scene, actor))
  return first?.actor ?? null
}
