import { createRoute } from '@hono/zod-openapi'
import type { LedgerOptions } from '../../record/ledger/options.ts'
import { oneActor } from '../../record/one-actor.ts'
import { convert } from '../../record/rates/convert.ts'
import { rateOn } from '../../record/rates/rate-on.ts'
import type { Store } from '../../record/store.ts'
import { cellLinks } from '../../record/views/cell-links.ts'
import { ledgerFigures } from '../../record/views/ledger-figures.ts'
import { promisesOf } from '../../record/views/promises.ts'
import type { Issue } from '../../shapes/issue.ts'
import type { Api } from '../api.ts'
import { badRequest, json } from '../responses.ts'
import { ledgerSchema } from '../schemas/claims/ledger.ts'
import { type LedgerQuery, ledgerQuery } from '../schemas/view-queries.ts'

const ledger = createRoute({
  method: 'get',
  path: '/api/ledger',
  summary: 'What was pledged, and what came of it, without counting twice.',
  description:
    'Rows have what is proposed as well, marked; totals run over accepted figures alone, unless it is asked otherwise.',
  request: { query: ledgerQuery },
  responses: { 200: json(ledgerSchema, 'The ledger.'), 400: badRequest },
})

/** `/api/ledger`. */
export function addLedgerRoute(api: Api): void {
  api.openapi(ledger, async (context) => {
    const { store, live } = context.var
    const options = await toOptions(store, context.req.valid('query'))
    if ('severity' in options) return context.json({ issues: [options] }, 400)
    const fold = await live.fresh()
    const found = fold.ledger(options)
    const body = {
      ...found,
      fulfilments: promisesOf(found, fold, options.asOf),
      links: cellLinks(found, fold),
      figures: ledgerFigures(found, fold),
      scope: await store.scope(options.asOf),
    }
    return context.json(body, 200)
  })
}

async function toOptions(store: Store, query: LedgerQuery): Promise<LedgerOptions | Issue> {
  const parties: { donor?: string; recipient?: string } = {}
  for (const side of ['donor', 'recipient'] as const) {
    const given = query[side]
    if (given === undefined) continue
    const id = await oneActor(store, given)
    if (typeof id !== 'string') return id
    parties[side] = id
  }
  const { currency } = query
  if (currency === undefined) return { ...query, ...parties }
  const rate = rateOn(currency, query.asOf ?? new Date().toISOString().slice(0, 10))
  // C001: a day without a rate, which is told figure by figure.
  if ('code' in rate && rate.code !== 'C001') return rate
  return { ...query, ...parties, convert }
}
