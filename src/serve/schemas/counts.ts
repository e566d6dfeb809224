import { z } from '@hono/zod-openapi'
import type { Counts } from '../../record/store.ts'

export const countsSchema: z.ZodType<Counts> = z
  .object({ reports: z.int().min(0), statements: z.int().min(0), actors: z.int().min(0) })
  .openapi('Counts')
