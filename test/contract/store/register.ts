import { expect, test } from 'vitest'
import type { Store } from '../../../src/record/store.ts'
import { addAll, all, found, type Make, using, words } from './bed.ts'
import { actorOf, decide, entryOf, snapshot } from './deciding.ts'
import { council, harbour } from './reports.ts'
import { sample } from './sample.ts'

const mayor = sample({
  url: 'https://three.example/',
  published: '2025-04-01',
  actors: { 'Ines Duarte': { office: 'Mayor' } },
  lines: [{ by: 'Ines Duarte', said: 'that the quay is sound' }],
})

export function testRegister(make: Make): void {
  async function speakers(store: Store, query = ''): Promise<(string | undefined)[]> {
    return (await found(store, query)).map(({ speaker }) => speaker?.name)
  }

  test('a merge shows everywhere at once, and its undo takes it back', () =>
    using(make, async (store) => {
      await addAll(store, [harbour, council, mayor])
      const before = await snapshot(store)
      const into = await actorOf(store, 'Ada Holm')
      const from = await actorOf(store, 'Ines Duarte')
      const merge = await decide(
        store,
        { kind: 'actor.merge', from: from.id, into: into.id },
        'same',
      )
      expect(merge).toMatchObject({
        ...{ why: 'same', subjects: [from.id, into.id] },
        ...{ before: { name: 'Ines Duarte' }, after: { into: into.id } },
      })

      const one = { ...into, office: 'Mayor', statements: 4, reports: 3 }
      expect(await store.actor(into.id)).toEqual(one)
      expect(await store.actor(from.id)).toEqual(one)
      expect((await all((page) => store.actors('holm', page))).map(({ id }) => id)).toEqual([
        into.id,
      ])
      expect((await store.counts()).actors).toBe(3)
      expect(await speakers(store, 'quay')).toEqual(['Ada Holm'])
      for (const speaker of [from.id, 'ines duarte', 'ada']) {
        expect(await words(store, 'quay', { speaker })).toEqual(['that the quay is sound'])
      }
      expect(await words(store, 'ada quay')).toEqual(['that the quay is sound'])
      expect((await store.report(mayor.report.id))?.actorIds).toEqual({ a1: into.id })
      expect((await store.report(mayor.report.id))?.reading).toEqual(mayor)
      const names = (await entryOf(store, from.id)).names.map(({ name }) => name)
      expect(names).toEqual(['Ada Holm', 'ADA  HOLM', 'Ines Duarte'])

      await decide(store, { kind: 'undo' })
      expect(await snapshot(store)).toEqual(before)
      expect(await words(store, 'ada quay')).toEqual([])
    }))

  test('reports added after a merge go to the survivor, and back where it is undone', () =>
    using(make, async (store, bed) => {
      await addAll(store, [harbour, mayor])
      const into = await actorOf(store, 'Ada Holm')
      const from = await actorOf(store, 'Ines Duarte')
      await decide(store, { kind: 'actor.merge', from: from.id, into: into.id })
      const later = sample({
        url: 'https://4.example/',
        lines: [{ by: 'Ines Duarte', said: 'no' }],
      })
      await addAll(store, [later, council])
      expect(await store.actor(from.id)).toMatchObject({ id: into.id, statements: 5, reports: 4 })
      expect(await words(store, 'ada', { report: later.report.id })).toEqual(['no'])
      await decide(store, { kind: 'undo' })
      await using(
        () => Promise.resolve({ ...bed, remove: async () => {} }),
        async (again) => {
          expect(await again.actor(from.id)).toMatchObject({
            id: from.id,
            statements: 2,
            reports: 2,
          })
        },
      )
      const plain = await make()
      const other = await plain.open()
      await addAll(other, [harbour, mayor, later, council])
      expect(await snapshot(store)).toEqual(await snapshot(other))
      await other.close()
      await plain.remove()
    }))

  test('a row names the entry for whom its speaker speaks, as it is called now', () =>
    using(make, async (store) => {
      const { report, statements, ...rest } = council
      const spoken = statements.map((one) => ({ ...one, onBehalfOf: 'a1' }))
      await addAll(store, [harbour, { ...rest, report, statements: spoken }])
      const principals = async (id: string): Promise<unknown[]> =>
        (await found(store, '', { report: id })).map((row) => row.onBehalfOf)
      const id = (await store.report(report.id))?.actorIds.a1 ?? ''
      const { name } = await entryOf(store, id)
      expect(await principals(report.id)).toEqual(spoken.map(() => ({ id, name })))
      expect(new Set(await principals(harbour.report.id))).toEqual(new Set([null]))
      await decide(store, { kind: 'actor.rename', actor: id, name: 'Another Name' })
      const row = await store.statement(spoken[0]?.id ?? '')
      expect(row?.onBehalfOf).toEqual({ id, name: 'Another Name' })
    }))

  test('mentions are split off to a new entry or another, with what is said there', () =>
    using(make, async (store) => {
      await addAll(store, [harbour, council])
      const before = await snapshot(store)
      const holm = await actorOf(store, 'Ada Holm')
      const mentions = [`${council.report.id}#a2`]
      await decide(store, {
        kind: 'actor.split',
        actor: holm.id,
        mentions,
        name: 'Ada Holm (poet)',
      })
      const poet = await actorOf(store, 'Ada Holm (poet)')
      expect(poet).toMatchObject({ type: 'person', office: null, statements: 1, reports: 1 })
      expect(await store.actor(holm.id)).toMatchObject({ statements: 2, reports: 1 })
      expect(await words(store, '', { speaker: poet.id })).toEqual(['“I disagree”'])
      expect(await words(store, 'poet')).toEqual(['“I disagree”'])
      expect((await store.report(council.report.id))?.actorIds.a2).toBe(poet.id)

      const reyl = await actorOf(store, 'Łukasz Réyl')
      await decide(store, { kind: 'actor.split', actor: poet.id, mentions, into: reyl.id })
      expect(await store.actor(reyl.id)).toMatchObject({ statements: 2, reports: 1 })
      await decide(store, { kind: 'undo' })
      expect(await words(store, '', { speaker: poet.id })).toEqual(['“I disagree”'])
      await decide(store, { kind: 'undo' })
      expect(await snapshot(store)).toEqual(before)
      expect(await store.actor(poet.id)).toMatchObject({ id: holm.id })
    }))

  test('a new name is shown and found, and the old one still found', () =>
    using(make, async (store) => {
      await addAll(store, [harbour, council])
      const { id } = await actorOf(store, 'Ada Holm')
      await decide(store, { kind: 'actor.rename', actor: id, name: 'Ada Holm-Reyes' })
      expect(await words(store, 'reyes ferries')).toEqual([
        '“The ferries will run again on Monday”',
      ])
      expect(await words(store, 'disagree', { speaker: 'ada holm-r' })).toEqual(['“I disagree”'])
      await store.add(mayor)
      expect(await store.actor(id)).toMatchObject({ name: 'Ada Holm-Reyes' })
      expect((await all((page) => store.actors('ada holm', page))).length).toBe(1)
      await decide(store, { kind: 'undo' })
      expect(await words(store, 'reyes')).toEqual([])
      expect(await store.actor(id)).toMatchObject({ name: 'Ada Holm' })
    }))

  test('aliases in any script are found as written and in ASCII, until they are removed', () =>
    using(make, async (store) => {
      await addAll(store, [harbour, council])
      const { id } = await actorOf(store, 'Łukasz Réyl')
      const listed = async (name: string): Promise<string[]> =>
        (await all((page) => store.actors(name, page))).map((row) => row.id)
      const matched = async (name: string): Promise<(string | null)[]> =>
        (await all((page) => store.actors(name, page))).map((row) => row.matched)
      await decide(store, { kind: 'actor.alias', actor: id, name: 'Лукаш Рейль', language: 'uk' })
      await decide(store, { kind: 'actor.alias', actor: id, name: 'Luc Roy', nameKind: 'former' })
      for (const name of ['лукаш', 'Lukash', 'luc roy', 'reyl', 'réyl', 'Рейль']) {
        expect(await listed(name)).toEqual([id])
        expect(await words(store, '', { speaker: name })).toEqual(['“No ferry is safe”'])
      }
      for (const name of ['LUKASH', 'лукаш']) expect(await matched(name)).toEqual(['Лукаш Рейль'])
      expect(await matched('luc')).toEqual(['Luc Roy'])
      for (const name of ['lukasz', 'réyl', 'REYL']) expect(await matched(name)).toEqual([null])
      expect(await matched('')).toEqual([null, null, null])
      expect((await entryOf(store, id)).names).toEqual([
        { name: 'Łukasz Réyl', kind: 'name', language: 'en', script: 'Latn', reports: 1 },
        { name: 'Luc Roy', kind: 'former', language: null, script: 'Latn', reports: 0 },
        { name: 'Лукаш Рейль', kind: 'alias', language: 'uk', script: 'Cyrl', reports: 0 },
      ])
      await decide(store, { kind: 'actor.alias', actor: id, name: 'luc roy', remove: true })
      expect(await listed('luc roy')).toEqual([])
      await decide(store, { kind: 'undo' })
      expect(await listed('luc roy')).toEqual([id])
    }))

  test('an entry has its offices as printed, with the days', () =>
    using(make, async (store) => {
      await addAll(store, [harbour, council, mayor])
      const from = (await actorOf(store, 'Ines Duarte')).id
      const into = (await actorOf(store, 'Ada Holm')).id
      await decide(store, { kind: 'actor.merge', from, into })
      const entry = await entryOf(store, into)
      expect(entry.titles).toEqual([
        { title: 'Mayor', first: '2025-04-01', last: '2025-04-01', reports: 1 },
        { title: 'Harbour Minister', first: '2025-03-02', last: '2025-03-02', reports: 1 },
      ])
      expect(entry.merged).toEqual([from])
      expect(entry.decisions).toMatchObject([{ kind: 'actor.merge', undoneBy: null }])
    }))

  test('an identifier is kept with a merge, and removed', () =>
    using(make, async (store) => {
      await addAll(store, [harbour, mayor])
      const from = (await actorOf(store, 'Ines Duarte')).id
      const into = (await actorOf(store, 'Ada Holm')).id
      const identifier = { scheme: 'wikidata', value: 'Q1' }
      await decide(store, { kind: 'actor.identify', actor: from, ...identifier })
      await decide(store, { kind: 'actor.merge', from, into })
      expect((await entryOf(store, into)).identifiers).toEqual([identifier])
      await decide(store, { kind: 'actor.identify', actor: into, ...identifier, remove: true })
      expect((await entryOf(store, into)).identifiers).toEqual([])
      await decide(store, { kind: 'undo' })
      expect((await entryOf(store, from)).identifiers).toEqual([identifier])
    }))

  test('a mention is linked to another entry by hand, and taken from one', () =>
    using(make, async (store) => {
      await addAll(store, [harbour, council])
      const before = await snapshot(store)
      const holm = await actorOf(store, 'Ada Holm')
      const reyl = await actorOf(store, 'Łukasz Réyl')
      const mention = `${council.report.id}#a2`
      await decide(store, { kind: 'actor.link', mention, entry: reyl.id })
      expect(await words(store, 'disagree', { speaker: reyl.id })).toEqual(['“I disagree”'])
      await decide(store, { kind: 'actor.unlink', mention, entry: reyl.id })
      const own = (await store.report(council.report.id))?.actorIds.a2 ?? ''
      expect([holm.id, reyl.id]).not.toContain(own)
      expect(await store.actor(own)).toMatchObject({ name: 'ADA  HOLM', statements: 1 })
      await decide(store, { kind: 'undo' })
      await decide(store, { kind: 'undo' })
      expect(await snapshot(store)).toEqual(before)
    }))

  test('of entries with one name, a report’s is the usual one and the others are suggested', () =>
    using(make, async (store) => {
      await addAll(store, [harbour, council])
      const holm = await actorOf(store, 'Ada Holm')
      const mentions = [`${council.report.id}#a2`]
      const split = { kind: 'actor.split', actor: holm.id, mentions, name: 'Ada Holm' } as const
      const { subjects } = await decide(store, split)
      const other = subjects[1] ?? ''
      const third = sample({ url: 'https://5.example/', lines: [{ said: 'that it rains' }] })
      await store.add(third)
      const mention = `${third.report.id}#a1`
      const { id, name } = holm
      const suggestion = {
        ...{ mention, name, title: 'A report' },
        ...{ score: expect.any(Number), reason: expect.any(String) },
        ...{ actor: { id, name }, entry: { id: other, name } },
      }
      for (const one of [holm.id, other]) {
        expect((await entryOf(store, one)).suggestions).toEqual([suggestion])
      }
      await decide(store, { kind: 'actor.unlink', mention, entry: other })
      expect((await entryOf(store, other)).suggestions).toEqual([])
      await decide(store, { kind: 'undo' })
      expect((await entryOf(store, other)).suggestions).toEqual([suggestion])
      await decide(store, { kind: 'actor.link', mention, entry: other })
      expect((await entryOf(store, other)).suggestions).toEqual([])
      expect(await words(store, '', { speaker: other })).toContain('that it rains')
    }))
}
