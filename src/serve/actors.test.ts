import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordOf, type TestRecord } from '../../test/browser/record.ts'
import { causeway, ferry } from '../../test/browser/reports.ts'
import type { Act } from '../record/decision/act.ts'
import type { ActorEntry } from '../record/store.ts'
import type { RegisterEntry } from '../shapes/register.ts'
import { createApp } from './app.ts'
import { actorEntrySchema } from './schemas/actor-entry.ts'

let record: TestRecord
beforeAll(async () => {
  record = await recordOf([causeway, ferry])
})
afterAll(() => record.close())

async function get<T>(path: string): Promise<T> {
  const app = createApp(record.store, {
    host: '127.0.0.1',
    files: new Map(),
    onFailure: (error) => {
      throw error
    },
  })
  const answer = await app.request(`http://127.0.0.1${path}`, { headers: { Host: '127.0.0.1' } })
  return (await answer.json()) as T
}

test('an actor is answered whole under each of its ids, with decisions of every kind', async () => {
  const { store } = record
  const people = (await store.actors('', { limit: 20 })).items.filter(
    ({ type, name }) => type === 'person' && name.includes(' '),
  )
  const [into, from] = people.map(({ id }) => id)
  if (!into || !from) throw new Error('The reports name two people.')
  const entry = await store.entry(from)
  const mention = entry?.mentions[0]?.mention ?? ''
  const imported = {
    ...{ id: from, type: 'person', name: entry?.name ?? '', country: 'NO' },
    ...{ gender: 'f', born: null, died: null },
    ...{ names: [], offices: [], memberships: [], identifiers: [] },
  } satisfies RegisterEntry
  const acts: readonly Act[] = [
    { kind: 'actor.import', entries: [imported] },
    { kind: 'actor.rename', actor: from, name: 'Another Name' },
    { kind: 'actor.alias', actor: from, name: 'Інша' },
    { kind: 'actor.identify', actor: from, scheme: 'wikidata', value: 'Q1' },
    { kind: 'actor.split', actor: from, mentions: [mention] },
    { kind: 'undo' },
    { kind: 'actor.link', mention, entry: into },
    { kind: 'actor.unlink', mention, entry: into },
    { kind: 'undo' },
    { kind: 'actor.merge', from, into },
  ]
  for (const act of acts) {
    expect((await store.decide(act, { by: 'an editor', why: 'a test' })).issues).toEqual([])
  }
  const body = await get<ActorEntry>(`/api/actors/${from}`)
  expect(actorEntrySchema.parse(body)).toEqual(body)
  expect(body).toEqual(await store.entry(into))
  expect(new Set(body.decisions.map(({ kind }) => kind)).size).toBe(9)
  expect(body).toMatchObject({ id: into, country: 'NO', merged: [from] })
  for (const name of ['інша', 'another name', 'insha']) {
    const page = await get<{ items: object[] }>(`/api/actors?name=${encodeURIComponent(name)}`)
    expect(page.items).toMatchObject([{ id: into }])
  }
})
