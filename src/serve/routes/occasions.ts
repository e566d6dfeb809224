import { createRoute } from '@hono/zod-openapi'
import { occasionRows } from '../../record/views/occasion-rows.ts'
import type { Api } from '../api.ts'
import { badRequest, json } from '../responses.ts'
import { occasionsSchema } from '../schemas/claims/occasions.ts'
import { occasionsQuery } from '../schemas/relating-queries.ts'

const occasions = createRoute({
  method: 'get',
  path: '/api/occasions',
  summary: 'Occasions that several reports tell, with what they say differently, the latest first.',
  request: { query: occasionsQuery },
  responses: { 200: json(occasionsSchema, 'The occasions.'), 400: badRequest },
})

/** `/api/occasions`. */
export function addOccasionsRoute(api: Api): void {
  api.openapi(occasions, async (context) => {
    const { store, live } = context.var
    const rows = occasionRows(await live.fresh(), context.req.valid('query'))
    return context.json({ occasions: rows, scope: await store.scope() }, 200)
  })
}
