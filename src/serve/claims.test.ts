import { z } from '@hono/zod-openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordOf, type TestRecord } from '../../test/browser/record.ts'
import { claimAt, fillSeaWall } from '../../test/claims/sea-wall.ts'
import type { ClaimRow } from '../record/views/claim-row.ts'
import type { Page } from '../shapes/page.ts'
import { createApp } from './app.ts'
import { openapiDocument } from './openapi.ts'
import { type ProcessesBody, processesSchema } from './schemas/claims/boards.ts'
import { claimRowSchema } from './schemas/claims/claim-row.ts'
import { type LedgerBody, ledgerSchema } from './schemas/claims/ledger.ts'
import { linksSchema } from './schemas/claims/links.ts'
import { occasionsSchema } from './schemas/claims/occasions.ts'
import { type PositionsBody, positionsSchema } from './schemas/claims/positions.ts'
import { issuesSchema } from './schemas/issues.ts'
import { pageSchema } from './schemas/page.ts'

let record: TestRecord
let app: ReturnType<typeof createApp>
const pledge = claimAt('EUR 40 million')

beforeAll(async () => {
  record = await recordOf([])
  await fillSeaWall(record.store)
  app = createApp(record.store, {
    host: '127.0.0.1',
    files: new Map(),
    onFailure: (error) => {
      throw error
    },
  })
})
afterAll(() => record.close())

async function send(path: string): Promise<{ status: number; body: unknown }> {
  const answer = await app.request(`http://127.0.0.1${path}`, { headers: { Host: '127.0.0.1' } })
  return { status: answer.status, body: await answer.json() }
}

async function get<T>(path: string): Promise<T> {
  return (await send(path)).body as T
}

async function codes(path: string): Promise<readonly [number, ...string[]]> {
  const { status, body } = await send(path)
  return [status, ...issuesSchema.parse(body).issues.map(({ code }) => code)]
}

test('every answer is what its schema says, no more, and fits the document', async () => {
  const { paths, components } = openapiDocument() as {
    readonly paths: Record<
      string,
      {
        get: { responses: Record<string, { content: { 'application/json': { schema: object } } }> }
      }
    >
    readonly components: { readonly schemas: Record<string, unknown> }
  }
  for (const [route, path, schema] of [
    ['/api/claims', '/api/claims', pageSchema(claimRowSchema, 'Claims')],
    ['/api/claims/{id}', `/api/claims/${pledge}`, claimRowSchema],
    ['/api/ledger', '/api/ledger?currency=usd', ledgerSchema],
    ['/api/positions', '/api/positions', positionsSchema],
    ['/api/processes', '/api/processes', processesSchema],
    ['/api/occasions', '/api/occasions?all=true', occasionsSchema],
    ['/api/links', '/api/links', linksSchema],
  ] as const) {
    const { status, body } = await send(path)
    expect(status, path).toBe(200)
    expect(schema.parse(body), path).toEqual(body)
    const described = paths[route]?.get.responses['200']?.content['application/json'].schema
    const text = JSON.stringify({ ...described, $defs: components.schemas })
    const whole = JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/'))
    expect(z.fromJSONSchema(whole).safeParse(body).error?.issues ?? [], path).toEqual([])
  }
})

test('claims are filtered and paged', async () => {
  const summaries = async (query: string) =>
    (await get<Page<ClaimRow>>(`/api/claims?${query}`)).items.map(({ words }) => words)
  expect(await summaries('kind=figure&status=accepted')).toEqual([
    'EUR 50 million',
    'EUR 40 million',
  ])
  expect(await summaries('kind=position&speaker=orrin&to=2025-04-01')).toEqual([
    'should never pay for the lock',
  ])
  const first = await get<Page<ClaimRow>>('/api/claims?limit=3')
  expect(first.items).toHaveLength(3)
  const rest = await get<Page<ClaimRow>>(`/api/claims?limit=3&cursor=${first.next}`)
  expect(rest.items[0]?.claim.id).not.toBe(first.items[0]?.claim.id)
  expect(await get<ClaimRow>(`/api/claims/${pledge}`)).toMatchObject({
    status: 'accepted',
    outlet: 'The Harbour Post',
    published: '2025-03-14',
    speaker: { name: 'Ilse Brandt' },
    words: 'EUR 40 million',
  })
})

