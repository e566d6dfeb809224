import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from '@hono/zod-openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readingOf } from '../../test/browser/readings.ts'
import { recordOf, type TestRecord } from '../../test/browser/record.ts'
import { causeway, ferry, ferryRevised, hostile } from '../../test/browser/reports.ts'
import type { Store } from '../record/store.ts'
import { StoreError } from '../record/store-error.ts'
import { toContract } from '../run/contract.ts'
import { issue } from '../shapes/issue.ts'
import { createApp } from './app.ts'
import { strictHeaders } from './headers.ts'
import { openapiDocument } from './openapi.ts'
import { actorEntrySchema } from './schemas/actor-entry.ts'
import { actorRowSchema } from './schemas/actor-row.ts'
import { countsSchema } from './schemas/counts.ts'
import { issuesSchema } from './schemas/issues.ts'
import { pageSchema } from './schemas/page.ts'
import { reportRowSchema } from './schemas/report-row.ts'
import { statementRowSchema } from './schemas/statement-row.ts'
import { storedReportSchema } from './schemas/stored-report.ts'
import { type Served, serve } from './serve.ts'

interface Document {
  readonly openapi: string
  readonly paths: Record<string, { get: { parameters?: { name: string }[]; responses: Responses } }>
  readonly components: { readonly schemas: Record<string, unknown> }
}

type Responses = Record<string, { content: { 'application/json': { schema: object } } }>

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

let record: TestRecord
let served: Served
let folder: string
const id = readingOf(causeway).report.id

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-serve-'))
  const webRoot = join(folder, 'dist')
  mkdirSync(join(webRoot, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(webRoot, 'index.html'), '<!doctype html><title>page</title>')
  writeFileSync(join(webRoot, 'assets/page-1a2b.js'), 'void 0')
  symlinkSync(join(folder, 'secret.txt'), join(webRoot, 'link.txt'))
  record = await recordOf([causeway, ferry, ferryRevised, hostile])
  served = await serve(record.store, { host: '127.0.0.1', port: 0, webRoot })
})

afterAll(async () => {
  await served.close()
  await record.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Sends the path as it is: fetch would tidy `..` and choose the Host header itself. */
function send(path: string, options: { method?: string; host?: string } = {}): Promise<Answer> {
  const { port } = new URL(served.url)
  const { method = 'GET', host = `127.0.0.1:${port}` } = options
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part) => parts.push(part))
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(parts).toString(),
        }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
}

async function json(path: string): Promise<unknown> {
  return JSON.parse((await send(path)).text)
}

function codes({ text }: Answer): string[] {
  return issuesSchema.parse(JSON.parse(text)).issues.map(({ code }) => code)
}

test('a report is its reading in the contract and what the record knows besides', async () => {
  const body = storedReportSchema.parse(await json(`/api/reports/${id}`))
  expect(Object.keys(body)).toEqual([
    ...['report', 'actors', 'statements', 'claims', 'issues', 'meta'],
    ...['row', 'revisions', 'actorIds'],
  ])
  const { meta, row, revisions, actorIds, ...contract } = body
  expect(JSON.stringify(contract)).toBe(JSON.stringify(toContract(readingOf(causeway))))
  expect(meta).toEqual(readingOf(causeway).meta)
  expect(row).toMatchObject({ id, statements: causeway.statements.length })
  expect(revisions.map((revision) => revision.id)).toEqual([id])
  expect(Object.keys(actorIds)).toEqual(body.actors.map((actor) => actor.id))
})

test('every answer is what its schema says, and no more', async () => {
  const statement = readingOf(causeway).statements[0]
  const actor = Object.values(
    storedReportSchema.parse(await json(`/api/reports/${id}`)).actorIds,
  )[0]
  for (const [path, schema] of [
    [`/api/reports/${id}`, storedReportSchema],
    [`/api/reports/${readingOf(hostile).report.id}`, storedReportSchema],
    ['/api/reports', pageSchema(reportRowSchema, 'Reports')],
    ['/api/statements?q=ferry', pageSchema(statementRowSchema, 'Statements')],
    [`/api/statements/${statement?.id}`, statementRowSchema],
    ['/api/actors', pageSchema(actorRowSchema, 'Actors')],
    [`/api/actors/${actor}`, actorEntrySchema],
    ['/api/counts', countsSchema],
    ['/api/reports/none', issuesSchema],
  ] as const) {
    const body = await json(path)
    expect(schema.parse(body), path).toEqual(body)
  }
})

