import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request for candidates as the service got it. */
interface Asked {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** Names, in the order of the queries. */
  readonly names: readonly string[]
  readonly queries: readonly Readonly<Record<string, unknown>>[]
}

/** What to do with a batch in place of answering it; false answers it. */
type Trouble = (response: ServerResponse, asked: Asked, turn: number) => boolean

export interface TestService {
  readonly url: string
  readonly asked: readonly Asked[]
  /** Paths that batches were sent to and that are not there. */
  readonly missed: readonly string[]
  close(): Promise<void>
}

export interface TestServiceOptions {
  readonly protocol?: '0.2' | '1.0'
  readonly manifest?: (response: ServerResponse) => void
  readonly manifestFields?: Readonly<Record<string, unknown>>
  /** Route of batches in 1.0. */
  readonly route?: string
  readonly trouble?: Trouble
  readonly candidates?: (name: string) => readonly unknown[]
}

/** A reconciliation service on 127.0.0.1 that knows everyone by the id of their name. */
export async function openTestService(options: TestServiceOptions = {}): Promise<TestService> {
  const asked: Asked[] = []
  const missed: string[] = []
  const { protocol = '0.2', route = '/match' } = options
  const server = createServer((request, response) => {
    void answer(request, response)
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? ''
    if (request.method === 'GET') {
      if (options.manifest) options.manifest(response)
      else sendJson(response, manifestOf(protocol, options))
      return
    }
    if (protocol === '1.0' && !path.endsWith(route)) {
      missed.push(path)
      response.writeHead(404).end()
      return
    }
    const batch = readBatch(await textOf(request), path, request.headers, protocol)
    asked.push(batch)
    if (options.trouble?.(response, batch, asked.length)) return
    sendJson(response, results(batch.names, protocol, options.candidates ?? known))
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/api`,
    asked,
    missed,
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

export function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}

/** A result batch in either form. */
export function results(
  names: readonly string[],
  protocol: '0.2' | '1.0',
  candidates: (name: string) => readonly unknown[] = known,
): Readonly<Record<string, unknown>> {
  if (protocol === '1.0') {
    return { results: names.map((name) => ({ candidates: candidates(name) })) }
  }
  return Object.fromEntries(names.map((name, at) => [`q${at}`, { result: candidates(name) }]))
}

function known(name: string): readonly unknown[] {
  const type = [{ id: 'Q5', name: 'human' }]
  return [{ id: `Q-${name}`, name, score: 98.5, match: true, type }]
}

function manifestOf(protocol: '0.2' | '1.0', { manifestFields }: TestServiceOptions): unknown {
  const own =
    protocol === '0.2'
      ? { versions: ['0.1', '0.2'], identifierSpace: 'http://www.wikidata.org/entity/' }
      : { versions: ['1.0-draft'], view: { url: 'https://www.wikidata.org/wiki/{id}' } }
  return { name: 'Test', ...own, ...manifestFields }
}

function readBatch(
  text: string,
  path: string,
  headers: IncomingHttpHeaders,
  protocol: '0.2' | '1.0',
): Asked {
  if (protocol === '1.0') {
    const { queries } = JSON.parse(text) as { queries: readonly { conditions: { v: string }[] }[] }
    return {
      path,
      headers,
      queries,
      names: queries.map(({ conditions }) => conditions[0]?.v ?? ''),
    }
  }
  const form = new URLSearchParams(text).get('queries') ?? '{}'
  const queries = Object.values(JSON.parse(form) as Record<string, { query: string }>)
  return {
    path,
    headers,
    queries: queries.map((one) => ({ ...one })),
    names: queries.map(({ query }) => query),
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
