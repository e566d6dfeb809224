import { z } from '@hono/zod-openapi'
import { type Mention, mentionKinds } from '../../shapes/mention.ts'

export const mentionSchema: z.ZodType<Mention> = z
  .object({
    start: z.int().min(0).describe('The first code unit.'),
    end: z.int().min(0).describe('One past the last code unit.'),
    kind: z.enum(mentionKinds).describe('How it calls the actor.'),
  })
  .openapi('Mention', {
    description: 'Where a report names or describes an actor, as printed: a span into its text.',
  })