test('every answer fits the document that describes it', async () => {
  const { paths, components } = openapiDocument() as Document
  const statement = readingOf(causeway).statements[0]
  for (const [route, path] of [
    ['/api/reports', '/api/reports'],
    ['/api/reports/{id}', `/api/reports/${id}`],
    ['/api/reports/{id}', `/api/reports/${readingOf(ferryRevised).report.id}`],
    ['/api/reports/{id}', '/api/reports/none'],
    ['/api/statements', '/api/statements?q=ferry'],
    ['/api/statements', '/api/statements?q=%22'],
    ['/api/statements/{id}', `/api/statements/${statement?.id}`],
    ['/api/actors', '/api/actors'],
    ['/api/counts', '/api/counts'],
  ] as const) {
    const answer = await send(path)
    const described = paths[route]?.get.responses[String(answer.status)]
    const schema = described?.content['application/json'].schema
    const text = JSON.stringify({ ...schema, $defs: components.schemas })
    const whole = JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/'))
    const checked = z.fromJSONSchema(whole).safeParse(JSON.parse(answer.text))
    expect(checked.error?.issues ?? [], path).toEqual([])
  }
  expect(components.schemas.Span).toMatchObject({ type: 'object' })
})

test('words and filters find statements', async () => {
  const found = async (query: string): Promise<string[]> =>
    pageSchema(statementRowSchema, 'Statements')
      .parse(await json(`/api/statements?${query}`))
      .items.map(({ words }) => words)
  expect(await found('q=deadline*&form=direct')).toEqual([
    '“Deadlines are for people who want to be disappointed,” … “and I have been disappointed enough.”',
  ])
  expect(await found('speaker=orrin&cueType=warn')).toEqual([
    'that the sum “is a ceiling, not a floor.”',
  ])
  const all = await found('limit=1000')
  const speech = await found('limit=1000&speech=true')
  expect(speech.length).toBeGreaterThan(0)
  expect(speech.length).toBeLessThan(all.length)
  expect(await found('cueType=believe&form=indirect')).not.toHaveLength(0)
  expect(await found('cueType=believe&form=indirect&speech=true')).toEqual([])
  expect(await found('limit=1000&speech=false')).toEqual(all)
  expect(await found('outlet=Evening+Gazette&form=indirect')).toEqual([
    'Ferry fares will not rise before spring',
  ])
  expect(await found('outlet=Evening+Gazette&form=indirect&superseded=true')).toHaveLength(2)
  expect(await found(`report=${id}&form=question`)).toEqual([
    'whether the island would be consulted',
  ])
  expect(await found('from=2025-05-12&to=2025-05-12&limit=1000')).toHaveLength(
    causeway.statements.length,
  )
})

test('cursors walk a list from end to end, once', async () => {
  const seen: string[] = []
  let cursor = ''
  do {
    const page = pageSchema(statementRowSchema, 'Statements').parse(
      await json(`/api/statements?limit=4${cursor}`),
    )
    expect(page.items.length).toBeGreaterThan(0)
    seen.push(...page.items.map(({ statement }) => statement.id))
    cursor = page.next === null ? '' : `&cursor=${encodeURIComponent(page.next)}`
  } while (cursor)
  const { statements } = await record.store.counts()
  expect(seen).toHaveLength(statements)
  expect(new Set(seen).size).toBe(seen.length)
})

test.each([
  ['/api/statements?q=%22unclosed%28+AND', 400, 'Q001'],
  ['/api/statements?form=spoken', 400, 'Q002'],
  ['/api/statements?form=direct&form=mixed', 400, 'Q002'],
  ['/api/reports?from=2025-02-30', 400, 'Q002'],
  ['/api/reports?from=2025-03-02&to=2025-03-01', 400, 'Q002'],
  ['/api/reports?cursor=x', 400, 'Q003'],
  ['/api/reports?limit=0', 400, 'H004'],
  ['/api/reports?limit=1e9', 400, 'H004'],
  ['/api/reports?superseded=yes', 400, 'H004'],
  ['/api/statements?speeker=Vale', 400, 'H004'],
  ['/api/reports/none', 404, 'S004'],
  ['/api/reports/%00%ff', 404, 'S004'],
  [`/api/reports/${'x'.repeat(300)}`, 400, 'H004'],
  ['/api/statements/none', 404, 'S004'],
  ['/api/actors/none', 404, 'S004'],
  ['/api', 404, 'H001'],
  ['/api/nothing', 404, 'H001'],
])('%s is answered %i %s', async (path, status, code) => {
  const answer = await send(path)
  expect(answer.status).toBe(status)
  expect(codes(answer)).toEqual([code])
})

test('the record is only read', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
    const answer = await send('/api/reports', { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
    expect(codes(answer)).toEqual(['H002'])
  }
  const head = await send('/api/reports', { method: 'HEAD' })
  expect(head).toMatchObject({ status: 200, text: '' })
})

test('a server on loopback answers to its own names alone', async () => {
  for (const host of ['localhost', 'LOCALHOST:80', '127.0.0.1', '[::1]:4680']) {
    expect((await send('/api/counts', { host })).status, host).toBe(200)
  }
  const others = ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:80', '10.0.0.1']
  for (const host of others) {
    for (const path of ['/api/counts', '/']) {
      const answer = await send(path, { host })
      expect(answer.status, host).toBe(403)
      expect(codes(answer)).toEqual(['H003'])
    }
  }
  const app = createApp(record.store, { host: '0.0.0.0', files: new Map(), onFailure: () => {} })
  expect((await app.request('/api/counts', { headers: { host: 'news.example' } })).status).toBe(200)
})

