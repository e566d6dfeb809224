import { z } from '@hono/zod-openapi'
import { renderedFields } from '../../../record/events/differences.ts'
import type { Scope } from '../../../record/store.ts'
import type {
  FigureRendering,
  OccasionClaim,
  OccasionFigure,
  OccasionRow,
} from '../../../record/views/occasion-rows.ts'
import { claimKinds } from '../../../shapes/claim.ts'
import { bounds, measures, stages } from '../../../shapes/claims/figure.ts'
import { periodRelations } from '../../../shapes/claims/period.ts'
import { scopeSchema } from '../scope.ts'
import type { FieldsShape } from './fields.ts'
import { namedSchema, sourceShape } from './source.ts'

export interface OccasionsBody {
  readonly occasions: readonly OccasionRow[]
  readonly scope: Scope
}

const ids = z.array(z.string())
const stage = z.enum(stages).nullable()

const renderingShape: FieldsShape<FigureRendering> = {
  ...sourceShape,
  amount: z.string().describe('The figure in digits, with its bound and unit.'),
  verb: z.string().nullable().describe('The words that give the stage.'),
  stage,
  measure: z.enum(measures),
  value: z.string().describe('A decimal string in full units; 60 % is "0.60".'),
  valueMax: z.string().nullable().describe('The upper end of a range.'),
  bound: z.enum(bounds),
  unit: z.string().nullable().describe('ISO 4217, or what is counted.'),
  period: z
    .object({
      start: z.string().nullable(),
      endExclusive: z.string().nullable(),
      relation: z.enum(periodRelations),
    })
    .nullable(),
}

const figureShape: FieldsShape<OccasionFigure> = {
  stage: stage.describe('`unclear` while the renderings differ in it.'),
  renderings: z.array(z.object(renderingShape)).describe('By day of the report.'),
  differences: z
    .array(
      z.object({
        field: z.enum(renderedFields),
        values: z.array(z.object({ value: z.string().nullable(), claims: ids, outlets: ids })),
      }),
    )
    .describe('What the renderings say differently, and which says what.'),
}

// `kind` is that of any claim here.
const claimShape: FieldsShape<Omit<OccasionClaim, 'kind'>> = sourceShape
const claimSchema: z.ZodType<OccasionClaim> = z.object({ ...claimShape, kind: z.enum(claimKinds) })

const occasionShape: FieldsShape<OccasionRow> = {
  id: z.string(),
  speaker: namedSchema,
  venue: z.string().nullable().describe('The outlet that the words were said to.'),
  first: z.string().describe('The day of the first report, YYYY-MM-DD.'),
  last: z.string().describe('The day of the last one.'),
  reports: ids.describe('Ids.'),
  chains: z.int().min(0).describe('Independent chains of outlets that carried it.'),
  figures: z.array(z.object(figureShape)),
  others: z.array(claimSchema).describe('What else was said.'),
}

export const occasionsSchema: z.ZodType<OccasionsBody> = z
  .object({ occasions: z.array(z.object(occasionShape)), scope: scopeSchema })
  .openapi('Occasions', { description: 'What was said once and told often, side by side.' })
