import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { buildConnector } from 'undici'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Opened } from '../opened.ts'
import { type Fetcher, type FetcherOptions, openFetcher } from './fetcher.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** One server on loopback; every test says what its paths answer. */
let server: Server
let origin = ''
let port = 0
let routes: Record<string, Handler> = {}
let asked: string[] = []
let connections = 0
const open: Fetcher[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    asked.push(path)
    const handler = routes[path]
    if (handler) return handler(request, response)
    response.writeHead(404).end()
  })
  server.on('connection', () => connections++)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
  origin = `http://127.0.0.1:${port}`
})
beforeEach(() => {
  routes = {}
  asked = []
  connections = 0
})
afterEach(async () => {
  for (const fetcher of open.splice(0)) await fetcher.close()
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

async function get(url: string, options: FetcherOptions = { allowPrivate: true }): Promise<Opened> {
  const fetcher = openFetcher(options)
  open.push(fetcher)
  return fetcher.fetch(url)
}

const codes = ({ issues }: Opened): readonly string[] => issues.map(({ code }) => code)
const words = ({ bytes }: Opened): string | null => (bytes ? new TextDecoder().decode(bytes) : null)
const page: Handler = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Stay open.</p>')
}
const redirect =
  (location: string, status = 302): Handler =>
  (_request, response) => {
    response.writeHead(status, { location }).end()
  }

/**
 * Stands in for the internet: whatever address was checked, the connection goes to the server on
 * loopback, and the address is written down.
 */
function internet(): { reached: string[]; connect: buildConnector.connector } {
  const reached: string[] = []
  const real = buildConnector({ timeout: 1000, allowH2: false })
  return {
    reached,
    connect(options, callback) {
      reached.push(options.hostname)
      real({ ...options, hostname: '127.0.0.1', port: String(port) }, callback)
    },
  }
}

describe('a page', () => {
  test('comes with its bytes, type, character set and address', async () => {
    routes = { '/a': page }
    const opened = await get(`${origin}/a?b=c#d`)
    expect(words(opened)).toBe('<p>Stay open.</p>')
    expect(opened).toMatchObject({
      input: `${origin}/a?b=c#d`,
      issues: [],
      hint: {
        mediaType: 'text/html',
        charset: 'utf-8',
        url: `${origin}/a?b=c`,
        robots: { url: `${origin}/robots.txt`, status: 404, allowed: true },
      },
    })
  })

  test('is asked for by name, without an address of ours', async () => {
    let agent: string | undefined
    routes = {
      '/a': (request, response) => {
        agent = request.headers['user-agent']
        page(request, response)
      },
    }
    await get(`${origin}/a`)
    expect(agent).toBe('onrecord/0.1 (news record keeper)')
  })

  test.each([400, 404, 410, 500, 503])(
    'that answers %i is an issue with the status',
    async (status) => {
      routes = { '/a': (_request, response) => response.writeHead(status).end('no') }
      const opened = await get(`${origin}/a`)
      expect(codes(opened)).toEqual(['R022'])
      expect(opened.issues[0]?.message).toContain(`status ${status}.`)
    },
  )

  test('on a port where nothing listens does not answer', async () => {
    const closed = createTcpServer()
    await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done))
    const free = (closed.address() as AddressInfo).port
    await new Promise((done) => closed.close(done))
    expect(codes(await get(`http://127.0.0.1:${free}/`))).toEqual(['R021'])
  })

  test('whose connection breaks does not answer', async () => {
    routes = {
      '/a': (request) => request.socket.destroy(),
      '/b': (request, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('half')
        setTimeout(() => request.socket.destroy(), 20)
      },
    }
    expect(codes(await get(`${origin}/a`))).toEqual(['R021'])
    expect(codes(await get(`${origin}/b`))).toEqual(['R021'])
  })

  test('on a host without an address does not answer', async () => {
    const lookup = () => Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' }))
    const opened = await get('http://nowhere.example/', { lookup })
    expect(codes(opened)).toEqual(['R021'])
    expect(codes(await get('http://nowhere.example/', { lookup: async () => [] }))).toEqual([
      'R021',
    ])
  })
})

describe('time', () => {
  test('a page that never answers is given up', async () => {
    routes = { '/a': () => {} }
    const started = performance.now()
    expect(codes(await get(`${origin}/a`, { allowPrivate: true, totalMs: 150 }))).toEqual(['R023'])
    expect(performance.now() - started).toBeLessThan(2000)
  })

  test('as is one that answers drop by drop', async () => {
    routes = {
      '/a': (_request, response) => {
        const drops = setInterval(() => response.write('.'), 10)
        response.on('close', () => clearInterval(drops))
      },
    }
    expect(codes(await get(`${origin}/a`, { allowPrivate: true, totalMs: 200 }))).toEqual(['R023'])
  })

  test('a resolver that never answers is given up', async () => {
    const lookup = () => new Promise<never>(() => {})
    expect(codes(await get('http://slow.example/', { lookup, totalMs: 150 }))).toEqual(['R023'])
  })
})

