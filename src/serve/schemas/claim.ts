import { z } from '@hono/zod-openapi'
import type { Claim } from '../../shapes/claim.ts'
import { spanSchema } from './span.ts'

export const claimSchema: z.ZodType<Claim> = z
  .object({
    id: z.string(),
    statement: z.string().describe('Id of a statement of the same reading.'),
    span: spanSchema,
    kind: z.enum([
      'figure',
      'commitment',
      'position',
      'proposal',
      'role',
      'state',
      'condition',
      'red_line',
    ]),
    modality: z.record(z.string(), z.unknown()),
    confidence: z.number().min(0).max(1),
    by: z.string().describe('`rule-or-model@version`.'),
  })
  .openapi('Claim', { description: 'One typed proposition in a statement. Machine-proposed.' })
