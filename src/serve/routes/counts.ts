import { createRoute } from '@hono/zod-openapi'
import type { Api } from '../api.ts'
import { json } from '../responses.ts'
import { countsSchema } from '../schemas/counts.ts'

const counts = createRoute({
  method: 'get',
  path: '/api/counts',
  summary: 'How much is on record.',
  responses: { 200: json(countsSchema, 'The counts.') },
})

/** `/api/counts`. */
export function addCountsRoute(api: Api): void {
  api.openapi(counts, async (context) => context.json(await context.var.store.counts(), 200))
}
