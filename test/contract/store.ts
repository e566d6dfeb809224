import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {
  Found,
  PageRequest,
  StatementFilter,
  StatementRow,
  Store,
} from '../../src/record/store.ts'
import type { Reading } from '../../src/shapes/reading.ts'
import { slice, sliceAll } from '../../src/shapes/span.ts'
import { anyReading } from './any-reading.ts'
import { sample } from './sample.ts'

/** One record: `open` opens it, empty at first, as often as it is called. */
export interface Bed {
  open(): Promise<Store>
  remove(): Promise<void>
}

/** What every store keeps to. `make` makes a new bed. */
export function testStore(name: string, make: () => Promise<Bed>): void {
  describe(name, () => {
    testAdding(make)
    testRevisions(make)
    testActors(make)
    testSearch(make)
    testHostileQueries(make)
    testLists(make)
  })
}

type Make = () => Promise<Bed>

async function using(make: Make, work: (store: Store, bed: Bed) => Promise<void>): Promise<void> {
  const bed = await make()
  const store = await bed.open()
  try {
    await work(store, bed)
  } finally {
    await store.close()
    await bed.remove()
  }
}

async function addAll(store: Store, readings: readonly Reading[]): Promise<void> {
  for (const reading of readings) await store.add(reading)
}

async function all<T>(
  list: (page: PageRequest) => Promise<Found<T>>,
  limit = 1_000,
): Promise<readonly T[]> {
  const items: T[] = []
  let cursor: string | null = null
  do {
    const page: Found<T> = await list(cursor === null ? { limit } : { limit, cursor })
    expect(page.issues).toEqual([])
    expect(page.items.length).toBeLessThanOrEqual(limit)
    items.push(...page.items)
    cursor = page.next
  } while (cursor !== null)
  return items
}

async function found(
  store: Store,
  query: string,
  filter: StatementFilter = {},
): Promise<readonly StatementRow[]> {
  return all((page) => store.search(query, filter, page))
}

async function words(store: Store, query: string, filter?: StatementFilter): Promise<string[]> {
  return (await found(store, query, filter)).map((row) => row.words)
}

async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = []
  for await (const item of items) gathered.push(item)
  return gathered
}

const harbour = sample({
  url: 'https://one.example/harbour',
  outlet: 'The Harbour Post',
  published: '2025-03-02',
  title: 'Ferries to run again',
  actors: {
    'Ada Holm': { office: 'Harbour Minister' },
    'Port Authority': { type: 'organisation' },
  },
  lines: [
    { said: '“The ferries will run again on Monday”', cue: 'promised', cueType: 'promise' },
    {
      by: 'Port Authority',
      said: 'that the northern pier was closed',
      form: 'indirect',
      cue: 'confirmed',
      cueType: 'confirm',
    },
    { said: ['“We closed it,', 'and we shall open it”'], form: 'mixed' },
    { by: null, said: 'that the crane had failed', form: 'indirect', cueType: 'report' },
  ],
})
const council = sample({
  url: 'https://two.example/council',
  outlet: 'Évening Mail',
  published: '2025-03-05',
  lines: [
    { by: 'Łukasz Réyl', said: '“No ferry is safe”', cue: 'warned', cueType: 'warn' },
    { by: 'ADA  HOLM', said: '“I disagree”', cue: 'replied', cueType: 'deny' },
  ],
})
const undated = sample({
  outlet: null,
  published: null,
  lines: [{ by: 'a senior official', said: 'whether the pier would reopen', form: 'question' }],
  actors: { 'a senior official': { type: 'unnamed' } },
})

