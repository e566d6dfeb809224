import { z } from '@hono/zod-openapi'
import type { ClaimFilter, PageRequest } from '../../record/store.ts'
import { claimKinds } from '../../shapes/claim.ts'
import { claimStatuses } from '../../shapes/claims/decided.ts'
import { pageFields } from './page-fields.ts'
import { defined, type Query } from './query.ts'
import { reportFields } from './report-fields.ts'

export interface ClaimsQuery {
  readonly filter: ClaimFilter
  readonly page: PageRequest
}

export const claimsQuery: Query<ClaimsQuery> = z
  .strictObject({
    kind: z.enum(claimKinds).optional().describe('Only claims of this kind.'),
    status: z.enum(claimStatuses).optional().describe('Only claims that people decided on so.'),
    speaker: z
      .string()
      .optional()
      .describe("An actor's id on record, or any part of any of its names."),
    report: z.string().optional().describe('Only claims of the report with this id.'),
    statement: z.string().optional().describe('Only claims in the statement with this id.'),
    ...reportFields,
    ...pageFields,
  })
  .transform(
    ({ limit, cursor, superseded, ...filter }): ClaimsQuery => ({
      filter: defined({ ...filter, superseded: superseded === 'true' }),
      page: defined({ limit, cursor }),
    }),
  )
