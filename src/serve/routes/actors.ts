import { createRoute } from '@hono/zod-openapi'
import { issue } from '../../shapes/issue.ts'
import type { Api } from '../api.ts'
import { badRequest, json, notOnRecord } from '../responses.ts'
import { actorEntrySchema } from '../schemas/actor-entry.ts'
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
  summary: 'All about one actor; what it said is at /api/statements?speaker=ID.',
  description: 'The id of an actor that was merged into another leads to the other.',
  request: { params: idParam },
  responses: { 200: json(actorEntrySchema, 'The actor.'), 400: badRequest, 404: notOnRecord },
})

/** `/api/actors` and `/api/actors/{id}`. */
export function addActorRoutes(api: Api): void {
  api.openapi(list, async (context) => {
    const { name, page } = context.req.valid('query')
    const { items, next, issues } = await context.var.store.actors(name, page)
    return issues.length > 0 ? context.json({ issues }, 400) : context.json({ items, next }, 200)
  })
  api.openapi(one, async (context) => {
    const entry = await context.var.store.entry(context.req.valid('param').id)
    return entry
      ? context.json(entry, 200)
      : context.json({ issues: [issue('S004', 'No actor has this id.')] }, 404)
  })
}