describe('size', () => {
  test('is counted', async () => {
    routes = { '/a': (_request, response) => response.end('x'.repeat(1000)) }
    expect(codes(await get(`${origin}/a`, { allowPrivate: true, maxBytes: 999 }))).toEqual(['R003'])
    expect(codes(await get(`${origin}/a`, { allowPrivate: true, maxBytes: 1000 }))).toEqual([])
  })

  test('an endless page is cut off', async () => {
    let sent = 0
    routes = {
      '/a': (_request, response) => {
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent += 65_536
        }
        response.on('drain', more)
        more()
      },
    }
    expect(codes(await get(`${origin}/a`, { allowPrivate: true, maxBytes: 500_000 }))).toEqual([
      'R003',
    ])
    expect(sent).toBeLessThan(20_000_000)
  })

  test('is counted after decompression, so a bomb does not go off', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    routes = {
      '/a': (_request, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
      '/b': (_request, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(bomb)),
    }
    const options = { allowPrivate: true, maxBytes: 100_000 }
    expect(codes(await get(`${origin}/a`, options))).toEqual(['R003'])
    expect(codes(await get(`${origin}/b`, options))).toEqual(['R003'])
  })
})

describe('encodings', () => {
  const body = 'The port of Marenza will stay open. '.repeat(50)
  const encoded: readonly (readonly [string, Buffer])[] = [
    ['gzip', gzipSync(body)],
    ['x-gzip', gzipSync(body)],
    ['br', brotliCompressSync(body)],
    ['deflate', deflateSync(body)],
    ['deflate', deflateRawSync(body)],
    ['identity', Buffer.from(body)],
    ['gzip, br', brotliCompressSync(gzipSync(body))],
  ]
  test.each(encoded)('%s', async (encoding, bytes) => {
    routes = {
      '/a': (_request, response) =>
        response.writeHead(200, { 'content-encoding': encoding }).end(bytes),
    }
    expect(words(await get(`${origin}/a`))).toBe(body)
  })

  test('what breaks off gives what was there', async () => {
    const bytes = gzipSync(body).subarray(0, 40)
    routes = {
      '/a': (_request, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(bytes),
    }
    const opened = await get(`${origin}/a`)
    expect(codes(opened)).toEqual([])
    expect(body.startsWith(words(opened) ?? 'nothing')).toBe(true)
  })

  test('what is no gzip, or an encoding of another kind, is an issue', async () => {
    const answer =
      (encoding: string): Handler =>
      (_request, response) => {
        response.writeHead(200, { 'content-encoding': encoding }).end(body)
      }
    routes = {
      '/a': answer('gzip'),
      '/b': answer('zstd'),
      '/c': answer('br'),
      '/d': answer('gzip,gzip,gzip'),
    }
    expect(codes(await get(`${origin}/a`))).toEqual(['R021'])
    expect(codes(await get(`${origin}/b`))).toEqual(['R022'])
    expect(codes(await get(`${origin}/c`))).toEqual(['R021'])
    expect(codes(await get(`${origin}/d`))).toEqual(['R022'])
  })
})

describe('the guard', () => {
  const literals = [
    ...['127.0.0.1', '2130706433', '0x7f.1', '0177.0.0.1', '127.1', '[::1]', '[::ffff:127.0.0.1]'],
    ...['localhost', 'LocalHost.', 'a.localhost', '127.0.0.1.', '0.0.0.0', '0', '[::]'],
    ...['10.0.0.1', '169.254.169.254', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[fe80::1]'],
  ]
  test.each(literals)('opens no connection to %s', async (host) => {
    const { reached, connect } = internet()
    let lookups = 0
    const lookup = async () => {
      lookups++
      return ['127.0.0.1']
    }
    const opened = await get(`http://${host}:${port}/`, { connect, lookup })
    expect(codes(opened)).toEqual(['R020'])
    expect(reached).toEqual([])
    expect(lookups).toBe(0)
    expect(connections).toBe(0)
  })

  const answers: readonly (readonly string[])[] = [
    ['127.0.0.1'],
    ['10.1.2.3'],
    ['::1'],
    ['::ffff:127.0.0.1'],
    ['93.184.215.14', '192.168.1.1'],
    ['2606:4700::1', 'fe80::1'],
    ['not an address'],
  ]
  test.each(answers)('opens none to a name that resolves to %s %s', async (...addresses) => {
    const { reached, connect } = internet()
    const opened = await get('http://news.example/', { connect, lookup: async () => addresses })
    expect(codes(opened)).toEqual(['R020'])
    expect(reached).toEqual([])
    expect(connections).toBe(0)
  })

  test('connects to the address it has checked, whatever the name says next', async () => {
    const { reached, connect } = internet()
    const answers = ['93.184.215.14', '127.0.0.1']
    let lookups = 0
    const lookup = async () => [answers[lookups++] ?? '127.0.0.1']
    routes = { '/a': page }
    const opened = await get('http://news.example/a', { connect, lookup, ignoreRobots: true })
    expect(words(opened)).toBe('<p>Stay open.</p>')
    expect(reached).toEqual(['93.184.215.14'])
    expect(lookups).toBe(1)
  })

  test('checks again for every new connection', async () => {
    const { reached, connect } = internet()
    const answers = ['93.184.215.14', '10.0.0.1']
    let lookups = 0
    const lookup = async () => [answers[lookups++] ?? '10.0.0.1']
    routes = {
      '/a': (_request, response) =>
        response.writeHead(302, { location: '/b', connection: 'close' }).end(),
      '/b': page,
    }
    const opened = await get('http://news.example/a', { connect, lookup, ignoreRobots: true })
    expect(codes(opened)).toEqual(['R020'])
    expect(reached).toEqual(['93.184.215.14'])
    expect(asked).toEqual(['/a'])
  })

  const targets = [
    ...[
      'http://127.0.0.1:1/',
      'http://[::1]/',
      'http://0x7f.1/',
      'http://localhost/',
      '//10.0.0.1/b',
    ],
    ...[
      'http://inside.example/',
      'file:///etc/passwd',
      'ftp://news.example/',
      'http://a:b@news.example/',
    ],
  ]
  test.each(targets)('refuses a redirect to %s', async (target) => {
    const { reached, connect } = internet()
    const lookup = async (host: string) => [
      host === 'inside.example' ? '10.0.0.1' : '93.184.215.14',
    ]
    routes = { '/a': redirect(target) }
    const opened = await get('http://news.example/a', { connect, lookup, ignoreRobots: true })
    expect(codes(opened)).toEqual(['R020'])
    expect(reached).toEqual(['93.184.215.14'])
  })

  test('tries the next address where one does not answer, IPv4 first', async () => {
    const { reached, connect } = internet()
    const flaky: buildConnector.connector = (options, callback) => {
      if (options.hostname !== '9.9.9.9') return connect(options, callback)
      reached.push(options.hostname)
      callback(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), null)
    }
    routes = { '/a': page }
    const lookup = async () => ['2606:4700::1', '9.9.9.9', '93.184.215.14']
    const opened = await get('http://news.example/a', {
      connect: flaky,
      lookup,
      ignoreRobots: true,
    })
    expect(codes(opened)).toEqual([])
    expect(reached).toEqual(['9.9.9.9', '93.184.215.14'])
  })

  test('keeps names and passwords out of requests and messages', async () => {
    const opened = await get(`http://jane:secret@127.0.0.1:${port}/a`)
    expect(codes(opened)).toEqual(['R020'])
    expect(opened.issues[0]?.message).not.toContain('secret')
    expect(connections).toBe(0)
  })
})

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])(
    '%i is followed, and the last address kept',
    async (status) => {
      routes = { '/a': redirect('b/c?d', status), '/b/c': page }
      const opened = await get(`${origin}/a`)
      expect(words(opened)).toBe('<p>Stay open.</p>')
      expect(opened.hint.url).toBe(`${origin}/b/c?d`)
    },
  )

  test('five are followed, six are not', async () => {
    for (let at = 0; at < 6; at++) routes[`/${at}`] = redirect(`/${at + 1}`)
    routes['/6'] = page
    expect(codes(await get(`${origin}/1`))).toEqual([])
    expect(codes(await get(`${origin}/0`))).toEqual(['R024'])
  })

  test('a circle ends', async () => {
    routes = { '/a': redirect('/a') }
    expect(codes(await get(`${origin}/a`))).toEqual(['R024'])
  })

  test('without an address, or to none, are issues', async () => {
    routes = {
      '/a': (_request, response) => response.writeHead(302).end(),
      '/b': redirect('http://['),
      '/c': (_request, response) => response.writeHead(304).end(),
    }
    expect(codes(await get(`${origin}/a`))).toEqual(['R022'])
    expect(codes(await get(`${origin}/b`))).toEqual(['R024'])
    expect(codes(await get(`${origin}/c`))).toEqual(['R022'])
  })
})

