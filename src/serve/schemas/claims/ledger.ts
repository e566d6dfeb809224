import { z } from '@hono/zod-openapi'
import type { ClaimLink } from '../../../record/claims/current.ts'
import type { Fulfilment } from '../../../record/ledger/fulfilment.ts'
import {
  type Cell,
  type Ledger,
  type LedgerRow,
  type LedgerShare,
  type LeftOut,
  type RowParty,
  reasons,
  type Total,
} from '../../../record/ledger/ledger-shape.ts'
import type { Converted } from '../../../record/ledger/options.ts'
import type { Scope } from '../../../record/store.ts'
import type { LedgerFigure } from '../../../record/views/ledger-figures.ts'
import { supportKinds } from '../../../shapes/claims/commitment.ts'
import { bounds, stages } from '../../../shapes/claims/figure.ts'
import { scopeSchema } from '../scope.ts'
import type { FieldsShape } from './fields.ts'
import { fulfilmentSchema } from './fulfilment.ts'
import { linkSchema } from './links.ts'
import { sourceShape } from './source.ts'

/** A ledger, what came of its promises, the figures that it names by id, and what was read for it. */
export interface LedgerBody extends Ledger {
  readonly fulfilments: readonly Fulfilment[]
  /** Between figures of one and the same cell. */
  readonly links: readonly ClaimLink[]
  readonly figures: Readonly<Record<string, LedgerFigure>>
  readonly scope: Scope
}

const status = z.enum(['accepted', 'proposed'])
const value = z.string().describe('A decimal string in full units.')
const currency = z.string().nullable().describe('ISO 4217; null for counts, and where not known.')
const unit = z.string().nullable().describe('What is counted; null for money.')
const series = z.string().nullable()
const ids = z.array(z.string())

const partySchema: z.ZodType<RowParty> = z
  .object({ id: z.string().nullable(), name: z.string() })
  .openapi('LedgerParty', { description: 'Who gives or gets; without an id only words.' })
const parties = z.array(partySchema)

const convertedShape: FieldsShape<Converted> = {
  figure: z.string(),
  from: z.string().describe('ISO 4217.'),
  value,
  rate: z.string().describe('Units of the new currency for one of the old.'),
  day: z.string().describe('The day of the rate.'),
}
const convertedSchema: z.ZodType<Converted> = z.object(convertedShape).openapi('Converted')

const cellShape: FieldsShape<Cell> = {
  value,
  valueMax: z.string().nullable().describe('The upper end of a range.'),
  bound: z.enum(bounds),
  figures: ids.describe('What the value is made of.'),
  also: ids.describe('The same told again, counted once.'),
  others: ids.describe('Figures of the cell that the value does not hold.'),
  status,
  converted: z.object({ value, parts: z.array(convertedSchema) }).nullable(),
}
const cellSchema: z.ZodType<Cell> = z.object(cellShape).openapi('LedgerCell')
const cell = z.union([cellSchema, z.null()])

const rowShape: FieldsShape<Omit<LedgerRow, 'kind'>> = {
  id: z.string(),
  donors: parties.describe('Empty where no report says who.'),
  recipients: parties,
  period: z
    .object({ start: z.string().nullable(), endExclusive: z.string().nullable() })
    .nullable(),
  ...{ currency, unit, series },
  ...{ pledged: cell, committed: cell, allocated: cell, delivered: cell },
  outcomeUnspecified: cell,
  unclear: cell,
}
const rowSchema: z.ZodType<LedgerRow> = z
  .object({ ...rowShape, kind: z.enum(supportKinds).nullable() })
  .openapi('LedgerRow')

const shareShape: FieldsShape<LedgerShare> = {
  figure: z.string(),
  value: z.string().describe('60 % is "0.60".'),
  bound: z.enum(bounds),
  of: z.string().nullable().describe('Id of the figure that it is a share of.'),
  donors: parties,
  recipients: parties,
  stage: z.enum(stages).nullable(),
  derived: z
    .object({ value, bound: z.enum(bounds), unit: z.string().nullable() })
    .nullable()
    .describe('Computed and never said; in no total.'),
  status,
}

const totalShape: FieldsShape<Total> = {
  stage: z.enum(stages),
  ...{ currency, unit, series, value },
  valueMax: z.string().nullable(),
  bound: z.enum(bounds),
  rows: ids,
  figures: ids,
  status,
  converted: z.record(z.string(), convertedSchema).describe('By figure.'),
}

const leftOutShape: FieldsShape<LeftOut> = {
  figure: z.string(),
  reason: z.enum(reasons),
  because: ids.describe('The figures that keep it out.'),
}

const figureShape: FieldsShape<LedgerFigure> = {
  ...sourceShape,
  amount: z.string().describe('The figure in digits, with its bound and unit.'),
}

export const ledgerSchema: z.ZodType<LedgerBody> = z
  .object({
    rows: z.array(rowSchema),
    shares: z.array(z.object(shareShape)),
    totals: z.array(z.object(totalShape)),
    leftOut: z.array(z.object(leftOutShape)).describe('Every figure that is in no total, and why.'),
    fulfilments: z
      .array(fulfilmentSchema)
      .describe('What came of each promise, as of the day asked for, else of today.'),
    links: z.array(linkSchema).describe('How figures of one and the same cell relate.'),
    figures: z.record(z.string(), z.object(figureShape)).describe('All of the above, by id.'),
    scope: scopeSchema,
  })
  .openapi('Ledger', { description: 'What was promised, set aside and given, told once each.' })
