import { z } from '@hono/zod-openapi'

/** The path parameter of one thing on record. */
export const idParam: z.ZodObject<{ id: z.ZodString }> = z.object({
  id: z.string().max(200).describe('Its id on record.'),
})
