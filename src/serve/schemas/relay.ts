import { z } from '@hono/zod-openapi'
import { type Relay, relayRoles } from '../../shapes/statement.ts'

export const relaySchema: z.ZodType<Relay> = z
  .object({
    actor: z.string().describe('Id of an actor of the same reading.'),
    role: z.enum(relayRoles),
  })
  .openapi('Relay', {
    description: '“X told Y that Z had said …”: Z is the speaker, X the teller, Y the hearer.',
  })
