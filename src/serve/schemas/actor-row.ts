import { z } from '@hono/zod-openapi'
import type { ActorRow } from '../../record/store.ts'
import { actorTypes } from '../../shapes/actor.ts'

export const actorRowSchema: z.ZodType<ActorRow> = z
  .object({
    id: z.string().describe('Id on record.'),
    type: z.enum(actorTypes),
    name: z.string(),
    office: z.string().nullable(),
    statements: z.int().min(0),
    reports: z.int().min(0),
    matched: z
      .string()
      .nullable()
      .describe('The name by which the search found it, where it is not `name`.'),
  })
  .openapi('ActorRow', { description: 'An actor on record, over all reports that name it.' })
