import { createServer } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { entryOf } from '../../../../test/register/entry.ts'
import {
  openTestService,
  results,
  sendJson,
  type TestService,
  type TestServiceOptions,
} from '../../../../test/register/service.ts'
import type { RegisterEntry } from '../../../shapes/register.ts'
import type { Reconciled, ReconcileOptions } from './options.ts'
import { reconcile } from './reconcile.ts'
import { readRetryAfter } from './request.ts'

const open: TestService[] = []
afterEach(async () => {
  for (const service of open.splice(0)) await service.close()
})

async function serve(options: TestServiceOptions = {}): Promise<TestService> {
  const service = await openTestService(options)
  open.push(service)
  return service
}

const entry = (name: string, over: Partial<RegisterEntry> = {}): RegisterEntry =>
  entryOf(`id-${name}`, { type: 'person', name, names: [], ...over })

const people = (count: number): readonly RegisterEntry[] =>
  Array.from({ length: count }, (_, at) => entry(`${at}`))

const run = (
  entries: readonly RegisterEntry[],
  { url }: { readonly url: string },
  options: Partial<ReconcileOptions> = {},
): Promise<Reconciled> =>
  reconcile(entries, { service: url, retries: 1, maxWaitMs: 20, timeoutMs: 2_000, ...options })

const codes = ({ issues }: Reconciled): readonly string[] => issues.map(({ code }) => code)
const matched = ({ matches }: Reconciled): string =>
  matches.map((one) => one.entry.slice(3)).join(' ')

describe.each(['0.2', '1.0'] as const)('protocol %s', (protocol) => {
  test('asks in batches by name, type and properties, and gives the candidates', async () => {
    const service = await serve({ protocol })
    const entries = [entry('Ada Holm', { born: '1970-05-04' }), ...people(2)]
    const done: number[] = []
    const result = await run(entries, service, {
      batchSize: 2,
      headers: { 'user-agent': 'test (ada@news.example)' },
      onProgress: (progress) => done.push(progress.done),
    })
    expect(result.issues).toEqual([])
    expect(result.scheme).toBe('wikidata')
    expect(result.matches[0]).toEqual({
      entry: 'id-Ada Holm',
      candidates: [
        {
          id: 'Q-Ada Holm',
          name: 'Ada Holm',
          score: 98.5,
          match: true,
          types: [{ id: 'Q5', name: 'human' }],
        },
      ],
      proposed: { scheme: 'wikidata', value: 'Q-Ada Holm' },
    })
    expect(service.asked.map(({ names }) => names)).toEqual([['Ada Holm', '0'], ['1']])
    const born = { pid: 'P569', v: '1970-05-04' }
    expect(service.asked[0]?.queries[0]).toEqual(
      protocol === '0.2'
        ? { query: 'Ada Holm', type: 'Q5', limit: 5, properties: [born] }
        : {
            type: 'Q5',
            limit: 5,
            conditions: [
              { matchType: 'name', v: 'Ada Holm' },
              { matchType: 'property', ...born },
            ],
          },
    )
    expect(service.asked[0]?.headers['user-agent']).toBe('test (ada@news.example)')
    expect(done).toEqual([0, 2, 3])
  })

  test('answers that nobody asked for, that are missing or malformed', async () => {
    const service = await serve({
      protocol,
      trouble(response) {
        const good = results(['0'], protocol)
        const [first] = protocol === '1.0' ? (good.results as unknown[]) : [good.q0]
        const list = [first, { result: 7, candidates: [{ id: '' }] }, null, first]
        sendJson(
          response,
          protocol === '1.0' ? { results: list } : { q0: first, q1: list[1], other: first },
        )
        return true
      },
    })
    const result = await run(people(3), service)
    expect(codes(result)).toEqual(['G018', 'G018', 'G018'])
    expect(result.issues.at(-1)?.message).toMatch(/what was not asked: (?:other|4 answers)/)
    expect(matched(result)).toBe('0')
  })
})

test('the route that the draft had before', async () => {
  const service = await serve({ protocol: '1.0', route: '/reconcile' })
  expect(matched(await run(people(2), service, { batchSize: 1 }))).toBe('0 1')
  expect(service.asked[0]?.path).toBe('/api/reconcile')
  expect(service.missed).toEqual(['/api/match'])
})

