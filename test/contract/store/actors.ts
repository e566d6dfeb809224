import { expect, test } from 'vitest'
import type { ActorRow } from '../../../src/record/store.ts'
import type { Reading } from '../../../src/shapes/reading.ts'
import { addAll, all, type Make, using } from './bed.ts'
import { council, harbour, undated } from './reports.ts'
import { sample } from './sample.ts'

export function testActors(make: Make): void {
  test('a full name is one actor in all reports, whatever its case and spaces', () =>
    using(make, async (store) => {
      await addAll(store, [harbour, council])
      const a = await store.report(harbour.report.id)
      const b = await store.report(council.report.id)
      expect(a?.actorIds.a1).toBe(b?.actorIds.a2)
      expect(await store.actor(a?.actorIds.a1 ?? '')).toEqual({
        id: a?.actorIds.a1,
        type: 'person',
        name: 'Ada Holm',
        office: 'Harbour Minister',
        statements: 3,
        reports: 2,
        matched: null,
      })
    }))

  test('one actor under two names of a report counts the report once, and all it says', () =>
    using(make, async (store) => {
      const url = 'https://one.example/'
      const by = ['Ada Holm', 'ADA HOLM', 'Ada Holm']
      await store.add(sample({ url, lines: by.map((by, at) => ({ by, said: `no ${at}` })) }))
      const listed = (): Promise<readonly ActorRow[]> => all((page) => store.actors('', page))
      expect(await listed()).toMatchObject([{ name: 'Ada Holm', statements: 3, reports: 1 }])
      await store.add(sample({ url, lines: [{ said: 'yes' }] }))
      expect(await listed()).toMatchObject([{ name: 'Ada Holm', statements: 1, reports: 1 }])
    }))

  test('descriptions and groups never merge across reports, nor single names without an office', () =>
    using(make, async (store) => {
      const types = {
        'a senior official': 'unnamed',
        'the dockers': 'group',
        Holm: 'person',
      } as const
      const lines = Object.keys(types).map((by) => ({ by, said: 'nothing' }))
      const actors = Object.fromEntries(
        Object.entries(types).map(([name, type]) => [name, { type }]),
      )
      const one = sample({ url: 'https://one.example/', actors, lines })
      const two = sample({ url: 'https://two.example/', actors, lines })
      await addAll(store, [one, two])
      const listed = await all((page) => store.actors('', page))
      expect(listed.length).toBe(6)
      expect(new Set(listed.map(({ id }) => id)).size).toBe(6)
    }))

  test('a family name that came first is the full name that comes later, where the office agrees', () =>
    using(make, async (store) => {
      const at = (published: string, by: string, office: string | null): Reading =>
        sample({
          ...{ published, url: `https://${published}.example/` },
          actors: { [by]: { office } },
          lines: [{ by, said: 'that it rains' }],
        })
      const reports = [
        at('2025-03-01', 'Holm', 'Harbour Minister'),
        at('2025-03-02', 'Ada Holm', 'Harbour Minister'),
        at('2025-03-03', 'Holm', null),
        at('2025-03-04', 'Ada Holm', null),
      ]
      await addAll(store, reports)
      expect(await all((page) => store.actors('holm', page))).toMatchObject([
        { name: 'Ada Holm', office: 'Harbour Minister', reports: 3 },
        { name: 'Holm', reports: 1 },
      ])
    }))

  test('two family names that a report tells apart are two, of whatever office', () =>
    using(make, async (store) => {
      const reading = sample({
        actors: { Holm: { office: 'Minister' }, Reyl: { office: 'Minister' } },
        lines: [
          { by: 'Holm', said: 'yes' },
          { by: 'Reyl', said: 'no' },
        ],
      })
      const actors = reading.actors.map((actor) => ({ ...actor, name: 'Holm' }))
      await store.add({ ...reading, actors })
      expect(await all((page) => store.actors('holm', page))).toHaveLength(2)
    }))

  test('two that a report tells apart are two, whatever their names have in common', () =>
    using(make, async (store) => {
      const lines = ['Ada Holm', 'A. Holm'].map((by) => ({ by, said: 'nothing' }))
      await store.add(sample({ url: 'https://one.example/', lines: lines.slice(0, 1) }))
      const reading = sample({ url: 'https://two.example/', lines })
      await store.add(reading)
      const { actorIds } = (await store.report(reading.report.id)) ?? {}
      expect(new Set(Object.values(actorIds ?? {})).size).toBe(2)
      expect(await store.actor(actorIds?.a1 ?? '')).toMatchObject({ reports: 2 })
    }))

  test('a name that fits another of the report better is linked to no entry of earlier reports', () =>
    using(make, async (store) => {
      const agency = { 'Coastal News Agency': { type: 'outlet' } } as const
      const minister = { 'Lena Brandt': { office: 'Harbour Minister' }, ...agency }
      const poet = { 'Lena Brandt': { office: 'poet' }, ...agency }
      const first = { by: 'Coastal News Agency', said: 'so' }
      await store.add(
        sample({ actors: minister, lines: [first, { by: 'Lena Brandt', said: 'this' }] }),
      )
      const lines = [
        first,
        { by: 'Lena Brandt', said: 'that' },
        { by: 'L. M. Brandt', said: 'more' },
      ]
      await store.add(sample({ actors: poet, lines }))
      const found = await all((page) => store.actors('brandt', page))
      expect(found.map(({ name }) => name).toSorted()).toEqual([
        ...['L. M. Brandt', 'Lena Brandt', 'Lena Brandt'],
      ])
    }))

  test('of bodies that every state has, those are one whose outlets are of one country', () =>
    using(make, async (store) => {
      const courtIn = (outlet: string, url: string): Reading =>
        sample({
          ...{ outlet, url },
          actors: { 'Supreme Court': { type: 'organisation' } },
          lines: [{ by: 'Supreme Court', said: `nothing in ${outlet}` }],
        })
      const reports = [
        courtIn('Havnebladet', 'https://havnebladet.dk/1'),
        courtIn('Fjordposten', 'https://fjordposten.no/1'),
        courtIn('Politiken', 'https://news.example/1'),
      ]
      await addAll(store, reports)
      const courts = await Promise.all(
        reports.map(async ({ report }) => (await store.report(report.id))?.actorIds.a1),
      )
      expect(courts[1]).not.toBe(courts[0])
      expect(courts[2]).toBe(courts[0])
    }))

  test('an office is that of the latest report, in whatever order they are added', () =>
    using(make, async (store) => {
      const at = (published: string, office: string | null): Reading =>
        sample({ published, actors: { 'Ada Holm': { office } }, lines: [{ said: published }] })
      await addAll(store, [at('2025-02-01', 'Minister'), at('2025-01-01', 'Mayor')])
      await store.add(at('2025-03-01', null))
      expect(await all((page) => store.actors('holm', page))).toMatchObject([
        { office: 'Minister', statements: 3 },
      ])
    }))

  test('actors come by number of statements, and by any part of a name', () =>
    using(make, async (store) => {
      await addAll(store, [harbour, council, undated])
      const names = async (part: string): Promise<string[]> =>
        (await all((page) => store.actors(part, page))).map(({ name }) => name)
      expect((await names(''))[0]).toBe('Ada Holm')
      expect((await names('')).length).toBe(4)
      expect(await names('lukasz rey')).toEqual(['Łukasz Réyl'])
      expect(await names('  AUTHOR')).toEqual(['Port Authority'])
      expect(await names('%')).toEqual([])
      expect(await names('\0')).toEqual([])
    }))
}
