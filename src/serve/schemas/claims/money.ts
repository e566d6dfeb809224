import { z } from '@hono/zod-openapi'
import { type CommitmentFields, supportKinds } from '../../../shapes/claims/commitment.ts'
import {
  bounds,
  currencyBases,
  type FigureFields,
  measures,
  stages,
} from '../../../shapes/claims/figure.ts'
import { spanOrNullSchema, spanSchema } from '../span.ts'
import type { FieldsShape } from './fields.ts'
import { partySchema, periodOrNullSchema } from './parts.ts'

export const figureShape: FieldsShape<FigureFields> = {
  kind: z.literal('figure'),
  measure: z.enum(measures),
  value: z.string().describe('A decimal string in full units; 60 % is "0.60".'),
  valueMax: z.string().nullable().describe('The upper end of a range.'),
  unit: z.string().nullable().describe('ISO 4217, or the noun of a count.'),
  bound: z.enum(bounds),
  currencyBasis: z.enum(currencyBases).nullable(),
  stage: z.enum(stages).nullable(),
  stageCue: spanOrNullSchema,
  period: periodOrNullSchema,
  donors: z.array(partySchema),
  recipients: z.array(partySchema),
  of: z.string().nullable().describe('Id of the figure that it is a share of.'),
}

export const commitmentShape: FieldsShape<CommitmentFields> = {
  kind: z.literal('commitment'),
  donors: z.array(partySchema),
  recipients: z.array(partySchema),
  support: z.enum(supportKinds),
  object: spanSchema,
  stage: z.enum(stages),
  stageCue: spanSchema,
  period: periodOrNullSchema,
  figures: z.array(z.string()).describe('Ids of figures of the same reading.'),
}
