import { createRoute } from '@hono/zod-openapi'
import type { Api } from '../api.ts'
import { badRequest, json } from '../responses.ts'
import { processesSchema } from '../schemas/claims/boards.ts'
import { processesQuery } from '../schemas/view-queries.ts'

const processes = createRoute({
  method: 'get',
  path: '/api/processes',
  summary: 'How processes stand: who is at the table, whose move it is, what is proposed.',
  request: { query: processesQuery },
  responses: { 200: json(processesSchema, 'A board for each process.'), 400: badRequest },
})

/** `/api/processes`. */
export function addProcessesRoute(api: Api): void {
  api.openapi(processes, async (context) => {
    const { store, live } = context.var
    const options = context.req.valid('query')
    const boards = (await live.fresh()).boards(options)
    return context.json({ boards, scope: await store.scope(options.asOf) }, 200)
  })
}
