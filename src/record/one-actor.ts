import { type Issue, issue } from '../shapes/issue.ts'
import { fold } from './fold.ts'
import type { Store } from './store.ts'

/**
 * The id of the entry that is meant: by an id that it has or had, or by a name that only one has; D001
 * where none has it, or several.
 */
export async function oneActor(
  store: Pick<Store, 'actor' | 'actors'>,
  given: string,
): Promise<string | Issue> {
  const known = await store.actor(given)
  if (known) return known.id
  const { items } = await store.actors(given, { limit: 6 })
  const [only] = items
  const shown = given.slice(0, 80)
  if (!only) return issue('D001', `No actor is called "${shown}" or has that id.`)
  const same = items.filter(({ name }) => fold(name) === fold(given))
  if (items.length === 1) return only.id
  if (same.length === 1 && same[0]) return same[0].id
  const list = items.slice(0, 5).map(({ id, name }) => `${name} (${id})`)
  const more = items.length > 5 ? ', …' : ''
  return issue('D001', `Several actors may be "${shown}": ${list.join(', ')}${more}.`)
}
