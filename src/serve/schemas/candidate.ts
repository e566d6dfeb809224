import { z } from '@hono/zod-openapi'
import type { Candidate } from '../../shapes/statement.ts'

export const candidateSchema: z.ZodType<Candidate> = z
  .object({
    actor: z.string().describe('Id of an actor of the same reading.'),
    confidence: z.number().min(0).max(1),
  })
  .openapi('Candidate', { description: 'Someone else who may be the speaker.' })
