import { z } from '@hono/zod-openapi'
import type { Issue } from '../../shapes/issue.ts'
import { issueSchema } from './issue.ts'

/** The body of every answer that is not 200. */
export interface Issues {
  readonly issues: readonly Issue[]
}

export const issuesSchema: z.ZodType<Issues> = z
  .object({ issues: z.array(issueSchema) })
  .openapi('Issues', { description: 'Why there is no answer.' })
