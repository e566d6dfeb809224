import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Store } from '../record/store.ts'
import { type Issue, issue } from '../shapes/issue.ts'
import { addActorRoutes } from './routes/actors.ts'
import { addCountsRoute } from './routes/counts.ts'
import { addReportRoutes } from './routes/reports.ts'
import { addStatementRoutes } from './routes/statements.ts'

/** What every handler of the API can reach. */
export interface ApiEnv {
  Variables: { store: Store }
}

export type Api = OpenAPIHono<ApiEnv>

/** Every route of the API. `store` is set by whoever mounts it. */
export function createApi(): Api {
  const api: Api = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, context: Context) =>
      result.success ? undefined : context.json({ issues: result.error.issues.map(toIssue) }, 400),
  })
  addReportRoutes(api)
  addStatementRoutes(api)
  addActorRoutes(api)
  addCountsRoute(api)
  return api
}

/** Filters keep the code that the commands give for them. */
const filters = new Set<PropertyKey>(['from', 'to', 'form', 'cueType'])

function toIssue(problem: { path: readonly PropertyKey[]; message: string }): Issue {
  const [name] = problem.path
  if (name === undefined) return issue('H004', `${problem.message}.`)
  return issue(filters.has(name) ? 'Q002' : 'H004', `${String(name)}: ${problem.message}.`)
}
