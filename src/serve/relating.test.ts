import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordOf, type TestRecord } from '../../test/browser/record.ts'
import { fillInterview, interview } from '../../test/claims/interview.ts'
import { createApp } from './app.ts'
import type { LedgerBody } from './schemas/claims/ledger.ts'
import { type LinksBody, linksSchema } from './schemas/claims/links.ts'
import { type OccasionsBody, occasionsSchema } from './schemas/claims/occasions.ts'
import { issuesSchema } from './schemas/issues.ts'

let record: TestRecord
let app: ReturnType<typeof createApp>
const [pledged = '', aside = '', promised = ''] = interview.map(({ claims }) => claims[0]?.id)

beforeAll(async () => {
  record = await recordOf([])
  await fillInterview(record.store)
  const onFailure = (error: unknown) => {
    throw error
  }
  app = createApp(record.store, { host: '127.0.0.1', files: new Map(), onFailure })
})
afterAll(() => record.close())

async function get<T>(path: string): Promise<T> {
  const answer = await app.request(`http://127.0.0.1${path}`, { headers: { Host: '127.0.0.1' } })
  return (await answer.json()) as T
}

test('an occasion counts chains, and has its renderings side by side', async () => {
  const body = await get<OccasionsBody>('/api/occasions')
  expect(occasionsSchema.parse(body)).toEqual(body)
  const [occasion, ...rest] = body.occasions
  expect(rest).toEqual([])
  expect(occasion).toMatchObject({
    speaker: { name: 'Mara Quill' },
    venue: 'Radio Skerry',
    first: '2025-03-14',
    last: '2025-03-16',
    chains: 2,
  })
  expect(occasion?.reports).toHaveLength(3)
  expect(occasion?.others.map(({ kind }) => kind)).toEqual(['position', 'position', 'position'])
  const [figure] = occasion?.figures ?? []
  expect(figure?.stage).toBe('unclear')
  expect(figure?.renderings.map(({ claim, verb, bound }) => [claim, verb, bound])).toEqual([
    [pledged, 'pledged', '~'],
    [aside, 'set aside', '>'],
    [promised, 'promised', '='],
  ])
  expect(figure?.differences.map(({ field }) => field)).toEqual(['verb', 'stage', 'bound'])
  expect(figure?.differences[1]?.values).toEqual([
    { value: 'allocated', claims: [aside], outlets: ['Isle Wire'] },
    {
      value: 'pledged',
      claims: expect.arrayContaining([pledged, promised]),
      outlets: ['The Harbour Post', 'Vestmark Courier'],
    },
  ])
})

test('links are proposed with reasons, and of one claim', async () => {
  const body = await get<LinksBody>('/api/links')
  expect(linksSchema.parse(body)).toEqual(body)
  const between = ({ from, to }: { from: string; to: string }) => [from, to].sort()
  expect(body.links.map(between)).toContainEqual([pledged, promised].sort())
  for (const { from, to, reasons, status } of body.links) {
    expect([status, reasons.length > 0]).toEqual(['proposed', true])
    expect(body.claims[from]?.summary).toContain('30,000,000 EUR')
    expect(body.claims[to]?.report).toBeTruthy()
  }
  const own = await get<LinksBody>(`/api/links?claim=${aside}`)
  expect(own.links.every((link) => between(link).includes(aside))).toBe(true)
  expect(await get<LinksBody>('/api/links?status=accepted')).toMatchObject({
    ...{ links: [], claims: {}, scope: { reports: 3 } },
  })
})

test('the ledger says how figures of one cell relate', async () => {
  const { rows, links, fulfilments } = await get<LedgerBody>('/api/ledger')
  const cell = rows[0]?.unclear
  expect([cell?.figures.length, cell?.also.length]).toEqual([1, 2])
  expect(links.map(({ relation }) => relation).sort()).toEqual([
    ...['same_amount', 'same_figure', 'updates'],
  ])
  expect(fulfilments).toEqual([])
  const early = await get<LedgerBody>('/api/ledger?asOf=2025-03-14')
  expect([early.links, early.fulfilments.length]).toEqual([[], 1])
})

test.each([
  ['/api/links?status=merged', 'Q002'],
  ['/api/links?figure=a', 'H004'],
  ['/api/occasions?all=yes', 'Q002'],
  ['/api/occasions?asOf=2025-01-01', 'H004'],
])('%s cannot be meant', async (path, code) => {
  const { issues } = issuesSchema.parse(await get(path))
  expect(issues.map((issue) => issue.code)).toEqual([code])
})

test('what one report alone tells is listed where it is asked for', async () => {
  const act = { kind: 'report.retract', report: interview[1]?.report.id ?? '' } as const
  await record.store.decide(act, { by: 'Ada Holm' })
  const [occasion] = (await get<OccasionsBody>('/api/occasions')).occasions
  expect([occasion?.reports.length, occasion?.chains]).toEqual([2, 2])
  const other = { kind: 'report.retract', report: interview[2]?.report.id ?? '' } as const
  await record.store.decide(other, { by: 'Ada Holm' })
  expect((await get<OccasionsBody>('/api/occasions')).occasions).toEqual([])
  const all = await get<OccasionsBody>('/api/occasions?all=true')
  expect(all.occasions.map(({ reports }) => reports.length)).toEqual([1])
})
