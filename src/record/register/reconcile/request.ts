import { type Dispatcher, request } from 'undici'
import type { IssueCode } from '../../../shapes/issue.ts'
import type { Body } from './queries.ts'

export interface RequestOptions {
  readonly dispatcher: Dispatcher
  readonly timeoutMs: number
  readonly maxBytes: number
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/** What one request came to. `retry`: it may go better next time; `gone`: there was no answer. */
export type Outcome =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'moved'; readonly to: string }
  | {
      readonly kind: 'failed'
      readonly code: IssueCode
      /** A sentence without its full stop. */
      readonly why: string
      readonly retry: boolean
      readonly gone: boolean
      /** Milliseconds that the service asks to wait. */
      readonly waitMs: number | null
      readonly status: number | null
    }

/** Asks once: GET without a body, POST with one. Never throws but where the run is interrupted. */
export async function ask(
  url: string,
  body: Body | null,
  options: RequestOptions,
): Promise<Outcome> {
  const timeout = AbortSignal.timeout(options.timeoutMs)
  try {
    const response = await request(url, {
      dispatcher: options.dispatcher,
      method: body ? 'POST' : 'GET',
      body: body?.body ?? null,
      headers: {
        accept: 'application/json',
        ...options.headers,
        ...(body ? { 'content-type': body.contentType } : {}),
      },
      signal: AbortSignal.any([timeout, options.signal]),
    })
    const { statusCode, headers } = response
    const text = await readText(response.body, options.maxBytes)
    const location = headers.location
    if (statusCode >= 300 && statusCode < 400 && typeof location === 'string') {
      return { kind: 'moved', to: location }
    }
    if (statusCode !== 200) return failedStatus(url, statusCode, headers['retry-after'])
    if (text === null) {
      return unusable(`${shownUrl(url)} answered with over ${options.maxBytes} bytes`)
    }
    return readBody(url, text)
  } catch (error) {
    options.signal.throwIfAborted()
    return failedRequest(url, error, timeout.aborted)
  }
}

async function readText(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > maxBytes) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function readBody(url: string, text: string): Outcome {
  try {
    return { kind: 'json', value: JSON.parse(text) as unknown }
  } catch {
    return unusable(`${shownUrl(url)} answered with something that is not JSON`)
  }
}

function unusable(why: string): Outcome {
  return {
    kind: 'failed',
    code: 'G018',
    why,
    retry: false,
    gone: false,
    waitMs: null,
    status: null,
  }
}

/** Statuses that may pass: timeout, too many requests, and the server's own troubles. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504])

function failedStatus(
  url: string,
  status: number,
  retryAfter: string | string[] | undefined,
): Outcome {
  const why = `${shownUrl(url)} answered with status ${status}`
  const waitMs = readRetryAfter(Array.isArray(retryAfter) ? retryAfter[0] : retryAfter, Date.now())
  return {
    kind: 'failed',
    code: 'G016',
    why,
    retry: passing.has(status),
    gone: false,
    waitMs,
    status,
  }
}

function failedRequest(url: string, error: unknown, timedOut: boolean): Outcome {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given'
  const slow = timedOut || /TIMEOUT|TIMEDOUT/.test(code)
  const why = `${shownUrl(url)} did not answer ${slow ? 'in time' : `(${code})`}`
  return {
    kind: 'failed',
    code: slow ? 'G017' : 'G015',
    why,
    retry: true,
    gone: true,
    waitMs: null,
    status: null,
  }
}

/** Retry-After in milliseconds from now, given in seconds or as a date; null where it is neither. */
export function readRetryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}

/** An address as messages show it: without credentials and query, and cut where it is long. */
export function shownUrl(url: string): string {
  const parsed = URL.parse(url)
  const bare = parsed ? `${parsed.origin}${parsed.pathname}` : url
  return bare.length > 200 ? `${bare.slice(0, 200)}…` : bare
}
