import { expect, test } from 'vitest'
import type { RegisterEntry } from '../../../src/shapes/register.ts'
import { addAll, all, gather, type Make, using, words } from './bed.ts'
import { actorOf, decide, entryOf, refusal, snapshot } from './deciding.ts'
import { council, harbour } from './reports.ts'
import { sample } from './sample.ts'

const none = { country: null, gender: null, born: null, died: null }
const lists = { offices: [], memberships: [], identifiers: [] }

/** An imported entry with a name of its own and what is given of the rest. */
function entry(
  id: string,
  name: string,
  rest: Partial<RegisterEntry> & Pick<RegisterEntry, 'type'>,
): RegisterEntry {
  const names = [{ name, kind: 'name', language: null, script: 'Latn' } as const]
  return { ...{ id, name, names }, ...lists, ...none, ...rest }
}

const party = entry('party', 'Harbour List', { type: 'organisation', country: 'NO' })
const holm = entry('holm', 'Ada Holm', {
  type: 'person',
  names: [
    { name: 'Ada Holm', kind: 'name', language: 'en', script: 'Latn' },
    { name: 'Ада Хольм', kind: 'transliteration', language: 'uk', script: 'Cyrl' },
    { name: 'Ada Maria Holm', kind: 'alias', language: null, script: 'Latn' },
  ],
  offices: [{ title: 'Minister', of: 'party', from: '2024', to: null }],
  memberships: [{ organisation: 'party', role: 'chair', from: null, to: '2025-01' }],
  identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
  gender: 'f',
  born: '1970-02',
})

export function testImporting(make: Make): void {
  test('an imported entry is the one that reports name alike, with what is stated of it', () =>
    using(make, async (store) => {
      await addAll(store, [harbour, council])
      const before = await snapshot(store)
      const { id } = await actorOf(store, 'Ada Holm')
      await decide(store, { kind: 'actor.import', entries: [party, holm] })
      expect(await entryOf(store, id)).toMatchObject({
        name: 'Ada Holm',
        statements: 3,
        offices: [{ title: 'Minister', of: 'party', from: '2024', to: null }],
        memberships: [{ organisation: 'party', role: 'chair', from: null, to: '2025-01' }],
        identifiers: [{ scheme: 'wikidata', value: 'Q1' }],
        ...{ country: null, gender: 'f', born: '1970-02', died: null },
      })
      expect(await words(store, 'ferries', { speaker: 'Ада' })).toHaveLength(1)
      expect(await all((page) => store.actors('harbour list', page))).toMatchObject([
        { id: 'party', reports: 0 },
      ])
      expect(await refusal(store, { kind: 'actor.import', entries: [party, holm] })).toBe('D008')
      const exported = (await gather(store.register())).find((one) => one.id === id)
      expect(exported).toMatchObject({
        ...holm,
        id,
        names: expect.arrayContaining([...holm.names]),
      })
      await decide(store, { kind: 'undo' })
      expect(await snapshot(store)).toEqual(before)
      expect(await all((page) => store.actors('harbour list', page))).toEqual([])
    }))

  test('a report is linked to an imported entry by any of its names', () =>
    using(make, async (store) => {
      await decide(store, { kind: 'actor.import', entries: [holm] })
      await store.add(sample({ lines: [{ by: 'Ada Maria Holm', said: 'that it rains' }] }))
      expect(await store.actor('holm')).toMatchObject({ name: 'Ada Holm', statements: 1 })
      expect(await words(store, 'ada maria')).toEqual(['that it rains'])
    }))

  test('an entry is known again by its identifier, and an update can be undone', () =>
    using(make, async (store) => {
      await decide(store, { kind: 'actor.import', entries: [holm] })
      const moved = entry('other-id', 'Ada Berg', { ...holm, id: 'other-id', name: 'Ada Berg' })
      const names = [
        ...holm.names,
        { ...party.names[0], name: 'Ada Berg' } as (typeof holm.names)[0],
      ]
      const { before, after } = await decide(store, {
        kind: 'actor.import',
        entries: [{ ...moved, names, died: '2026' }],
      })
      expect(before).toEqual({ entries: [holm] })
      expect(after).toMatchObject({ entries: [{ id: 'holm', name: 'Ada Berg' }] })
      expect(await entryOf(store, 'holm')).toMatchObject({ name: 'Ada Berg', died: '2026' })
      expect(await store.entry('other-id')).toBeNull()
      await decide(store, { kind: 'undo' })
      expect(await entryOf(store, 'holm')).toMatchObject({ name: 'Ada Holm', died: null })
    }))

  test('an id that somebody else has is refused: files number their rows from 1', () =>
    using(make, async (store) => {
      const named = (name: string, type: RegisterEntry['type'] = 'person'): RegisterEntry =>
        entry('1', name, { type })
      const importing = (one: RegisterEntry) => ({ kind: 'actor.import', entries: [one] }) as const
      await decide(store, importing(named('Ann Bell')))
      expect(await refusal(store, importing(named('Zed Moe')))).toBe('D011')
      expect(await refusal(store, importing(named('Bell Ministry', 'organisation')))).toBe('D011')
      await decide(store, importing(named('Ann Carr')))
      await decide(store, { kind: 'actor.alias', actor: '1', name: 'Zed Moe' })
      await decide(store, importing(named('Zed Moe')))
      for (const _ of [1, 2, 3, 4]) await decide(store, { kind: 'undo' })
      await decide(store, importing(named('Bell Ministry', 'organisation')))
      expect(await entryOf(store, '1')).toMatchObject({ type: 'organisation' })
    }))

  test('an identifier that a person has does not make a body known again', () =>
    using(make, async (store) => {
      const { identifiers } = holm
      await decide(store, { kind: 'actor.import', entries: [holm] })
      await decide(store, { kind: 'actor.import', entries: [{ ...party, identifiers }] })
      expect(await entryOf(store, 'holm')).toMatchObject({ name: 'Ada Holm' })
      expect(await entryOf(store, 'party')).toMatchObject({ name: 'Harbour List' })
    }))

  test('an imported id that reads like a mention is found by all its names', () =>
    using(make, async (store) => {
      await addAll(store, [harbour])
      const id = `${harbour.report.id}#a1`
      await decide(store, { kind: 'actor.import', entries: [{ ...holm, id, name: 'Ida Holm' }] })
      expect(await actorOf(store, 'Ida Holm')).toMatchObject({ id })
      expect(await all((page) => store.actors('Хольм', page))).toMatchObject([{ id }])
    }))

  test('two imported entries of one name stay two, and a report of that name is neither', () =>
    using(make, async (store) => {
      const other = { ...holm, id: 'other', identifiers: [] }
      await decide(store, { kind: 'actor.import', entries: [holm, other] })
      const reading = sample({ lines: [{ said: 'that it rains' }] })
      await store.add(reading)
      const id = (await store.report(reading.report.id))?.actorIds.a1 ?? ''
      expect(['holm', 'other']).not.toContain(id)
      const { suggestions } = await entryOf(store, id)
      expect(suggestions.map((one) => one.entry.id).sort()).toEqual(['holm', 'other'])
    }))
}
