import { createRoute } from '@hono/zod-openapi'
import { claimRow } from '../../record/views/claim-row.ts'
import { issue } from '../../shapes/issue.ts'
import type { Api } from '../api.ts'
import { badRequest, json, notOnRecord } from '../responses.ts'
import { claimRowSchema } from '../schemas/claims/claim-row.ts'
import { claimsQuery } from '../schemas/claims-query.ts'
import { idParam } from '../schemas/id-param.ts'
import { pageSchema } from '../schemas/page.ts'

const list = createRoute({
  method: 'get',
  path: '/api/claims',
  summary: 'Claims as decisions leave them, of the newest report first, in its order.',
  request: { query: claimsQuery },
  responses: {
    200: json(pageSchema(claimRowSchema, 'ClaimPage'), 'A page of claims.'),
    400: badRequest,
  },
})

const one = createRoute({
  method: 'get',
  path: '/api/claims/{id}',
  summary: 'One claim.',
  request: { params: idParam },
  responses: { 200: json(claimRowSchema, 'The claim.'), 400: badRequest, 404: notOnRecord },
})

/** `/api/claims` and `/api/claims/{id}`. */
export function addClaimRoutes(api: Api): void {
  api.openapi(list, async (context) => {
    const { filter, page } = context.req.valid('query')
    const { items, next, issues } = await context.var.store.claims(filter, page)
    return issues.length > 0
      ? context.json({ issues }, 400)
      : context.json({ items: items.map(claimRow), next }, 200)
  })
  api.openapi(one, async (context) => {
    const found = await context.var.store.claim(context.req.valid('param').id)
    return found
      ? context.json(claimRow(found), 200)
      : context.json({ issues: [issue('D012', 'No claim has this id.')] }, 404)
  })
}
