import { z } from '@hono/zod-openapi'
import { type Unnamed, unnamedKinds } from '../../shapes/unnamed.ts'
import { spanOrNullSchema } from './span.ts'

const unnamedSchema: z.ZodType<Unnamed> = z
  .object({
    kind: z.enum(unnamedKinds).describe('What the source is, by the words that describe it.'),
    count: z.int().min(0).nullable().describe('How many they are; null where that is open.'),
    of: z.string().nullable().describe('Id of the actor of the same reading it belongs to.'),
    anonymity: spanOrNullSchema.describe('The words that say why no name is given.'),
  })
  .openapi('Unnamed', { description: 'What a report says of a source that it does not name.' })

/** A union: `nullable()` of a named schema would make the name itself nullable. */
export const unnamedOrNullSchema: z.ZodType<Unnamed | null> = z.union([unnamedSchema, z.null()])
