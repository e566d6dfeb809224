import { z } from '@hono/zod-openapi'
import type { PageRequest, StatementFilter } from '../../record/store.ts'
import { cueTypes, forms } from '../../shapes/attribution.ts'
import { pageFields } from './page-fields.ts'
import { defined, type Query } from './query.ts'
import { reportFields } from './report-fields.ts'

export interface StatementsQuery {
  readonly query: string
  readonly filter: StatementFilter
  readonly page: PageRequest
}

export const statementsQuery: Query<StatementsQuery> = z
  .strictObject({
    q: z
      .string()
      .default('')
      .describe('Words, "phrases", prefix*, AND, OR, NOT and parentheses; empty asks for all.'),
    speaker: z
      .string()
      .optional()
      .describe("An actor's id on record, or any part of any of its names."),
    form: z.enum(forms).optional().describe('Only statements of this form.'),
    cueType: z.enum(cueTypes).optional().describe('Only this kind of act or attitude.'),
    speech: z
      .enum(['true', 'false'])
      .optional()
      .describe('Whether to keep acts of speech alone and leave attitudes out.'),
    report: z.string().optional().describe('Only statements of the report with this id.'),
    ...reportFields,
    ...pageFields,
  })
  .transform(
    ({ q, limit, cursor, superseded, speech, ...filter }): StatementsQuery => ({
      query: q,
      filter: defined({
        ...filter,
        superseded: superseded === 'true',
        speech: speech === 'true' || undefined,
      }),
      page: defined({ limit, cursor }),
    }),
  )
