import { createRoute } from '@hono/zod-openapi'
import { issue } from '../../shapes/issue.ts'
import type { Api } from '../api.ts'
import { badRequest, json, notOnRecord } from '../responses.ts'
import { idParam } from '../schemas/id-param.ts'
import { pageSchema } from '../schemas/page.ts'
import { statementRowSchema } from '../schemas/statement-row.ts'
import { statementsQuery } from '../schemas/statements-query.ts'

const search = createRoute({
  method: 'get',
  path: '/api/statements',
  summary: 'Statements that match a query, best first; without a query, newest report first.',
  request: { query: statementsQuery },
  responses: {
    200: json(pageSchema(statementRowSchema, 'StatementPage'), 'A page of statements.'),
    400: badRequest,
  },
})

const one = createRoute({
  method: 'get',
  path: '/api/statements/{id}',
  summary: 'One statement.',
  request: { params: idParam },
  responses: { 200: json(statementRowSchema, 'The statement.'), 400: badRequest, 404: notOnRecord },
})

/** `/api/statements` and `/api/statements/{id}`. */
export function addStatementRoutes(api: Api): void {
  api.openapi(search, async (context) => {
    const { query, filter, page } = context.req.valid('query')
    const { items, next, issues } = await context.var.store.search(query, filter, page)
    return issues.length > 0 ? context.json({ issues }, 400) : context.json({ items, next }, 200)
  })
  api.openapi(one, async (context) => {
    const row = await context.var.store.statement(context.req.valid('param').id)
    return row
      ? context.json(row, 200)
      : context.json({ issues: [issue('S004', 'No statement has this id.')] }, 404)
  })
}