test('the page comes for its own addresses, files with what they are, and nothing else', async () => {
  for (const path of [
    '/',
    '/reports',
    '/report/x',
    '/actors',
    '/actor/x',
    '/?q=a',
    '/claims',
    '/ledger',
    '/positions',
    '/processes',
    '/occasions',
  ]) {
    const answer = await send(path)
    expect(answer.status, path).toBe(200)
    expect(answer.text).toContain('<title>page</title>')
    expect(answer.headers['cache-control']).toBe('no-cache')
  }
  expect((await send('/elsewhere')).status).toBe(404)
  const script = await send('/assets/page-1a2b.js')
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
  expect(script.headers['cache-control']).toContain('immutable')
})

test('no address leaves the folder of the page', async () => {
  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//secret.txt',
    '/link.txt',
    '/%00secret.txt',
    '/%E0%A4%A.txt',
  ]) {
    const answer = await send(path)
    expect(answer.text, path).not.toContain('secret')
    expect(answer.status, path).toBeGreaterThanOrEqual(400)
  }
})

test('every answer has the strict headers', async () => {
  const answers = await Promise.all([
    send('/'),
    send('/assets/page-1a2b.js'),
    send('/api/counts'),
    send('/api/openapi.json'),
    send('/api/reports?limit=0'),
    send('/elsewhere'),
    send('/x.txt'),
    send('/', { method: 'POST' }),
    send('/', { host: 'evil.example' }),
    send('/', { host: 'a b' }),
    send('/a\\b'),
  ])
  for (const { headers } of answers) {
    for (const [name, value] of Object.entries(strictHeaders)) {
      expect(headers[name.toLowerCase()]).toBe(value)
    }
  }
  expect(answers[1]?.headers['content-security-policy']).not.toMatch(/unsafe|https?:|\*/)
})

test('a failure of the record tells the client nothing of its insides', async () => {
  const failures: unknown[] = []
  const failing = (error: Error): Store => ({
    ...record.store,
    counts: () => Promise.reject(error),
  })
  const ask = (error: Error): Response | Promise<Response> =>
    createApp(failing(error), {
      host: '0.0.0.0',
      files: new Map(),
      onFailure: (failure) => failures.push(failure),
    }).request('/api/counts')

  const secret = new Error('at /home/someone/record.db')
  const failed = await ask(secret)
  expect(failed.status).toBe(500)
  const body = await failed.text()
  expect(issuesSchema.parse(JSON.parse(body)).issues[0]?.code).toBe('H005')
  expect(body).not.toContain('someone')
  expect(failures).toEqual([secret])

  const busy = await ask(new StoreError(issue('S003', 'It is being written.'), null))
  expect(busy.status).toBe(503)
  expect(issuesSchema.parse(await busy.json()).issues[0]?.code).toBe('S003')
})

test('a port that is taken is said in words', async () => {
  const { port } = new URL(served.url)
  await expect(
    serve(record.store, { host: '127.0.0.1', port: Number(port), webRoot: folder }),
  ).rejects.toThrow(`Port ${port} of 127.0.0.1 is in use.`)
})

test('without a built page the API still answers', async () => {
  const alone = await serve(record.store, {
    host: '127.0.0.1',
    port: 0,
    webRoot: join(folder, 'nothing'),
  })
  try {
    expect((await fetch(new URL('api/counts', alone.url))).status).toBe(200)
    const page = await fetch(alone.url)
    expect(page.status).toBe(404)
    expect(await page.text()).toBe('The page has not been built.')
  } finally {
    await alone.close()
  }
  await expect(fetch(alone.url)).rejects.toThrow()
})

test('the document describes every route with the schemas that check it', async () => {
  const document = openapiDocument() as Document
  expect(document.openapi).toBe('3.1.0')
  expect(Object.keys(document.paths)).toEqual([
    '/api/reports',
    '/api/reports/{id}',
    '/api/statements',
    '/api/statements/{id}',
    '/api/actors',
    '/api/actors/{id}',
    '/api/claims',
    '/api/claims/{id}',
    '/api/ledger',
    '/api/positions',
    '/api/processes',
    '/api/occasions',
    '/api/links',
    '/api/counts',
  ])
  const names = document.paths['/api/statements']?.get.parameters?.map(({ name }) => name).sort()
  expect(names).toEqual(
    ['q', 'speaker', 'outlet', 'form', 'cueType', 'from', 'to', 'report', 'limit', 'cursor']
      .concat('superseded', 'speech')
      .sort(),
  )
  expect(Object.keys(document.components.schemas)).toContain('StoredReport')
  expect(await json('/api/openapi.json')).toEqual(document)
})
