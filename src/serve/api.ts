import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Store } from '../record/store.ts'
import type { LiveFold } from '../record/views/live-fold.ts'
import { type Issue, issue } from '../shapes/issue.ts'
import { addActorRoutes } from './routes/actors.ts'
import { addClaimRoutes } from './routes/claims.ts'
import { addCountsRoute } from './routes/counts.ts'
import { addLedgerRoute } from './routes/ledger.ts'
import { addLinksRoute } from './routes/links.ts'
import { addOccasionsRoute } from './routes/occasions.ts'
import { addPositionsRoute } from './routes/positions.ts'
import { addProcessesRoute } from './routes/processes.ts'
import { addReportRoutes } from './routes/reports.ts'
import { addStatementRoutes } from './routes/statements.ts'

/** What every handler of the API can reach. */
export interface ApiEnv {
  Variables: { store: Store; live: LiveFold }
}

export type Api = OpenAPIHono<ApiEnv>

/** Every route of the API. `store` and `live` are set by whoever mounts it. */
export function createApi(): Api {
  const api: Api = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, context: Context) =>
      result.success ? undefined : context.json({ issues: result.error.issues.map(toIssue) }, 400),
  })
  addReportRoutes(api)
  addStatementRoutes(api)
  addActorRoutes(api)
  addClaimRoutes(api)
  addLedgerRoute(api)
  addPositionsRoute(api)
  addProcessesRoute(api)
  addOccasionsRoute(api)
  addLinksRoute(api)
  addCountsRoute(api)
  return api
}

/** Filters keep the code that the commands give for them. */
const filters = new Set<PropertyKey>([
  ...['from', 'to', 'form', 'cueType', 'kind', 'status'],
  ...['asOf', 'accepted', 'proposed', 'currency', 'all'],
])

function toIssue(problem: { path: readonly PropertyKey[]; message: string }): Issue {
  const [name] = problem.path
  if (name === undefined) return issue('H004', `${problem.message}.`)
  return issue(filters.has(name) ? 'Q002' : 'H004', `${String(name)}: ${problem.message}.`)
}
