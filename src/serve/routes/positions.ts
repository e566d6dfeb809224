import { createRoute } from '@hono/zod-openapi'
import type { Api } from '../api.ts'
import { badRequest, json } from '../responses.ts'
import { positionsSchema } from '../schemas/claims/positions.ts'
import { positionsQuery } from '../schemas/view-queries.ts'

const positions = createRoute({
  method: 'get',
  path: '/api/positions',
  summary: 'Who stands where, by holder and issue, over time.',
  request: { query: positionsQuery },
  responses: { 200: json(positionsSchema, 'The positions.'), 400: badRequest },
})

/** `/api/positions`. */
export function addPositionsRoute(api: Api): void {
  api.openapi(positions, async (context) => {
    const { store, live } = context.var
    const options = context.req.valid('query')
    const rows = (await live.fresh()).positions(options)
    return context.json({ rows, scope: await store.scope(options.asOf) }, 200)
  })
}
