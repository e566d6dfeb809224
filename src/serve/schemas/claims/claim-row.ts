import { z } from '@hono/zod-openapi'
import type { ClaimRow } from '../../../record/views/claim-row.ts'
import { forms } from '../../../shapes/attribution.ts'
import { claimStatuses, ranks } from '../../../shapes/claims/decided.ts'
import { claimSchema } from '../claim.ts'
import type { FieldsShape } from './fields.ts'
import { namedOrNullSchema } from './source.ts'

const shape: FieldsShape<ClaimRow> = {
  status: z.enum(claimStatuses).describe('How people decided.'),
  rank: z.enum(ranks),
  mergedInto: z.string().nullable().describe('Id of the claim that it was merged into.'),
  edited: z.boolean(),
  form: z.enum(forms).nullable().describe('Of its statement; null in narration.'),
  claim: claimSchema,
  report: z.string().describe('Id of the report.'),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable().describe('YYYY-MM-DD.'),
  speaker: namedOrNullSchema.describe('Who says it; null where that is not known.'),
  words: z.string().describe('The words it rests on.'),
  summary: z.string().describe('What it says, in a line.'),
}

export const claimRowSchema: z.ZodType<ClaimRow> = z
  .object(shape)
  .openapi('ClaimRow', { description: 'A claim as decisions leave it, and where it stands.' })