test('the type and the properties can be given, and the manifest lowers the batch', async () => {
  const service = await serve({
    manifestFields: { batchSize: 1, identifierSpace: 'https://people.example/id/' },
    candidates: (name) => [{ id: `https://people.example/id/${name}`, name, type: ['person'] }],
  })
  const result = await run(people(2), service, {
    type: ({ name }) => (name === '0' ? 'Person' : null),
    properties: ({ id }) => [{ pid: 'ref', v: id }],
  })
  expect(service.asked.map(({ queries }) => queries)).toEqual([
    [{ query: '0', type: 'Person', limit: 5, properties: [{ pid: 'ref', v: 'id-0' }] }],
    [{ query: '1', limit: 5, properties: [{ pid: 'ref', v: 'id-1' }] }],
  ])
  expect(result.scheme).toBe('people.example/id')
  expect(result.matches[0]?.candidates).toEqual([
    { id: '0', name: '0', score: null, match: false, types: [{ id: 'person', name: 'person' }] },
  ])
})

test('only a candidate that is alone and sure is proposed', async () => {
  const sure = { id: 'Q1', name: 'a', match: true }
  const answers: Record<string, readonly unknown[]> = {
    '0': [sure, { id: 'Q2', name: 'b', match: false }],
    '1': [{ ...sure, match: false }],
    '2': [sure],
    '3': [],
  }
  const service = await serve({ candidates: (name) => answers[name] ?? [] })
  const { matches } = await run(people(4), service)
  expect(matches.map(({ proposed }) => proposed?.value ?? null)).toEqual([null, null, 'Q1', null])
})

test('what the service is sure of for two entries is proposed for neither', async () => {
  const service = await serve({ candidates: () => [{ id: 'Q1', name: 'a', match: true }] })
  const { matches } = await run(people(2), service)
  expect(matches.map(({ proposed }) => proposed)).toEqual([null, null])
})

test('what is known already is not asked for', async () => {
  const service = await serve()
  const first = await run(people(3), service)
  const known = new Map(first.matches.slice(0, 2).map((one) => [one.entry, one.candidates]))
  const again = await run(people(3), service, { known })
  expect(again).toEqual(first)
  expect(service.asked.map(({ names }) => names.join(' '))).toEqual(['0 1 2', '2'])
})

describe('a service in trouble', () => {
  const troubles: readonly (readonly [string, TestServiceOptions['trouble'], string])[] = [
    ['says 500', (response) => Boolean(response.writeHead(500).end()), 'G016'],
    ['says 404', (response) => Boolean(response.writeHead(404).end()), 'G016'],
    ['says 413', (response) => Boolean(response.writeHead(413).end()), 'G016'],
    ['moves', (response) => Boolean(response.writeHead(302, { location: '/' }).end()), 'G018'],
    ['sends HTML', (response) => Boolean(response.writeHead(200).end('<p>Busy')), 'G018'],
    ['sends a list', (response) => Boolean(sendJson(response, [])) || true, 'G018'],
    ['sends too much', (response) => Boolean(response.end(`"${'x'.repeat(9_000)}"`)), 'G018'],
    ['cuts the connection', (response) => Boolean(response.destroy()), 'G015'],
    [
      'cuts the answer',
      (response) => {
        response
          .writeHead(200, { 'content-length': '100' })
          .write('{"q0"', () => response.destroy())
        return true
      },
      'G015',
    ],
    ['says nothing', () => true, 'G017'],
    [
      'drips',
      (response) => {
        const drip = setInterval(() => response.write(' '), 20)
        response.on('close', () => clearInterval(drip))
        return true
      },
      'G017',
    ],
  ]
  test.each(troubles)(
    'that %s for one batch: an issue, and the rest goes on',
    async (_, trouble, code) => {
      const service = await serve({
        trouble: (response, asked, turn) =>
          asked.names[0] === '1' && trouble?.(response, asked, turn) === true,
      })
      const result = await run(people(3), service, {
        batchSize: 1,
        timeoutMs: 300,
        maxBytes: 5_000,
      })
      expect(codes(result)).toEqual([code])
      expect(result.issues[0]?.message).toContain('“1”')
      expect(matched(result)).toBe('0 2')
    },
  )

  test('that is refused, unknown or no service at all', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await new Promise((done) => server.once('listening', done))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    await new Promise((done) => server.close(done))
    expect(codes(await run(people(1), { url: `http://127.0.0.1:${port}/` }))).toEqual(['G015'])
    for (const url of ['', 'ftp://a.example/', 'file:///etc/passwd', 'no address']) {
      expect(codes(await run(people(1), { url }))).toEqual(['G019'])
    }
  })

  test.each([
    ['is no manifest', '{"title": "x"}', 'G018'],
    ['is of another version', '{"name": "x", "versions": ["7"]}', 'G018'],
    ['is not JSON', '<html>', 'G018'],
  ])('whose answer %s', async (_, text, code) => {
    const service = await serve({ manifest: (response) => response.writeHead(200).end(text) })
    const result = await run(people(2), service)
    expect(codes(result)).toEqual([code])
    expect(result.matches).toEqual([])
  })

  test('that redirects is followed to its manifest, and not in circles', async () => {
    const target = await serve()
    const manifest =
      (to: string): NonNullable<TestServiceOptions['manifest']> =>
      (response) =>
        response.writeHead(301, { location: to }).end()
    expect(matched(await run(people(1), await serve({ manifest: manifest(target.url) })))).toBe('0')
    expect(codes(await run(people(1), await serve({ manifest: manifest('/api') })))).toEqual([
      'G019',
    ])
    expect(codes(await run(people(1), await serve({ manifest: manifest('file:///a') })))).toEqual([
      'G019',
    ])
  })

  test('that dies is given up after three batches, and can be resumed', async () => {
    const service = await serve({
      trouble: (response, { names }) => names[0] !== '0' && Boolean(response.destroy()),
    })
    const result = await run(people(10), service, { batchSize: 1, retries: 0 })
    expect(codes(result)).toEqual(['G015', 'G015', 'G015', 'G015'])
    expect(result.issues.at(-1)?.message).toContain('6 entries were not asked for')
    expect(matched(result)).toBe('0')
  })
})

