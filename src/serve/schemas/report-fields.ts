import { z } from '@hono/zod-openapi'

type Day = z.ZodOptional<z.ZodISODate>

/** The filters over reports, which statements have too. */
export const reportFields: {
  outlet: z.ZodOptional<z.ZodString>
  from: Day
  to: Day
  superseded: z.ZodOptional<z.ZodEnum<{ true: 'true'; false: 'false' }>>
} = {
  outlet: z.string().optional().describe('Only reports of this outlet.'),
  from: z.iso.date().optional().describe('Published on this day or later, YYYY-MM-DD.'),
  to: z.iso.date().optional().describe('Published on this day or earlier, YYYY-MM-DD.'),
  superseded: z
    .enum(['true', 'false'])
    .optional()
    .describe(
      'Whether to include texts that a later revision replaced; otherwise they are left out.',
    ),
}
