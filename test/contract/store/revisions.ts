import { expect, test } from 'vitest'
import { addAll, all, found, gather, type Make, using, words } from './bed.ts'
import { sample } from './sample.ts'

export function testRevisions(make: Make): void {
  const url = 'https://one.example/strike'
  const first = sample({ url, lines: [{ said: 'that the strike will end soon' }] })
  const second = sample({
    url,
    lines: [{ said: 'that the strike will go on' }, { by: 'Tomas Reyl', said: '“It must end”' }],
  })
  const third = sample({ url, lines: [{ said: 'that the strike is over' }] })

  test('another text at the same address is a revision; both stay and the new one counts', () =>
    using(make, async (store) => {
      expect((await store.add(first)).outcome).toBe('added')
      expect((await store.add(second)).outcome).toBe('revised')
      expect((await store.add(third)).outcome).toBe('revised')
      expect(await store.counts()).toEqual({ reports: 1, statements: 1, actors: 1 })
      const stored = await store.report(first.report.id)
      expect(stored?.reading).toEqual(first)
      expect(stored?.revisions.map(({ id, supersededBy }) => [id, supersededBy])).toEqual([
        [first.report.id, second.report.id],
        [second.report.id, third.report.id],
        [third.report.id, null],
      ])
      expect((await store.report(third.report.id))?.revisions).toEqual(stored?.revisions)
    }))

  test('an earlier revision added again is known and does not become current', () =>
    using(make, async (store) => {
      await addAll(store, [first, second])
      expect(await store.add(first)).toEqual({ outcome: 'known', id: first.report.id })
      expect((await store.report(first.report.id))?.row.supersededBy).toBe(second.report.id)
      expect((await gather(store.readings())).length).toBe(2)
    }))

  test('searches and lists leave replaced texts out unless they are asked for', () =>
    using(make, async (store) => {
      await addAll(store, [first, second, third])
      expect(await words(store, 'strike')).toEqual(['that the strike is over'])
      expect(await words(store, '')).toEqual(['that the strike is over'])
      expect((await found(store, 'strike', { superseded: true })).length).toBe(3)
      expect((await found(store, '', { superseded: true })).length).toBe(4)
      expect(await words(store, 'strike', { report: first.report.id })).toEqual([
        'that the strike will end soon',
      ])
      expect((await all((page) => store.reports({}, page))).map(({ id }) => id)).toEqual([
        third.report.id,
      ])
      expect((await all((page) => store.reports({ superseded: true }, page))).length).toBe(3)
    }))

  test('actors of replaced texts no longer count', () =>
    using(make, async (store) => {
      await addAll(store, [first, second])
      const [reyl] = await all((page) => store.actors('reyl', page))
      expect(reyl).toMatchObject({ statements: 1, reports: 1 })
      await store.add(third)
      expect(await all((page) => store.actors('', page))).toMatchObject([
        { name: 'Ada Holm', statements: 1, reports: 1 },
      ])
      expect(await store.actor(reyl?.id ?? '')).toMatchObject({ statements: 0, reports: 0 })
    }))

  test('reports without an address are never revisions of each other', () =>
    using(make, async (store) => {
      await store.add(sample({ lines: [{ said: 'one' }] }))
      expect((await store.add(sample({ lines: [{ said: 'two' }] }))).outcome).toBe('added')
    }))
}