test('the ledger has stages in columns of their own, and what is in no total', async () => {
  const body = await get<LedgerBody>('/api/ledger?donor=Northern Compact')
  expect(body.rows.map(({ pledged, delivered }) => [pledged?.value, delivered?.value])).toEqual(
    expect.arrayContaining([['40000000', '50000000']]),
  )
  expect(body.totals.map(({ stage, value, figures }) => [stage, value, figures])).toEqual(
    expect.arrayContaining([
      ['pledged', '40000000', [pledge]],
      ['delivered', '50000000', [claimAt('EUR 50 million')]],
    ]),
  )
  expect(body.leftOut).toContainEqual({
    ...{ figure: claimAt('$5 million'), reason: 'proposed', because: [] },
  })
  expect(body.fulfilments).toContainEqual({
    ...{ row: body.rows[0]?.id, promise: 'pledged', verdict: 'exceeded', verified: true },
    ...{ promised: [pledge], given: [claimAt('EUR 50 million')] },
    basis: 'What was given is 50,000,000 of 40,000,000.',
  })
  for (const { figure } of body.leftOut) expect(body.figures[figure]?.report).toBeTruthy()
  expect(body.figures[pledge]).toMatchObject({
    amount: '40,000,000 EUR',
    outlet: 'The Harbour Post',
  })
  expect(body.scope).toMatchObject({ reports: 2, outletCount: 2, from: '2025-03-14' })
})

test('the ledger is as of a day, of one recipient, in one currency', async () => {
  const early = await get<LedgerBody>('/api/ledger?asOf=2025-04-01&accepted=true&currency=USD')
  expect(early.rows.map(({ delivered }) => delivered)).toEqual([null])
  expect(early.rows[0]?.pledged?.converted).toMatchObject({ value: '43556000' })
  expect(early.scope.reports).toBe(1)
  expect(early.fulfilments.map(({ verdict, verified }) => [verdict, verified])).toEqual([
    ['pending', true],
  ])
  const proposed = await get<LedgerBody>('/api/ledger?proposed=true&currency=EUR')
  expect(proposed.totals.every(({ currency }) => currency === 'EUR' || currency === null)).toBe(
    true,
  )
  const { rows } = await get<LedgerBody>('/api/ledger?recipient=skerry')
  expect(rows).toEqual([])
})

test('positions are over time, with conditions', async () => {
  const { rows } = await get<PositionsBody>('/api/positions?issue=lock&holder=osterhaven')
  expect(rows).toMatchObject([
    {
      holder: { name: 'Osterhaven' },
      now: { strength: 'requirement', polarity: '+', change: 'turned' },
      stances: [{ conditions: [{ relation: 'unless', words: 'Vestmark does' }] }, {}],
    },
  ])
  const early = await get<PositionsBody>('/api/positions?asOf=2025-04-01')
  expect(early.rows[0]?.now.strength).toBe('red_line')
  const none = await get<PositionsBody>('/api/positions?accepted=true')
  expect(none).toMatchObject({ rows: [], scope: { reports: 2 } })
})

test('a process has its board', async () => {
  const { boards } = await get<ProcessesBody>('/api/processes?process=lock')
  expect(boards).toMatchObject([
    {
      process: 'lock talks',
      asOf: '2025-03-14',
      states: { move: [{ actor: { name: 'Vestmark' } }] },
      redLines: [{ actor: { name: 'Vestmark' }, value: 'none', wording: 'paraphrase' }],
      proposals: [{ layer: { ordinal: 1 }, conditions: [{ relation: 'after' }] }],
    },
  ])
  expect(await get<ProcessesBody>('/api/processes?process=ferry')).toMatchObject({ boards: [] })
})

test('a decision shows at once', async () => {
  const before = await get<PositionsBody>('/api/positions?accepted=true')
  const act = { kind: 'claim.accept', claim: claimAt('must pay for the lock') } as const
  await record.store.decide(act, { by: 'Ada Holm' })
  const after = await get<PositionsBody>('/api/positions?accepted=true')
  expect([before.rows.length, after.rows.length]).toEqual([0, 1])
  await record.store.decide({ kind: 'undo' }, { by: 'Ada Holm' })
  expect((await get<PositionsBody>('/api/positions?accepted=true')).rows).toEqual([])
})

test('what cannot be meant is an issue', async () => {
  expect(await codes('/api/claims/none')).toEqual([404, 'D012'])
  for (const query of ['kind=rumour', 'status=true', 'from=yesterday', 'to=2025-02-30']) {
    expect(await codes(`/api/claims?${query}`), query).toEqual([400, 'Q002'])
  }
  expect(await codes('/api/claims?cursor=x')).toEqual([400, 'Q003'])
  expect(await codes('/api/claims?limit=0')).toEqual([400, 'H004'])
  for (const route of ['ledger', 'positions', 'processes']) {
    expect(await codes(`/api/${route}?asOf=soon`), route).toEqual([400, 'Q002'])
    expect(await codes(`/api/${route}?accepted=yes`), route).toEqual([400, 'Q002'])
    expect(await codes(`/api/${route}?colour=red`), route).toEqual([400, 'H004'])
  }
  expect(await codes('/api/ledger?accepted=true&proposed=true')).toEqual([400, 'Q002'])
  expect(await codes('/api/ledger?currency=euros')).toEqual([400, 'Q002'])
  expect(await codes('/api/ledger?currency=XXX')).toEqual([400, 'C002'])
  expect(await codes('/api/ledger?currency=TRL')).toEqual([400, 'C003'])
  expect(await codes('/api/ledger?donor=nobody')).toEqual([400, 'D001'])
})
