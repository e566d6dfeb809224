import { type Issue, issue } from '../../../shapes/issue.ts'
import { Refused } from './refused.ts'

/** The issue of a request that came to no answer: R020 refused, R023 too slow, R021 anything else. */
export function failureOf(error: unknown, url: URL, timedOut: boolean): Issue {
  const address = shown(url)
  const refused = causeOf(error, (one) => one instanceof Refused)
  if (refused) return issue('R020', refused.message)
  const code = codeOf(error)
  if (timedOut || /TIMEOUT|ETIMEDOUT/.test(code)) {
    return issue('R023', `${address} did not answer in time.`)
  }
  // zlib's codes are Z_…, Brotli's ERR__….
  if (/^(?:Z_|ERR__)/.test(code)) {
    return issue('R021', `${address} answered with a body that does not decompress (${code}).`)
  }
  return issue('R021', `${address} did not answer (${code}).`)
}

/** An address as messages show it: without credentials, and cut where it is very long. */
export function shown(url: URL): string {
  const bare = `${url.protocol}//${url.host}${url.pathname}${url.search}`
  return bare.length > 300 ? `${bare.slice(0, 300)}…` : bare
}

function codeOf(error: unknown): string {
  const coded = causeOf(error, (one) => 'code' in one && typeof one.code === 'string')
  if (coded && 'code' in coded) return String(coded.code)
  return error instanceof Error ? error.message.slice(0, 200) : 'unknown error'
}

function causeOf(error: unknown, test: (one: Error) => boolean): Error | null {
  let one = error
  for (let depth = 0; depth < 5 && one instanceof Error; depth++) {
    if (test(one)) return one
    one = one.cause
  }
  return null
}
