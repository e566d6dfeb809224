import { createRoute } from '@hono/zod-openapi'
import { issue } from '../../shapes/issue.ts'
import type { Api } from '../api.ts'
import { badRequest, json, notOnRecord } from '../responses.ts'
import { actorRowSchema } from '../schemas/actor-row.ts'
import { actorsQuery } from '../schemas/actors-query.ts'
import { idParam } from '../schemas/id-param.ts'
import { pageSchema } from '../schemas/page.ts'

const list = createRoute({
  method: 'get',
  path: '/api/actors',
  summary: 'Actors by number of statements, most first.',
  request: { query: actorsQuery },
  responses: {
    200: json(pageSchema(actorRowSchema, 'ActorPage'), 'A page of actors.'),
    400: badRequest,
  },
})

const one = createRoute({
  method: 'get',
  path: '/api/actors/{id}',
  summary: 'One actor; what it said is at /api/statements?speaker=ID.',
  request: { params: idParam },
  responses: { 200: json(actorRowSchema, 'The actor.'), 400: badRequest, 404: notOnRecord },
})

/** `/api/actors` and `/api/actors/{id}`. */
export function addActorRoutes(api: Api): void {
  api.openapi(list, async (context) => {
    const { name, page } = context.req.valid('query')
    const { items, next, issues } = await context.var.store.actors(name, page)
    return issues.length > 0 ? context.json({ issues }, 400) : context.json({ items, next }, 200)
  })
  api.openapi(one, async (context) => {
    const row = await context.var.store.actor(context.req.valid('param').id)
    return row
      ? context.json(row, 200)
      : context.json({ issues: [issue('S004', 'No actor has this id.')] }, 404)
  })
}
