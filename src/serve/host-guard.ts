import { isIPv4 } from 'node:net'
import type { MiddlewareHandler } from 'hono'
import { issue } from '../shapes/issue.ts'

/** Whether only this machine can reach a server that listens on `host`. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'))
}

/**
 * Refuses requests whose Host header is not this machine's own name. A page elsewhere may make its
 * own name resolve to 127.0.0.1 and have a browser read the record for it (DNS rebinding); the
 * browser then still sends that page's name. Only a server on a loopback address knows its names.
 */
export function hostGuard(listensOn: string): MiddlewareHandler {
  const names = new Set(['localhost', '127.0.0.1', '[::1]', listensOn.toLowerCase()])
  return async (context, next) => {
    const name = (context.req.header('host') ?? '').toLowerCase().replace(/:\d{0,5}$/, '')
    if (names.has(name)) return next()
    const refusal = issue('H003', 'The request names a host that this server does not answer to.')
    return context.json({ issues: [refusal] }, 403)
  }
}