describe('waiting', () => {
  test('Retry-After is kept to, by all requests', async () => {
    const times: number[] = []
    const service = await serve({
      trouble(response, _, turn) {
        times.push(performance.now())
        return turn === 1 && Boolean(response.writeHead(429, { 'retry-after': '1' }).end())
      },
    })
    const result = await run(people(2), service, { batchSize: 1, maxWaitMs: 5_000 })
    expect(result.issues).toEqual([])
    expect(matched(result)).toBe('0 1')
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(950)
  })

  test('a service that asks for too long is not asked again', async () => {
    const service = await serve({
      trouble: (response) => Boolean(response.writeHead(503, { 'retry-after': '3600' }).end()),
    })
    const result = await run(people(1), service)
    expect(result.issues[0]?.message).toContain('asks to wait 3600 seconds')
    expect(service.asked.length).toBe(1)
  })

  test('an interrupted run gives what it has', async () => {
    const stop = new AbortController()
    const service = await serve({
      trouble(_, { names }) {
        if (names[0] !== '1') return false
        stop.abort()
        return true
      },
    })
    const result = await run(people(3), service, { batchSize: 1, signal: stop.signal })
    expect(matched(result)).toBe('0')
    expect(result.issues).toEqual([])
  })

  test('several requests at once give the matches in order', async () => {
    let meanwhile = 0
    const service = await serve({
      trouble(response, { names }) {
        if (names[0] !== '0') return false
        setTimeout(() => {
          meanwhile = service.asked.length - 1
          sendJson(response, results(names, '0.2'))
        }, 100)
        return true
      },
    })
    const result = await run(people(6), service, { batchSize: 1, concurrency: 3 })
    expect(matched(result)).toBe('0 1 2 3 4 5')
    expect(meanwhile).toBe(5)
  })

  test('Retry-After is seconds or a date', () => {
    const now = Date.parse('2031-03-04T10:00:00Z')
    expect(readRetryAfter('120', now)).toBe(120_000)
    expect(readRetryAfter('Tue, 04 Mar 2031 10:00:30 GMT', now)).toBe(30_000)
    expect(readRetryAfter('Tue, 04 Mar 2031 09:00:00 GMT', now)).toBe(0)
    expect(readRetryAfter('soon', now)).toBeNull()
    expect(readRetryAfter(undefined, now)).toBeNull()
  })
})
