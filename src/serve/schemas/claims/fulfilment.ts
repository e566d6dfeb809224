import { z } from '@hono/zod-openapi'
import { type Fulfilment, verdicts } from '../../../record/ledger/fulfilment.ts'
import type { FieldsShape } from './fields.ts'

const shape: FieldsShape<Fulfilment> = {
  row: z.string().describe('Id of the row that promises.'),
  promise: z.enum(['pledged', 'committed', 'allocated']),
  verdict: z.enum(verdicts),
  basis: z.string().describe('Why, in a full sentence.'),
  promised: z.array(z.string()).describe('Ids of the figures promised.'),
  given: z.array(z.string()).describe('Ids of the figures that they were held against.'),
  verified: z.boolean().describe('Whether people accepted every figure that it rests on.'),
}

export const fulfilmentSchema: z.ZodType<Fulfilment> = z
  .object(shape)
  .openapi('Fulfilment', { description: 'What came of a promise.' })
