import { z } from '@hono/zod-openapi'
import { type Issue, type IssueCode, issueKinds } from '../../shapes/issue.ts'
import { spanOrNullSchema } from './span.ts'

// Object.keys types its keys as strings; the record's own type says that they are codes.
const codes = Object.keys(issueKinds) as IssueCode[]

export const issueSchema: z.ZodType<Issue> = z
  .object({
    code: z.enum(codes),
    severity: z.enum(['warning', 'error']),
    message: z.string().describe('What was met, and what can be done about it.'),
    span: spanOrNullSchema,
  })
  .openapi('Issue')
