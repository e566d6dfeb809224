import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StatementFilter, Store } from '../../../src/record/store.ts'
import { cueTypes, forms } from '../../../src/shapes/attribution.ts'
import { slice, sliceAll } from '../../../src/shapes/span.ts'
import { isSpeech } from '../../../src/shapes/speech.ts'
import { addAll, type Bed, found, type Make, using, words } from './bed.ts'
import { council, harbour, undated } from './reports.ts'
import { sample } from './sample.ts'

export function testSearch(make: Make): void {
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

  test('of equal matches the latest added comes first', () =>
    using(make, async (own) => {
      const titles = ['1', '2', '3', '4']
      for (const title of titles) {
        await own.add(
          sample({ url: `https://${title}.example/`, title, lines: [{ said: 'tide' }] }),
        )
      }
      const rows = await found(own, 'tide')
      expect(rows.map(({ report }) => report.title)).toEqual(titles.reverse())
    }))

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

  test('of speech alone, it leaves out what isSpeech leaves out', async () => {
    await using(make, async (store) => {
      const lines = cueTypes.flatMap((cueType) =>
        forms.map((form) => ({ cueType, form, said: `${cueType} ${form}` })),
      )
      await addAll(store, [sample({ lines })])
      const expected = lines.filter(isSpeech).map(({ said }) => said)
      expect(await words(store, '', { speech: true })).toEqual(expected)
      expect(await words(store, '', { speech: false })).toHaveLength(lines.length)
      expect(await words(store, 'mixed', { speech: true, cueType: 'hope' })).toEqual([])
    })
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
