import { z } from '@hono/zod-openapi'
import type { ChainLink } from '../../shapes/report.ts'
import { spanOrNullSchema } from './span.ts'

export const chainLinkSchema: z.ZodType<ChainLink> = z
  .object({
    actor: z.string().describe('Id of an actor of the same reading.'),
    role: z.enum(['speaker', 'venue', 'agency', 'syndicator', 'outlet']),
    span: spanOrNullSchema.describe('Null where only the metadata names it.'),
  })
  .openapi('ChainLink', { description: 'One step of the way the words travelled.' })
