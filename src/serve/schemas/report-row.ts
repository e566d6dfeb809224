import { z } from '@hono/zod-openapi'
import type { ReportRow } from '../../record/store.ts'

export const reportRowSchema: z.ZodType<ReportRow> = z
  .object({
    id: z.string(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    published: z.string().nullable().describe('YYYY-MM-DD.'),
    language: z.string().nullable(),
    outlet: z.string().nullable(),
    statements: z.int().min(0).describe('How many statements were found in it.'),
    addedAt: z.string().describe('When it was put on record, ISO 8601 UTC.'),
    supersededBy: z
      .string()
      .nullable()
      .describe('Id of the report that replaced this text; null for the current one.'),
  })
  .openapi('ReportRow', { description: 'A report without its text.' })
