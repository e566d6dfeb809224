import { lookup as systemLookup } from 'node:dns/promises'
import { Agent, buildConnector } from 'undici'
import type { Robots } from '../../../shapes/article.ts'
import { failed, hintOf, type Opened } from '../opened.ts'
import { defaultMaxBytes, type OpenOptions } from '../options.ts'
import { tooLarge } from '../read-file.ts'
import { type Connect, guardedConnector } from './connector.ts'
import { type FollowOptions, follow } from './follow.ts'
import { keepRobots, mostRobotsBytes } from './robots.ts'

export interface Fetcher {
  /** One address; what goes wrong is in the issues. */
  fetch(input: string): Promise<Opened>
  close(): Promise<void>
}

/** What tests set; the defaults are what users get. */
export interface FetcherOptions extends OpenOptions {
  readonly totalMs?: number
  readonly headersMs?: number
  readonly connect?: Connect
}

const totalMs = 15_000
const headersMs = 10_000
/** A host that does not take a connection in five seconds has a second address, or is down. */
const connectMs = 5_000

/**
 * Opens a fetcher that requests public http and https addresses only, under limits of time and
 * size, and keeps to robots.txt. Nothing is connected to before its first request.
 */
export function openFetcher(options: FetcherOptions): Fetcher {
  const allowPrivate = options.allowPrivate ?? false
  const maxBytes = options.maxBytes ?? defaultMaxBytes
  const connect = options.connect ?? buildConnector({ timeout: connectMs, allowH2: false })
  const dispatcher = new Agent({
    connect: guardedConnector(connect, options.lookup ?? lookupAll, allowPrivate),
    headersTimeout: options.headersMs ?? headersMs,
    bodyTimeout: options.headersMs ?? headersMs,
    // Two at once to one host is what a person's browser would ask at the least.
    connections: 2,
    allowH2: false,
  })
  const common = {
    dispatcher,
    allowPrivate,
    totalMs: options.totalMs ?? totalMs,
    signal: options.signal,
  }
  const robots = keepRobots((url) =>
    follow(url, { ...common, maxBytes: mostRobotsBytes, permit: async () => null }),
  )
  return {
    async fetch(input) {
      const url = URL.parse(input)
      if (!url) return failed(input, 'R020', `"${input.slice(0, 300)}" is no address.`)
      let last: Robots | null = null
      const permit: FollowOptions['permit'] = async (next) => {
        if (options.ignoreRobots) return null
        const asked = await robots.ask(next)
        last = asked.robots
        return asked.issue
      }
      const { answer, issue } = await follow(url, { ...common, maxBytes, permit })
      const hint = { ...hintOf(input), robots: last }
      if (!answer) return { input, bytes: null, hint, issues: [issue] }
      if (!answer.whole) return { ...tooLarge(input, maxBytes), hint }
      const { mediaType, charset, bytes } = answer
      answer.url.hash = ''
      return {
        input,
        bytes,
        hint: { ...hint, mediaType, charset, url: answer.url.href },
        issues: [],
      }
    },
    async close() {
      await dispatcher.destroy()
    },
  }
}

async function lookupAll(hostname: string): Promise<readonly string[]> {
  const found = await systemLookup(hostname, { all: true })
  return found.map(({ address }) => address)
}
