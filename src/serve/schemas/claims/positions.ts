import { z } from '@hono/zod-openapi'
import type { PositionRow, Stance } from '../../../record/positions/positions.ts'
import type { Scope } from '../../../record/store.ts'
import { conditionRelations } from '../../../shapes/claims/condition.ts'
import { factualities } from '../../../shapes/claims/modality.ts'
import { strengths } from '../../../shapes/claims/position.ts'
import { scopeSchema } from '../scope.ts'
import type { FieldsShape } from './fields.ts'
import { namedSchema, sourceSchema } from './source.ts'

export interface PositionsBody {
  readonly rows: readonly PositionRow[]
  readonly scope: Scope
}

const stanceShape: FieldsShape<Stance> = {
  strength: z.enum(strengths),
  polarity: z.enum(['+', '-']).describe("For or against what the issue's words say."),
  factuality: z.enum(factualities),
  words: z.string().describe('The words of the stance.'),
  conditions: z
    .array(
      z.object({ relation: z.enum(conditionRelations), words: z.string(), source: sourceSchema }),
    )
    .describe('What it is said to wait on.'),
  change: z.enum(['first', 'same', 'strength', 'turned']).describe('Against the stance before it.'),
  source: sourceSchema,
}
const stanceSchema: z.ZodType<Stance> = z.object(stanceShape).openapi('Stance')

const rowShape: FieldsShape<PositionRow> = {
  holder: namedSchema,
  issue: z.string().describe('As it was last worded.'),
  now: stanceSchema.describe('The latest.'),
  stances: z.array(stanceSchema).describe('Oldest first.'),
}

export const positionsSchema: z.ZodType<PositionsBody> = z
  .object({ rows: z.array(z.object(rowShape)), scope: scopeSchema })
  .openapi('Positions', { description: 'Who stands where, by holder and issue, over time.' })
