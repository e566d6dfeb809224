import { createRoute } from '@hono/zod-openapi'
import { linkedClaims, linksOf } from '../../record/views/link-rows.ts'
import type { Api } from '../api.ts'
import { badRequest, json } from '../responses.ts'
import { linksSchema } from '../schemas/claims/links.ts'
import { linksQuery } from '../schemas/relating-queries.ts'

const links = createRoute({
  method: 'get',
  path: '/api/links',
  summary: 'How figures relate: what is proposed, with reasons, and what was decided.',
  request: { query: linksQuery },
  responses: { 200: json(linksSchema, 'The links.'), 400: badRequest },
})

/** `/api/links`. */
export function addLinksRoute(api: Api): void {
  api.openapi(links, async (context) => {
    const { store, live } = context.var
    const fold = await live.fresh()
    const found = linksOf(fold, context.req.valid('query'))
    const body = { links: found, claims: linkedClaims(found, fold), scope: await store.scope() }
    return context.json(body, 200)
  })
}
