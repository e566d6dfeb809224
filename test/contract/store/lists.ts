import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Found, PageRequest, StatementRow, Store } from '../../../src/record/store.ts'
import { addAll, all, type Bed, type Make, using, words } from './bed.ts'
import { sample } from './sample.ts'

export function testLists(make: Make): void {
  let bed: Bed
  let store: Store
  const days = ['2025-01-01', '2025-01-02', null]
  const many = [...Array(30).keys()].map((at) =>
    sample({
      url: `https://one.example/${at % 25}`,
      published: days[at % 3] ?? null,
      outlet: at % 2 ? 'Odd' : 'Even',
      lines: [...Array((at % 3) + 1).keys()].map((line) => ({
        by: `Speaker Number${(at * line) % 7}`,
        said: `tide ${'and tide '.repeat(line % 3)}${at}-${line}`,
      })),
    }),
  )
  beforeAll(async () => {
    bed = await make()
    store = await bed.open()
    await addAll(store, many)
  })
  afterAll(async () => {
    await store.close()
    await bed.remove()
  })

  const lists: [string, (page: PageRequest) => Promise<Found<{ id: string }>>][] = [
    ['a ranked search', (page) => ids(store.search('tide', {}, page))],
    [
      'a filtered search',
      (page) => ids(store.search('tide', { outlet: 'odd', superseded: true }, page)),
    ],
    ['a search without a query', (page) => ids(store.search('', {}, page))],
    ['one by speaker', (page) => ids(store.search('', { speaker: 'number' }, page))],
    ['reports', (page) => store.reports({}, page)],
    ['all reports', (page) => store.reports({ superseded: true, outlet: 'even' }, page)],
    ['actors', (page) => store.actors('', page)],
    ['actors by name', (page) => store.actors('number', page)],
  ]

  test.each(lists)('pages of %s join to the whole', async (_, list) => {
    const whole = (await all(list)).map(({ id }) => id)
    expect(whole.length).toBeGreaterThan(5)
    expect(new Set(whole).size).toBe(whole.length)
    for (const limit of [1, 2, 7, whole.length]) {
      expect((await all(list, limit)).map(({ id }) => id)).toEqual(whole)
    }
  })

  test('what is added between two pages does not shift the second', () =>
    using(make, async (own) => {
      await addAll(own, many.slice(0, 10))
      const before = (await words(own, 'tide')).slice(5)
      const { next } = await own.search('tide', {}, { limit: 5 })
      await own.add(sample({ lines: [{ said: 'tide' }, { said: 'tide and tide' }] }))
      const rest = await own.search('tide', {}, { limit: 1_000, cursor: next ?? '' })
      expect(rest.items.map((row) => row.words).sort()).toEqual(before.sort())
    }))

  test('reports come newest first, those without a day last, filtered by outlet and day', async () => {
    const rows = await all((page) => store.reports({}, page))
    expect(rows.length).toBe(25)
    const order = rows.map(({ published }) => published ?? '')
    expect(order).toEqual([...order].sort().reverse())
    const some = await all((page) => store.reports({ outlet: 'ODD', from: '2025-01-02' }, page))
    expect(some.length).toBeGreaterThan(0)
    for (const row of some) expect(row).toMatchObject({ outlet: 'Odd', published: '2025-01-02' })
    const early = await all((page) => store.reports({ to: '2025-01-01' }, page))
    expect(new Set(early.map(({ published }) => published))).toEqual(new Set(['2025-01-01']))
    expect((await store.reports({ from: 'today' }, { limit: 5 })).issues).toMatchObject([
      { code: 'Q002' },
    ])
  })

  test('a cursor is good for its own list alone', async () => {
    const { next } = await store.search('tide', {}, { limit: 2 })
    const cursor = next ?? ''
    const refusals = [
      store.search('tides and', {}, { limit: 2, cursor }),
      store.search('tide', { form: 'direct' }, { limit: 2, cursor }),
      store.search('', {}, { limit: 2, cursor }),
      store.reports({}, { limit: 2, cursor }),
      store.actors('', { limit: 2, cursor }),
    ]
    for (const page of await Promise.all(refusals)) {
      expect(page).toMatchObject({ items: [], next: null, issues: [{ code: 'Q003' }] })
    }
    expect((await store.search('tide', {}, { limit: 9, cursor })).items.length).toBe(9)
  })

  test('no cursor but a page’s own is taken', async () => {
    const { next } = await store.search('', {}, { limit: 2 })
    const [hash] = JSON.parse(Buffer.from(next ?? '', 'base64url').toString())
    const forge = (...place: unknown[]): string =>
      Buffer.from(JSON.stringify([hash, ...place])).toString('base64url')
    const forged = [
      ...[
        '',
        ' ',
        'x',
        '!!',
        '0',
        'null',
        next?.slice(1) ?? '',
        'A'.repeat(100_000),
        '\0',
        '\ud800',
      ],
      ...[forge(), forge('a', 1), forge('a', 1, 2, 3), forge('a', -1, 2), forge('a', 1.5, 2)],
      ...[forge(null, 1, 2), forge('a', '1', 2), forge('a', {}, 2), forge('a', 1e300, 2)],
    ]
    for (const cursor of forged) {
      expect((await store.search('', {}, { limit: 2, cursor })).issues).toMatchObject([
        { code: 'Q003' },
      ])
    }
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (cursor) => {
        const { issues } = await store.actors('', { limit: 2, cursor })
        expect(issues).toMatchObject([{ code: 'Q003' }])
      }),
    )
  })
}

/** Statement rows as things with an id. */
async function ids(page: Promise<Found<StatementRow>>): Promise<Found<{ id: string }>> {
  const { items, ...rest } = await page
  return { ...rest, items: items.map(({ statement }) => statement) }
}
