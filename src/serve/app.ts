import { Hono } from 'hono'
import type { Store } from '../record/store.ts'
import { StoreError } from '../record/store-error.ts'
import { LiveFold } from '../record/views/live-fold.ts'
import { issue } from '../shapes/issue.ts'
import { type ApiEnv, createApi } from './api.ts'
import { withStrictHeaders } from './headers.ts'
import { hostGuard, isLoopback } from './host-guard.ts'
import { openapiDocument } from './openapi.ts'
import type { StaticFile, StaticFiles } from './static-files.ts'

export interface AppOptions {
  /** The address that the server listens on. */
  readonly host: string
  readonly files: StaticFiles
  /** Told of every failure that is not the request's fault. */
  readonly onFailure: (error: unknown) => void
}

/** The API and the page over one store. Reads only. */
export function createApp(store: Store, { host, files, onFailure }: AppOptions): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>()
  app.use(withStrictHeaders)
  if (isLoopback(host)) app.use(hostGuard(host))
  app.use(async (context, next) => {
    if (context.req.method === 'GET' || context.req.method === 'HEAD') return next()
    const refusal = issue('H002', 'The record is only read over HTTP.')
    return context.json({ issues: [refusal] }, 405, { Allow: 'GET, HEAD' })
  })
  const live = new LiveFold(store)
  app.use('/api/*', async (context, next) => {
    context.set('store', store)
    context.set('live', live)
    await next()
    context.header('Cache-Control', 'no-store')
  })
  const document = openapiDocument()
  app.get('/api/openapi.json', (context) => context.json(document))
  app.route('/', createApi())
  app.all('/api/*', (context) =>
    context.json({ issues: [issue('H001', 'The API has no such address.')] }, 404),
  )

  app.get('*', (context) => {
    const path = decode(context.req.path)
    const file = files.get(path)
    if (file) return send(file, 200)
    const index = files.get('/index.html')
    if (index && !isFileName(path)) return send(index, isPage(path) ? 200 : 404)
    return context.text(index ? 'No such file.' : 'The page has not been built.', 404)
  })
  app.onError((error, context) => {
    if (error instanceof StoreError) return context.json({ issues: [error.issue] }, 503)
    onFailure(error)
    return context.json({ issues: [issue('H005', 'The request failed.')] }, 500)
  })
  return app
}

/** The addresses that the page itself knows; web/src/router.ts reads them. */
const pages =
  /^\/(?:(?:reports|actors|claims|ledger|positions|processes|occasions)\/?|(?:report|actor)\/[^/]+\/?)?$/

function isPage(path: string): boolean {
  return pages.test(path)
}

function isFileName(path: string): boolean {
  return (path.split('/').at(-1) ?? '').includes('.')
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function send({ body, type, cacheControl }: StaticFile, status: number): Response {
  return new Response(body, {
    status,
    headers: { 'Content-Type': type, 'Cache-Control': cacheControl },
  })
}
