import { z } from '@hono/zod-openapi'
import type { Board, Proposal, RedLine, Seat, State } from '../../../record/process/board.ts'
import type { Scope } from '../../../record/store.ts'
import { conditionRelations } from '../../../shapes/claims/condition.ts'
import { factualities } from '../../../shapes/claims/modality.ts'
import { processRoles } from '../../../shapes/claims/process.ts'
import { proponentRoles, proposalStatuses } from '../../../shapes/claims/proposal.ts'
import { scopeSchema } from '../scope.ts'
import type { FieldsShape } from './fields.ts'
import { namedOrNullSchema, namedSchema, sourceSchema } from './source.ts'

export interface ProcessesBody {
  readonly boards: readonly Board[]
  readonly scope: Scope
}

const seatShape: FieldsShape<Seat> = {
  actor: namedSchema,
  roles: z
    .array(z.object({ role: z.enum(processRoles), sources: z.array(sourceSchema) }))
    .describe('Several where reports differ, the latest first.'),
}

const stateShape: FieldsShape<State> = {
  words: z.string(),
  actor: namedOrNullSchema,
  denied: z.boolean().describe('Said not to be so.'),
  source: sourceSchema,
}
const stateSchema: z.ZodType<State> = z.object(stateShape).openapi('ProcessState')
const states = z.array(stateSchema)

const redLineShape: FieldsShape<RedLine> = {
  actor: namedSchema,
  value: z.enum(['none', 'stated']),
  words: z.string(),
  wording: z.enum(['verbatim', 'paraphrase']),
  source: sourceSchema,
}

const proposalShape: FieldsShape<Proposal> = {
  label: z.string(),
  status: z.enum(proposalStatuses),
  layer: z.object({ ordinal: z.int(), basis: z.enum(['stated', 'inferred']) }).nullable(),
  proponents: z.array(z.object({ actor: namedSchema, role: z.enum(proponentRoles) })),
  conditions: z.array(z.object({ relation: z.enum(conditionRelations), words: z.string() })),
  likelihood: z.array(
    z.object({ actor: namedSchema, value: z.enum(factualities), words: z.string() }),
  ),
  source: sourceSchema,
}

const boardShape: FieldsShape<Board> = {
  process: z.string().describe('The fullest name.'),
  also: z.array(z.string()).describe('Other names for it.'),
  seats: z.array(z.object(seatShape)),
  states: z
    .object({ status: states, pace: states, move: states, blocker: states })
    .describe('The latest first.'),
  redLines: z
    .array(z.object(redLineShape))
    .describe('Of who is not here it is not known whether there are any.'),
  proposals: z.array(z.object(proposalShape)).describe('By layer.'),
  asOf: z.string().nullable().describe('The day of the latest report, YYYY-MM-DD.'),
}

export const processesSchema: z.ZodType<ProcessesBody> = z
  .object({ boards: z.array(z.object(boardShape)), scope: scopeSchema })
  .openapi('Processes', { description: 'How processes stand, as of the reports read.' })
