import { z } from '@hono/zod-openapi'
import type { Claim, ClaimHead } from '../../shapes/claim.ts'
import { assertions } from '../../shapes/claims/modality.ts'
import type { FieldsShape } from './claims/fields.ts'
import { commitmentShape, figureShape } from './claims/money.ts'
import { modalitySchema } from './claims/parts.ts'
import {
  conditionShape,
  positionShape,
  proposalShape,
  redLineShape,
  roleShape,
  stateShape,
} from './claims/standing.ts'
import { spanSchema } from './span.ts'

const head = {
  id: z.string(),
  statement: z.string().nullable().describe('Id of a statement of the same reading.'),
  span: spanSchema,
  saidBy: z.string().nullable().describe('Id of an actor of the same reading.'),
  assertion: z.enum(assertions),
  modality: modalitySchema,
  confidence: z.number().min(0).max(1),
  by: z.string().describe('`rule-or-model@version`.'),
} satisfies FieldsShape<ClaimHead>

export const claimSchema: z.ZodType<Claim> = z
  .discriminatedUnion('kind', [
    z.object({ ...head, ...figureShape }),
    z.object({ ...head, ...commitmentShape }),
    z.object({ ...head, ...positionShape }),
    z.object({ ...head, ...proposalShape }),
    z.object({ ...head, ...roleShape }),
    z.object({ ...head, ...stateShape }),
    z.object({ ...head, ...conditionShape }),
    z.object({ ...head, ...redLineShape }),
  ])
  .openapi('Claim', { description: 'One typed proposition. Machine-proposed.' })
