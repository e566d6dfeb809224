import type { Dispatcher } from 'undici'
import { type Issue, issue } from '../../../shapes/issue.ts'
import { collect } from '../collect.ts'
import { refusedHost } from './connector.ts'
import { type ContentType, readContentType } from './content-type.ts'
import { decompress, readEncodings } from './decompress.ts'
import { failureOf, shown } from './failure.ts'

export interface FollowOptions {
  readonly dispatcher: Dispatcher
  readonly allowPrivate: boolean
  /** For the answer with all its redirects. */
  readonly totalMs: number
  readonly maxBytes: number
  readonly signal: AbortSignal | undefined
  /** Asked before each address is requested, the first and every redirect's. */
  readonly permit: (url: URL) => Promise<Issue | null>
}

/** An answer of status 200 to 299. */
interface Answer extends ContentType {
  /** Where the redirects led. */
  readonly url: URL
  readonly bytes: Uint8Array
  /** Whether the body fitted; what did not was not read. */
  readonly whole: boolean
}

export type Followed =
  | {
      readonly answer: Answer
      readonly issue: null
      readonly status: number
      readonly hops: number
    }
  | {
      readonly answer: null
      readonly issue: Issue
      /** Null where nothing answered. */
      readonly status: number | null
      readonly hops: number
    }

const userAgent = 'onrecord/0.1 (news record keeper)'
const mostRedirects = 5
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/**
 * Requests an address and follows its redirects by hand, five at most; each is checked as the first
 * was. Never throws for what the network does.
 */
export async function follow(start: URL, options: FollowOptions): Promise<Followed> {
  const deadline = AbortSignal.timeout(options.totalMs)
  const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline
  let url = start
  for (let hops = 0; ; hops++) {
    const refused = refusedUrl(url, options.allowPrivate) ?? (await options.permit(url))
    if (refused) return { answer: null, issue: refused, status: null, hops }
    let status: number | null = null
    try {
      const reply = await options.dispatcher.request({
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: 'GET',
        headers: {
          'user-agent': userAgent,
          accept:
            'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5',
          'accept-encoding': 'gzip, br, deflate',
        },
        signal,
      })
      status = reply.statusCode
      if (status >= 200 && status < 300)
        return { ...(await answerOf(reply, url, options)), status, hops }
      // An error here is that of a body nobody wants.
      reply.body.on('error', () => {}).destroy()
      const location = redirects.has(status) ? one(reply.headers.location) : null
      if (location === null) {
        const problem = issue('R022', `${shown(url)} answered with status ${status}.`)
        return { answer: null, issue: problem, status, hops }
      }
      if (hops === mostRedirects) {
        const problem = issue('R024', `${shown(start)} redirects more than ${mostRedirects} times.`)
        return { answer: null, issue: problem, status, hops }
      }
      const next = URL.parse(location, url.href)
      if (!next) {
        const problem = issue('R024', `${shown(url)} redirects to what is no address.`)
        return { answer: null, issue: problem, status, hops }
      }
      url = next
    } catch (error) {
      return { answer: null, issue: failureOf(error, url, deadline.aborted), status, hops }
    }
  }
}

/** Why an address may not be requested at all; null where it may. */
function refusedUrl(url: URL, allowPrivate: boolean): Issue | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return issue('R020', `${url.protocol}// is not http or https.`)
  }
  if (url.username !== '' || url.password !== '') {
    return issue('R020', `The address on ${url.host} holds a user name or password.`)
  }
  const refused = refusedHost(url.hostname, allowPrivate)
  return refused ? issue('R020', refused) : null
}

async function answerOf(
  { headers, body }: Dispatcher.ResponseData,
  url: URL,
  options: FollowOptions,
): Promise<{ answer: Answer; issue: null } | { answer: null; issue: Issue }> {
  const encodings = readEncodings(one(headers['content-encoding']))
  if (!encodings) {
    body.on('error', () => {}).destroy()
    const problem = issue(
      'R022',
      `${shown(url)} answered in an encoding other than gzip, br or deflate.`,
    )
    return { answer: null, issue: problem }
  }
  const { bytes, whole } = await collect(decompress(body, encodings), options.maxBytes)
  return {
    answer: { ...readContentType(one(headers['content-type'])), url, bytes, whole },
    issue: null,
  }
}

/** The first value of a header that may be there several times. */
function one(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null
}
