import { z } from '@hono/zod-openapi'
import type { Scope } from '../../record/store.ts'

export const scopeSchema: z.ZodType<Scope> = z
  .object({
    reports: z.int().min(0).describe('How many current reports.'),
    outlets: z
      .array(z.object({ name: z.string(), reports: z.int().min(0) }))
      .describe('The ten with the most reports, most first.'),
    outletCount: z.int().min(0).describe('How many outlets there are.'),
    from: z.string().nullable().describe('The first day of publication, YYYY-MM-DD.'),
    to: z.string().nullable().describe('The last one.'),
  })
  .openapi('Scope', { description: 'What has been read: what an answer of nothing is about.' })
