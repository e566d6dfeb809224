import { z } from '@hono/zod-openapi'
import { type Actor, actorTypes } from '../../shapes/actor.ts'
import { mentionSchema } from './mention.ts'
import { unnamedOrNullSchema } from './unnamed.ts'

export const actorSchema: z.ZodType<Actor> = z
  .object({
    id: z.string().describe('`a1`, `a2` … within one reading; `actorIds` gives the id on record.'),
    type: z.enum(actorTypes),
    name: z.string().describe('The fullest name that the report prints.'),
    office: z.string().nullable(),
    mentions: z.array(mentionSchema),
    unnamed: unnamedOrNullSchema.describe('Null for everyone who is named.'),
  })
  .openapi('Actor', {
    description: 'A person, organisation, state, group or outlet as one report names it.',
  })
