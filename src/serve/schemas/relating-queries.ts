import { z } from '@hono/zod-openapi'
import { linkStatuses } from '../../record/claims/current.ts'
import type { LinkOptions } from '../../record/views/link-rows.ts'
import type { OccasionOptions } from '../../record/views/occasion-rows.ts'
import { defined, type Query } from './query.ts'

export const linksQuery: Query<LinkOptions> = z
  .strictObject({
    claim: z.string().optional().describe('Only links of the claim with this id.'),
    status: z.enum(linkStatuses).optional().describe('Only links that stand so.'),
  })
  .transform(defined)

export const occasionsQuery: Query<OccasionOptions> = z
  .strictObject({
    all: z
      .enum(['true', 'false'])
      .optional()
      .describe('Whether to list those that one report alone tells as well.'),
  })
  .transform(({ all }): OccasionOptions => ({ all: all === 'true' }))
