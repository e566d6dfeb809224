import { z } from '@hono/zod-openapi'
import type { StoredReport } from '../../record/store.ts'
import type { Reading } from '../../shapes/reading.ts'
import { actorSchema } from './actor.ts'
import { claimSchema } from './claim.ts'
import { issueSchema } from './issue.ts'
import { metaSchema } from './meta.ts'
import { reportSchema } from './report.ts'
import { reportRowSchema } from './report-row.ts'
import { statementSchema } from './statement.ts'

/** A reading in the contract's key order, then what the record knows besides. */
export type StoredReportBody = Reading & Omit<StoredReport, 'reading'>

export const storedReportSchema: z.ZodType<StoredReportBody> = z
  .object({
    report: reportSchema,
    actors: z.array(actorSchema),
    statements: z.array(statementSchema),
    claims: z.array(claimSchema),
    issues: z.array(issueSchema).describe('What was wrong with the input.'),
    meta: metaSchema,
    row: reportRowSchema,
    revisions: z
      .array(reportRowSchema)
      .describe('Every text from the same address, oldest first, this one included.'),
    actorIds: z.record(z.string(), z.string()).describe('Id of an actor here → its id on record.'),
  })
  .openapi('StoredReport', {
    description:
      'The reading of a report as `onrecord read --json` prints it, and its place on record.',
  })
