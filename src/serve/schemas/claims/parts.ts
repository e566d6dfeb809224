import { z } from '@hono/zod-openapi'
import { factualities, type Modality } from '../../../shapes/claims/modality.ts'
import type { Party } from '../../../shapes/claims/party.ts'
import { type Period, periodBases, periodRelations } from '../../../shapes/claims/period.ts'
import type { Process } from '../../../shapes/claims/process.ts'
import { spanOrNullSchema, spanSchema } from '../span.ts'

export const partySchema: z.ZodType<Party> = z
  .object({
    actor: z.string().nullable().describe('Id of an actor of the same reading.'),
    span: spanSchema,
  })
  .openapi('Party', { description: 'Someone who takes part in a claim.' })

const periodSchema: z.ZodType<Period> = z
  .object({
    start: z.string().nullable().describe('YYYY-MM-DD.'),
    endExclusive: z.string().nullable().describe('YYYY-MM-DD; the first day after it.'),
    relation: z.enum(periodRelations),
    expression: spanSchema,
    basis: z.enum(periodBases),
  })
  .openapi('Period')

export const modalitySchema: z.ZodType<Modality> = z
  .object({ factuality: z.enum(factualities), cues: z.array(spanSchema) })
  .openapi('Modality', { description: 'How certain the source is, after FactBank.' })

export const processSchema: z.ZodType<Process> = z
  .object({ label: z.string(), span: spanOrNullSchema })
  .openapi('Process')

// Unions: `nullable()` of a named schema would make the name itself nullable.
export const partyOrNullSchema: z.ZodType<Party | null> = z.union([partySchema, z.null()])
export const periodOrNullSchema: z.ZodType<Period | null> = z.union([periodSchema, z.null()])
export const processOrNullSchema: z.ZodType<Process | null> = z.union([processSchema, z.null()])
