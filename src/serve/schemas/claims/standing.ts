import { z } from '@hono/zod-openapi'
import {
  type ConditionFields,
  conditionRelations,
  type Waiting,
} from '../../../shapes/claims/condition.ts'
import { factualities } from '../../../shapes/claims/modality.ts'
import { type PositionFields, strengths } from '../../../shapes/claims/position.ts'
import {
  processRoles,
  type RedLineFields,
  type RoleFields,
  type StateFields,
  stateFields,
} from '../../../shapes/claims/process.ts'
import {
  type ProposalFields,
  proponentRoles,
  proposalStatuses,
} from '../../../shapes/claims/proposal.ts'
import { spanSchema } from '../span.ts'
import type { FieldsShape } from './fields.ts'
import { partyOrNullSchema, partySchema, processOrNullSchema, processSchema } from './parts.ts'

const waitingShape: FieldsShape<Waiting> = {
  relation: z.enum(conditionRelations),
  event: spanSchema,
}

export const positionShape: FieldsShape<PositionFields> = {
  kind: z.literal('position'),
  holder: partySchema,
  issue: spanSchema,
  stance: spanSchema,
  strength: z.enum(strengths),
  polarity: z.enum(['+', '-']),
}

export const proposalShape: FieldsShape<ProposalFields> = {
  kind: z.literal('proposal'),
  label: spanSchema,
  status: z.enum(proposalStatuses),
  proponents: z.array(z.object({ party: partySchema, role: z.enum(proponentRoles) })),
  layer: z.object({ ordinal: z.number().int(), basis: z.enum(['stated', 'inferred']) }).nullable(),
  conditions: z.array(z.object(waitingShape)),
  likelihood: z.array(
    z.object({ party: partySchema, value: z.enum(factualities), cues: z.array(spanSchema) }),
  ),
}

export const roleShape: FieldsShape<RoleFields> = {
  kind: z.literal('role'),
  process: processSchema,
  actor: partySchema,
  role: z.enum(processRoles),
}

export const stateShape: FieldsShape<StateFields> = {
  kind: z.literal('state'),
  process: processSchema,
  field: z.enum(stateFields),
  value: spanSchema,
  actor: partyOrNullSchema,
}

export const redLineShape: FieldsShape<RedLineFields> = {
  kind: z.literal('red_line'),
  process: processOrNullSchema,
  actor: partySchema,
  value: z.enum(['none', 'stated']),
  words: spanSchema,
  wording: z.enum(['verbatim', 'paraphrase']),
}

export const conditionShape: FieldsShape<ConditionFields> = {
  kind: z.literal('condition'),
  ...waitingShape,
  on: z.string().nullable().describe('Id of the claim that waits.'),
}
