import { z } from '@hono/zod-openapi'
import type { PageRequest, ReportFilter } from '../../record/store.ts'
import { pageFields } from './page-fields.ts'
import { defined, type Query } from './query.ts'
import { reportFields } from './report-fields.ts'

export interface ReportsQuery {
  readonly filter: ReportFilter
  readonly page: PageRequest
}

export const reportsQuery: Query<ReportsQuery> = z
  .strictObject({ ...reportFields, ...pageFields })
  .transform(
    ({ limit, cursor, superseded, ...filter }): ReportsQuery => ({
      filter: defined({ ...filter, superseded: superseded === 'true' }),
      page: defined({ limit, cursor }),
    }),
  )
