import { expect, test } from 'vitest'
import { oneActor } from './one-actor.ts'
import type { ActorRow, Store } from './store.ts'

function rows(...names: readonly string[]): readonly ActorRow[] {
  return names.map((name) => ({ id: `id of ${name}`, name }) as ActorRow)
}

function storeOf(found: readonly ActorRow[], known: ActorRow | null = null) {
  return {
    actor: async () => known,
    actors: async () => ({ items: found, next: null, issues: [] }),
  } as unknown as Pick<Store, 'actor' | 'actors'>
}

test('the id of one that was merged leads to the survivor', async () => {
  const [survivor = null] = rows('Vale')
  expect(await oneActor(storeOf([], survivor), 'merged')).toBe('id of Vale')
})

test.each([
  ['val', rows('Ingrid Vale'), 'id of Ingrid Vale'],
  ['Våle', rows('Ingrid Vale', 'Vale'), 'id of Vale'],
])('%s is one', async (given, found, id) => {
  expect(await oneActor(storeOf(found), given)).toBe(id)
})

test.each<[readonly ActorRow[], RegExp]>([
  [rows(), /^No actor is called "vale" or has that id\./],
  [rows('A', 'B'), /^Several actors may be "vale": A \(id of A\), B \(id of B\)\./],
  [rows(...'ABCDEF'), /E \(id of E\), …\./],
])('none or several: %#', async (found, message) => {
  const issue = await oneActor(storeOf(found), 'vale')
  expect(issue).toMatchObject({ code: 'D001', message: expect.stringMatching(message) })
})
