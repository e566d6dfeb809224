import type { Party } from '../../../shapes/claims/party.ts'
import type { Scene } from '../../scene/scene.ts'
import { isPerson, whoIn } from '../../scene/who.ts'
import { pronouns } from '../../text/function-words.ts'
import { bodyOfPerson } from './body-of.ts'
import { pronounOf } from './pronoun-of.ts'

const owned =
  /^(?:her|his|its|their|our|the|my) (?:country|nation|government|state|bloc|company|firm|group|party|bank|agency|ministry|foundation|administration)$/i

/** “We have given”: not the person who says so; “the president announced”: the state whose president it is. */
export function asBody(scene: Scene, party: Party): readonly Party[] {
  const words = scene.text.slice(party.span.start, party.span.end).toLowerCase()
  if (pronouns.has(words) || /^(?:its|their|our|his|her)$/.test(words)) {
    return pronounOf(scene, party, words)
  }
  if (party.actor === null && owned.test(words)) {
    const { statement } = scene.scope(party.span.start)
    const body = statement && bodyOfPerson(scene, statement.speaker)
    if (body) return [{ ...party, actor: body }]
  }
  const body = isPerson(scene, party.actor) ? bodyBeside(scene, party) : null
  return body ? [body] : [party]
}

/** “President Hamid Soraya of Kadora”, “Vestmark’s minister Per Aldersund”. */
function bodyBeside(scene: Scene, { actor, span }: Party): Party | null {
  const at = scene.wordAt(span.end)
  if (scene.lower(at) === 'of') {
    const [body] = whoIn(scene, { from: at + 1, to: at + 5 })
    if (body && scene.wordAt(body.span.start) - at <= 2) return body
  }
  const body = bodyOfPerson(scene, actor)
  return body ? { actor: body, span } : null
}
