import { createRoute } from '@hono/zod-openapi'
import { toContract } from '../../run/contract.ts'
import { issue } from '../../shapes/issue.ts'
import type { Api } from '../api.ts'
import { badRequest, json, notOnRecord } from '../responses.ts'
import { idParam } from '../schemas/id-param.ts'
import { pageSchema } from '../schemas/page.ts'
import { reportRowSchema } from '../schemas/report-row.ts'
import { reportsQuery } from '../schemas/reports-query.ts'
import { storedReportSchema } from '../schemas/stored-report.ts'

const list = createRoute({
  method: 'get',
  path: '/api/reports',
  summary: 'Reports by the day of publication, newest first; those without a day last.',
  request: { query: reportsQuery },
  responses: {
    200: json(pageSchema(reportRowSchema, 'ReportPage'), 'A page of reports.'),
    400: badRequest,
  },
})

const one = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'A report with everything that was made of it, and its revisions.',
  request: { params: idParam },
  responses: { 200: json(storedReportSchema, 'The report.'), 400: badRequest, 404: notOnRecord },
})

/** `/api/reports` and `/api/reports/{id}`. */
export function addReportRoutes(api: Api): void {
  api.openapi(list, async (context) => {
    const { filter, page } = context.req.valid('query')
    const { items, next, issues } = await context.var.store.reports(filter, page)
    return issues.length > 0 ? context.json({ issues }, 400) : context.json({ items, next }, 200)
  })
  api.openapi(one, async (context) => {
    const { id } = context.req.valid('param')
    const stored = await context.var.store.report(id)
    if (!stored) {
      return context.json({ issues: [issue('S004', 'No report has this id.')] }, 404)
    }
    const { reading, row, revisions, actorIds } = stored
    const contract = toContract(reading)
    const report = contract.report ?? reading.report
    return context.json({ ...contract, report, meta: reading.meta, row, revisions, actorIds }, 200)
  })
}
