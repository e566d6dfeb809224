import { z } from '@hono/zod-openapi'
import type { LedgerOptions } from '../../record/ledger/options.ts'
import type { PositionOptions } from '../../record/positions/positions.ts'
import type { BoardOptions } from '../../record/process/board.ts'
import { supportKinds } from '../../shapes/claims/commitment.ts'
import { defined, type Query } from './query.ts'

const viewFields = {
  asOf: z.iso.date().optional().describe('Only reports published by this day, YYYY-MM-DD.'),
  accepted: z
    .enum(['true', 'false'])
    .optional()
    .describe('Whether to leave out what nobody has accepted.'),
}

/** Who gives and gets is given by id or by name. */
export type LedgerQuery = Omit<LedgerOptions, 'convert' | 'seriesOf'>

export const ledgerQuery: Query<LedgerQuery> = z
  .strictObject({
    ...viewFields,
    proposed: z
      .enum(['true', 'false'])
      .optional()
      .describe('Whether totals have what nobody has decided on as well; not with `accepted`.'),
    donor: z.string().optional().describe('Who gives: an id on record, or a name only one has.'),
    recipient: z.string().optional().describe('Who gets, likewise.'),
    kind: z.enum(supportKinds).optional().describe('Only this kind of support.'),
    currency: z
      .string()
      .regex(/^[A-Za-z]{3}$/, 'A currency is a code of ISO 4217 such as EUR')
      .optional()
      .describe('ISO 4217: converts amounts at the reference rates of the day of the report.'),
  })
  .refine(({ accepted, proposed }) => accepted !== 'true' || proposed !== 'true', {
    path: ['proposed'],
    error: 'Either `accepted` or `proposed`',
  })
  .transform(({ accepted, proposed, currency, ...rest }): LedgerQuery => {
    const include = accepted === 'true' ? 'accepted' : proposed === 'true' ? 'proposed' : undefined
    return defined({ ...rest, include, currency: currency?.toUpperCase() })
  })

export const positionsQuery: Query<PositionOptions> = z
  .strictObject({
    issue: z.string().optional().describe('Words that the issue must share.'),
    holder: z.string().optional().describe('An id on record, or any part of a name.'),
    ...viewFields,
  })
  .transform(withInclude)

export const processesQuery: Query<BoardOptions> = z
  .strictObject({
    process: z.string().optional().describe('Words that the name of the process must share.'),
    ...viewFields,
  })
  .transform(withInclude)

function withInclude<T extends { readonly accepted?: string | undefined }>({
  accepted,
  ...rest
}: T): { [K in keyof Omit<T, 'accepted'>]: Exclude<T[K], undefined> } & {
  readonly include?: 'accepted'
} {
  return { ...defined(rest), ...(accepted === 'true' ? { include: 'accepted' as const } : {}) }
}