function testAdding(make: Make): void {
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

function testRevisions(make: Make): void {
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

function testActors(make: Make): void {
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
      })
    }))

  test('descriptions, groups and single names never merge across reports', () =>
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

function testSearch(make: Make): void {
  let bed: Bed
  let store: Store
  beforeAll(async () => {
    bed = await make()
    store = await bed.open()
    await addAll(store, [harbour, council, undated])
  })
  afterAll(async () => {
    await store.close()
    await bed.remove()
  })

  test('a statement is found with what is needed to show it', async () => {
    const [row] = await found(store, 'northern')
    const said = harbour.statements[1]
    expect(row?.statement).toEqual(said)
    expect(row).toMatchObject({
      words: 'that the northern pier was closed',
      cueWords: 'confirmed',
      sourceWords: 'Port Authority',
      speaker: { name: 'Port Authority', type: 'organisation' },
      report: { id: harbour.report.id, title: 'Ferries to run again' },
      snippet: { text: 'that the northern pier was closed', marks: [{ start: 9, end: 17 }] },
    })
    const same = await store.statement(said?.id ?? '')
    expect(same).toEqual({ ...row, snippet: null })
    expect(row?.speaker?.id).toBe((await store.report(harbour.report.id))?.actorIds.a2)
  })

  test('words are those of the spans, fragments joined', async () => {
    for (const row of await found(store, '')) {
      const { text } = (await store.report(row.report.id))?.reading.report ?? { text: '' }
      expect(row.words).toBe(sliceAll(text, row.statement.content))
      expect(row.cueWords).toBe(sliceAll(text, row.statement.cue))
      expect(row.sourceWords).toBe(sliceAll(text, row.statement.source))
    }
    expect(await words(store, '"we shall open"')).toEqual([
      '“We closed it, … and we shall open it”',
    ])
  })

  const ferries = '“The ferries will run again on Monday”'
  const pier = 'that the northern pier was closed'
  const closed = '“We closed it, … and we shall open it”'
  const crane = 'that the crane had failed'
  const unsafe = '“No ferry is safe”'
  const disagree = '“I disagree”'
  const reopen = 'whether the pier would reopen'

  test.each<[string, string[]]>([
    ['ferry', [ferries, unsafe]],
    ['FERRIES', [ferries, unsafe]],
    ['pier closed', [pier]],
    ['pier AND closed', [pier]],
    ['northern OR crane', [pier, crane]],
    ['pier NOT northern', [reopen]],
    ['pier -northern', [reopen]],
    ['-northern pier', [reopen]],
    ['pier -"northern pier"', [reopen]],
    ['closed -(northern OR crane)', [closed]],
    ['(closed OR crane) -pier', [closed, crane]],
    ['crane OR pier closed', [pier, crane]],
    ['NOT NOT crane', [crane]],
    ['pier (NOT northern)', [reopen]],
    ['"pier was closed"', [pier]],
    ['“pier was closed”', [pier]],
    ['„pier was closed“', [pier]],
    ['«pier was closed»', [pier]],
    ['"closed was pier"', []],
    ['disag*', [disagree]],
    ['"was clo*"', [pier]],
    ['"was clo"*', [pier]],
    ['northern & pier', [pier]],
    ['— northern —', [pier]],
    ['and', [closed]],
    ['words:crane', []],
    ['closed crane', []],
    ['reyl', [unsafe]],
    ['réyl ferry', [unsafe]],
    ['warned ferry', [unsafe]],
    ['minister ferries', [ferries]],
  ])('%s finds what it says', async (query, expected) => {
    expect((await words(store, query)).sort()).toEqual([...expected].sort())
  })

  test('what is about a word comes before what is only introduced by it', async () => {
    await using(make, async (own) => {
      const said = [
        { said: 'that it rained', cue: 'warned' },
        { said: 'that people were warned of it' },
      ]
      await own.add(sample({ lines: [...said, { said: 'something of another kind altogether' }] }))
      expect(await words(own, 'warned')).toEqual([
        'that people were warned of it',
        'that it rained',
      ])
    })
  })

  test.each<[StatementFilter, string[]]>([
    [{ speaker: 'holm' }, [disagree, ferries, closed]],
    [{ speaker: 'Port Auth' }, [pier]],
    [{ speaker: 'lukasz REYL' }, [unsafe]],
    [{ speaker: '%' }, []],
    [{ speaker: 'nobody' }, []],
    [{ outlet: 'the harbour post' }, [ferries, pier, closed, crane]],
    [{ outlet: 'evening mail' }, [unsafe, disagree]],
    [{ outlet: 'Post' }, []],
    [{ form: 'question' }, [reopen]],
    [{ cueType: 'warn' }, [unsafe]],
    [{ report: council.report.id }, [unsafe, disagree]],
    [{ report: 'none' }, []],
    [{ from: '2025-03-05' }, [unsafe, disagree]],
    [{ to: '2025-03-02' }, [ferries, pier, closed, crane]],
    [{ from: '2025-03-02', to: '2025-03-05', form: 'indirect' }, [pier, crane]],
    [{ speaker: 'holm', cueType: 'deny', outlet: 'Évening Mail' }, [disagree]],
    [{ speaker: ' ', outlet: '' }, [unsafe, disagree, ferries, pier, closed, crane, reopen]],
  ])('%j keeps what it says, with a query and without', async (filter, expected) => {
    expect(await words(store, '', filter)).toEqual(expected)
    const pierToo = expected.filter((one) => one === pier || one === reopen)
    expect((await words(store, 'pier', filter)).sort()).toEqual(pierToo.sort())
  })

  test('a speaker is found by id', async () => {
    const id = (await store.report(council.report.id))?.actorIds.a1 ?? ''
    expect(await words(store, '', { speaker: id })).toEqual([unsafe])
  })

  test('without a query the newest report comes first, in its own order', async () => {
    const expected = [unsafe, disagree, ferries, pier, closed, crane, reopen]
    expect(await words(store, '')).toEqual(expected)
    expect(await words(store, ' \n')).toEqual(expected)
    expect((await found(store, '')).every(({ snippet }) => snippet === null)).toBe(true)
  })

  test.each<[StatementFilter]>([
    [{ from: '2025-3-1' }],
    [{ to: '2025-02-30' }],
    [{ from: "2025-01-01' OR 1" }],
    [{ from: '2025-03-02', to: '2025-03-01' }],
    [{ form: 'spoken' as 'direct' }],
    [{ cueType: 'toString' as 'say' }],
  ])('%j is a malformed filter', async (filter) => {
    const page = await store.search('pier', filter, { limit: 10 })
    expect(page).toMatchObject({
      items: [],
      next: null,
      issues: [{ code: 'Q002', severity: 'error' }],
    })
  })

  test.each([0, -1, 1.5, 1_001, Number.NaN])('a limit of %d is refused', async (limit) => {
    expect((await store.search('', {}, { limit })).issues).toMatchObject([{ code: 'Q002' }])
    expect((await store.reports({}, { limit })).issues).toMatchObject([{ code: 'Q002' }])
    expect((await store.actors('', { limit })).issues).toMatchObject([{ code: 'Q002' }])
  })

  test('a snippet is a part of the words and its marks are what matched', () =>
    using(make, async (own) => {
      const filler = 'one after another the boats came in and nobody counted them '.repeat(20)
      const said = `${filler}until the lanterns failed; a lantern is all we have. ${filler}`
      await own.add(sample({ lines: [{ said }] }))
      const [row] = await found(own, 'lantern')
      const { text, marks } = row?.snippet ?? { text: '', marks: [] }
      expect(said).toContain(text)
      expect(text.length).toBeLessThanOrEqual(240)
      expect(marks.map((mark) => slice(text, mark))).toEqual(['lanterns', 'lantern'])
    }))

  test('a text that holds control characters, markers and parts of characters is marked right', () =>
    using(make, async (own) => {
      const hostile = [
        '\u0001',
        '\u0002',
        '\u0003',
        '<b>',
        '</b>',
        '\u0000',
        '\ud83d',
        '😀',
        '[',
        ' ',
      ]
      const part = fc.constantFrom(...hostile, 'pier', 'harbour')
      await fc.assert(
        fc.asyncProperty(fc.array(part, { maxLength: 400 }), async (parts) => {
          const reading = sample({ lines: [{ said: ['pier ', ...parts].join('') }] })
          await own.add(reading)
          const rows = await found(own, 'pier', { report: reading.report.id })
          for (const { words, snippet } of rows) {
            const { text, marks } = snippet ?? { text: '', marks: [] }
            expect(words).toContain(text)
            expect(marks.length).toBeGreaterThan(0)
            for (const mark of marks) expect(slice(text, mark)).toBe('pier')
          }
          expect(rows.length).toBeLessThanOrEqual(1)
        }),
        { numRuns: 60 },
      )
    }))
}

function testHostileQueries(make: Make): void {
  let bed: Bed
  let store: Store
  beforeAll(async () => {
    bed = await make()
    store = await bed.open()
    await addAll(store, [harbour, council])
  })
  afterAll(async () => {
    await store.close()
    await bed.remove()
  })

  test.each([
    ['only what is not to be found', 'NOT pier'],
    ['the same by a minus', '-pier'],
    ['not this or not that', '-pier OR -crane'],
    ['this or not that', 'pier OR -crane'],
    ['only operators', 'AND OR NOT'],
    ['an operator first', 'AND pier'],
    ['an operator last', 'pier OR'],
    ['NOT last', 'pier NOT'],
    ['two operators', 'pier AND OR crane'],
    ['an open parenthesis', '(pier'],
    ['a closed parenthesis', 'pier)'],
    ['NEAR, cut off', 'NEAR('],
    ['nothing in parentheses', '()'],
    ['an open quotation mark', '"pier'],
    ['a curly one', '“pier'],
    ['marks alone', '*** -- "!"'],
    ['NUL alone', '\0'],
    ['half a character', '\ud800'],
    ['100 kB', 'pier '.repeat(20_000)],
    ['100 kB in one word', 'p'.repeat(100_000)],
    ['10,000 parentheses', `${'('.repeat(10_000)}pier${')'.repeat(10_000)}`],
    ['65 words', 'pier '.repeat(65)],
    ['65 words in a phrase', `"${'pier '.repeat(65)}"`],
    ['33 parentheses', `${'('.repeat(33)}pier${')'.repeat(33)}`],
  ])('%s is a malformed query', async (_, query) => {
    const page = await store.search(query, {}, { limit: 10 })
    expect(page).toMatchObject({
      items: [],
      next: null,
      issues: [{ code: 'Q001', severity: 'error' }],
    })
  })

  test.each([
    ['a column', 'words:pier', 0],
    ['braces', '{words cue}:pier', 0],
    ['a start mark', '^pier', 1],
    ['NEAR', 'NEAR(pier closed)', 0],
    ['a plus', 'pier + closed', 1],
    ['NUL', 'pi\0er', 0],
    ['quotes within', 'northern"pier"was', 1],
    ['SQL', "pier'; DROP TABLE search; --", 0],
    ['64 words', 'pier '.repeat(64), 1],
    ['32 parentheses', `${'('.repeat(32)}pier${')'.repeat(32)}`, 1],
    ['NOT within NOT', `${'NOT ('.repeat(32)}pier${')'.repeat(32)}`, 1],
    ['lower-case operators', 'pier and', 0],
  ])('%s is read as plain words', async (_, query, count) => {
    expect((await found(store, query)).length).toBe(count)
  })

  test('no string fails', async () => {
    const piece = fc.constantFrom(
      ...['"', '“', '”', '(', ')', '*', '-', '^', ':', '+', ' ', ',', '{', '}', '\\', "'", '\0'],
      ...[
        'AND',
        'OR',
        'NOT',
        'NEAR',
        'pier',
        'ferry',
        'é',
        '漢',
        '😀',
        '\ud800',
        '\n',
        'words:',
        '-',
      ],
    )
    const query = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
    )
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const page = await store.search(text, {}, { limit: 5 })
        for (const { code } of page.issues) expect(code).toBe('Q001')
        if (page.issues.length > 0) expect(page.items).toEqual([])
      }),
      { numRuns: 600 },
    )
  })

  test('a query finds exactly what its logic says', () =>
    using(make, async (own) => {
      const vocabulary = ['ada', 'bor', 'cid', 'dun']
      const subsets = [...Array(16).keys()].map((bits) =>
        vocabulary.filter((_, at) => bits & (1 << at)),
      )
      await own.add(
        sample({
          lines: subsets.map((subset) => ({ by: null, said: ['x', ...subset].join(' ') })),
        }),
      )
      const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
        tree: fc.oneof(
          { maxDepth: 4 },
          fc
            .constantFrom(...vocabulary)
            .map((word): Tree => ({ text: word, holds: hasWord(word) })),
          fc.tuple(tie('tree'), tie('tree'), fc.constantFrom('AND', 'OR', '')).map(combine),
          fc.tuple(tie('tree'), fc.constantFrom('NOT ', '-')).map(negate),
        ),
      }))
      await fc.assert(
        fc.asyncProperty(tree, async ({ text, holds }) => {
          const expected = subsets.filter(holds).map((subset) => ['x', ...subset].join(' '))
          const page = await own.search(text, {}, { limit: 100 })
          if (page.issues.length > 0) {
            // Only a query that an empty statement would match cannot be looked up.
            expect(holds([])).toBe(true)
          } else {
            expect(page.items.map((row) => row.words).sort()).toEqual(expected.sort())
          }
        }),
        { numRuns: 200 },
      )
    }))
}

interface Tree {
  readonly text: string
  readonly holds: (words: readonly string[]) => boolean
}

function hasWord(word: string): Tree['holds'] {
  return (words) => words.includes(word)
}

function combine([a, b, operator]: [Tree, Tree, string]): Tree {
  return {
    text: `(${a.text} ${operator} ${b.text})`,
    holds: operator === 'OR' ? (w) => a.holds(w) || b.holds(w) : (w) => a.holds(w) && b.holds(w),
  }
}

function negate([part, sign]: [Tree, string]): Tree {
  return { text: `${sign}(${part.text})`, holds: (words) => !part.holds(words) }
}

function testLists(make: Make): void {
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