describe('robots.txt', () => {
  const robots =
    (body: string, status = 200): Handler =>
    (_request, response) => {
      response.writeHead(status, { 'content-type': 'text/plain' }).end(body)
    }

  test('is kept to, and its answer kept', async () => {
    routes = { '/robots.txt': robots('User-agent: *\nDisallow: /a'), '/a': page, '/b': page }
    const refused = await get(`${origin}/a`)
    expect(codes(refused)).toEqual(['R025'])
    expect(refused.hint.robots).toEqual({
      url: `${origin}/robots.txt`,
      status: 200,
      allowed: false,
    })
    expect(codes(await get(`${origin}/b`))).toEqual([])
    expect(asked).toEqual(['/robots.txt', '/robots.txt', '/b'])
  })

  test('has rules for this program by its name', async () => {
    const body = 'User-agent: *\nDisallow:\n\nUser-agent: OnRecord\nDisallow: /private'
    routes = { '/robots.txt': robots(body), '/private/x': page }
    expect(codes(await get(`${origin}/private/x`))).toEqual(['R025'])
  })

  test('is asked once for each origin', async () => {
    routes = { '/a': page, '/b': page }
    const fetcher = openFetcher({ allowPrivate: true })
    open.push(fetcher)
    await Promise.all([fetcher.fetch(`${origin}/a`), fetcher.fetch(`${origin}/b`)])
    expect(asked.filter((path) => path === '/robots.txt')).toHaveLength(1)
  })

  const statuses: readonly (readonly [number, boolean])[] = [
    [404, true],
    [401, true],
    [429, true],
    [500, false],
    [503, false],
  ]
  test.each(statuses)('with status %i allows: %s', async (status, allowed) => {
    routes = { '/robots.txt': robots('', status), '/a': page }
    const opened = await get(`${origin}/a`)
    expect(opened.hint.robots).toMatchObject({ status, allowed })
    expect(codes(opened)).toEqual(allowed ? [] : ['R025'])
    if (!allowed) expect(opened.issues[0]?.message).toContain('counts as a refusal')
  })

  test('that cannot be reached lets nothing be asked for', async () => {
    routes = { '/robots.txt': (request) => request.socket.destroy(), '/a': page }
    const opened = await get(`${origin}/a`)
    expect(codes(opened)).toEqual(['R021'])
    expect(opened.hint.robots).toMatchObject({ status: null, allowed: false })
    expect(asked).not.toContain('/a')
  })

  test('is under the guard, redirects included', async () => {
    const { reached, connect } = internet()
    const lookup = async () => ['93.184.215.14']
    routes = { '/robots.txt': redirect('http://10.0.0.1/robots.txt'), '/a': page }
    expect(codes(await get('http://news.example/a', { connect, lookup }))).toEqual(['R025'])
    expect(reached).toEqual(['93.184.215.14'])
    expect(asked).toEqual(['/robots.txt'])
  })

  test('behind too many redirects allows everything', async () => {
    routes = { '/robots.txt': redirect('/robots.txt'), '/a': page }
    expect(codes(await get(`${origin}/a`))).toEqual([])
  })

  test('of a redirect target is kept to as well', async () => {
    routes = {
      '/robots.txt': robots('User-agent: *\nDisallow: /b'),
      '/a': redirect('/b'),
      '/b': page,
    }
    expect(codes(await get(`${origin}/a`))).toEqual(['R025'])
    expect(asked).not.toContain('/b')
  })

  test('is read up to 500 KiB', async () => {
    const filler = '# nothing to see\n'.repeat(40_000)
    const body = `User-agent: *\nDisallow: /a\n${filler}Disallow: /b`
    routes = { '/robots.txt': robots(body), '/a': page, '/b': page }
    expect(codes(await get(`${origin}/a`))).toEqual(['R025'])
    expect(codes(await get(`${origin}/b`))).toEqual([])
  })

  test('can be passed over', async () => {
    routes = { '/robots.txt': robots('User-agent: *\nDisallow: /'), '/a': page }
    const opened = await get(`${origin}/a`, { allowPrivate: true, ignoreRobots: true })
    expect(codes(opened)).toEqual([])
    expect(opened.hint.robots).toBeNull()
    expect(asked).toEqual(['/a'])
  })

  test('made to be slow to match counts as a refusal', async () => {
    const body = `User-agent: *\n${`Disallow: /${'*a'.repeat(500)}b\n`.repeat(500)}`
    const path = `/${'a'.repeat(1500)}`
    routes = { '/robots.txt': robots(body), [path]: page, '/a': page }
    const started = performance.now()
    expect(codes(await get(`${origin}${path}`))).toEqual(['R025'])
    expect(codes(await get(`${origin}/a`))).toEqual([])
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

test('an aborted signal ends a request', async () => {
  routes = { '/a': () => {} }
  const stop = new AbortController()
  setTimeout(() => stop.abort(), 50)
  const opened = await get(`${origin}/a`, { allowPrivate: true, signal: stop.signal })
  expect(opened.bytes).toBeNull()
})
