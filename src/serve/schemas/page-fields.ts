import { z } from '@hono/zod-openapi'

/** The parameters of every route that gives a list. */
export const pageFields: {
  limit: z.ZodDefault<z.ZodCoercedNumber>
  cursor: z.ZodOptional<z.ZodString>
} = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(50)
    .describe('How many items, 1 to 1000; 50 unless it is said.'),
  cursor: z.string().optional().describe('`next` of the page before, with the same filters.'),
}
