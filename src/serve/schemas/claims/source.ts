import { z } from '@hono/zod-openapi'
import type { Named, Source } from '../../../record/views/source.ts'
import { claimStatuses } from '../../../shapes/claims/decided.ts'
import { spanSchema } from '../span.ts'
import type { FieldsShape } from './fields.ts'

export const namedSchema: z.ZodType<Named> = z
  .object({ id: z.string().nullable(), name: z.string() })
  .openapi('Named', { description: 'Somebody: an entry of the register by its id, or only words.' })

/** A union: `nullable()` of a named schema would make the name itself nullable. */
export const namedOrNullSchema: z.ZodType<Named | null> = z.union([namedSchema, z.null()])

export const sourceShape: FieldsShape<Source> = {
  claim: z.string().describe('Id of the claim.'),
  report: z.string().describe('Id of the report.'),
  span: spanSchema,
  words: z.string().describe('The words there.'),
  outlet: z.string().nullable(),
  day: z.string().nullable().describe('Of publication, YYYY-MM-DD.'),
  saidBy: namedOrNullSchema.describe('Who says it; null where that is not known.'),
  status: z.enum(claimStatuses),
}

export const sourceSchema: z.ZodType<Source> = z
  .object(sourceShape)
  .openapi('Source', { description: 'Where an entry of a view comes from, down to the words.' })
