import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyReading } from './any-reading.ts'
import { addAll, all, found, gather, type Make, using, words } from './bed.ts'
import { council, harbour, undated } from './reports.ts'

export function testAdding(make: Make): void {
  test('a reading comes back as it was added, and once', () =>
    using(make, async (store) => {
      const { id } = harbour.report
      expect(await store.add(harbour)).toEqual({ outcome: 'added', id })
      const stored = await store.report(id)
      expect(JSON.stringify(stored?.reading)).toBe(JSON.stringify(harbour))
      expect(stored?.row).toMatchObject({
        id,
        url: 'https://one.example/harbour',
        title: 'Ferries to run again',
        published: '2025-03-02',
        language: 'en',
        outlet: 'The Harbour Post',
        statements: 4,
        supersededBy: null,
      })
      expect(Date.now() - Date.parse(stored?.row.addedAt ?? '')).toBeLessThan(60_000)
      expect(stored?.revisions).toEqual([stored?.row])
      expect(await store.add(harbour)).toEqual({ outcome: 'known', id })
      expect(await store.counts()).toEqual({ reports: 1, statements: 4, actors: 2 })
      expect(await store.report(id)).toEqual(stored)
    }))

  test('what is not on record is null', () =>
    using(make, async (store) => {
      for (const id of ['', 'nothing', "'; DROP TABLE report; --", '\0', '\ud800']) {
        expect(await store.report(id)).toBeNull()
        expect(await store.statement(id)).toBeNull()
        expect(await store.actor(id)).toBeNull()
      }
    }))

  test('any reading comes back the same to the last code unit', () =>
    using(make, async (store) => {
      await fc.assert(
        fc.asyncProperty(anyReading, async (reading) => {
          await store.add(reading)
          const stored = await store.report(reading.report.id)
          expect(JSON.stringify(stored?.reading)).toBe(JSON.stringify(reading))
          expect(stored?.row.statements).toBe(reading.statements.length)
          const rows = await found(store, '', { report: reading.report.id })
          expect(rows.map((row) => row.statement.content)).toEqual(
            reading.statements.map(({ content }) => content),
          )
          expect(Object.keys(stored?.actorIds ?? {})).toEqual(reading.actors.map(({ id }) => id))
        }),
        { numRuns: 150 },
      )
      const rows = await all((page) => store.reports({ superseded: true }, page))
      expect((await gather(store.readings())).length).toBe(rows.length)
    }))

  test('a reading that contradicts itself is a bug, and leaves nothing behind', () =>
    using(make, async (store) => {
      const [first, ...rest] = harbour.statements
      if (!first) throw new Error('the sample has statements')
      const statements = [...rest, { ...first, speaker: 'a99' }]
      await expect(store.add({ ...harbour, statements })).rejects.toThrow('a99')
      expect(await store.counts()).toEqual({ reports: 0, statements: 0, actors: 0 })
      expect(await found(store, 'pier')).toEqual([])
      expect((await store.add(harbour)).outcome).toBe('added')
    }))

  test('what was added is there after closing, and closing twice is once', () =>
    using(make, async (store, bed) => {
      await addAll(store, [harbour, council])
      await store.close()
      await store.close()
      const again = await bed.open()
      try {
        expect((await again.add(harbour)).outcome).toBe('known')
        expect(await again.counts()).toEqual({ reports: 2, statements: 6, actors: 3 })
        expect(await words(again, 'safe')).toEqual(['“No ferry is safe”'])
      } finally {
        await again.close()
      }
    }))

  test('readings stream oldest added first; one added meanwhile does not prolong them', () =>
    using(make, async (store) => {
      await addAll(store, [council, harbour])
      const ids: string[] = []
      for await (const reading of store.readings()) {
        ids.push(reading.report.id)
        await store.add(undated)
      }
      expect(ids).toEqual([council.report.id, harbour.report.id])
      expect((await gather(store.readings())).map(({ report }) => report.id)).toEqual([
        ...ids,
        undated.report.id,
      ])
    }))

  test('two open stores see what the other added', () =>
    using(make, async (store, bed) => {
      const other = await bed.open()
      try {
        await store.add(harbour)
        expect((await other.add(harbour)).outcome).toBe('known')
        expect((await other.add(council)).outcome).toBe('added')
        expect(await words(store, 'safe')).toEqual(['“No ferry is safe”'])
      } finally {
        await other.close()
      }
    }))
}
