import type { Ledger } from '../record/ledger/ledger-shape.ts'
import type { Convert, LedgerOptions } from '../record/ledger/options.ts'
import { oneActor } from '../record/one-actor.ts'
import type { Store } from '../record/store.ts'
import { promisesOf } from '../record/views/promises.ts'
import { openFold } from '../record/views/record-fold.ts'
import { type SupportKind, supportKinds } from '../shapes/claims/commitment.ts'
import type { Issue } from '../shapes/issue.ts'
import { ledgerLines } from './claims/ledger-lines.ts'
import { nothingFound } from './claims/nothing-found.ts'
import { toViewOptions, viewOptions } from './claims/view-options.ts'
import { type Arguments, type Command, exitCodes, UsageError } from './command.ts'
import { withRecord } from './db.ts'
import { oneOf } from './filter-options.ts'
import { issueLine } from './print.ts'

export const ledgerCommand: Command = {
  name: 'ledger',
  summary: 'What was pledged, and what came of it, without counting twice',
  usage: '[options]',
  description: `Lists what is promised, set aside and given, by donor, recipient, kind and period, each stage in a
column of its own. A total runs only over accepted figures of one stage and one currency, told once
each, that are no part of one another; everything that is left out is listed with its reason. A share never
becomes an amount. What came of a promise is rated as of the day asked for, else of today. With
--currency amounts are converted at the ECB's reference rate of the report's day, and the original
stays beside.`,
  options: {
    ...viewOptions,
    donor: { value: 'NAME', describe: 'Only this donor: an id, or a name that only one actor has' },
    recipient: { value: 'NAME', describe: 'Only this recipient' },
    kind: { value: 'KIND', describe: `Only this kind of support: ${supportKinds.join(', ')}` },
    currency: { value: 'CODE', describe: 'Convert amounts to this currency (ISO 4217)' },
    proposed: { describe: 'Total what nobody has decided on as well, marked as proposed' },
  },
  examples: [
    { command: 'onrecord ledger', what: 'Everything pledged and given.' },
    {
      command: 'onrecord ledger --recipient Marn --currency EUR --as-of 2025-03-31',
      what: 'What one recipient was promised by a day, in euros.',
    },
    {
      command: 'onrecord ledger --json',
      what: 'Rows, totals and what is left out, for a program.',
    },
  ],
  async run(args, terminal) {
    if (args.positionals.length > 0) throw new UsageError('ledger takes no inputs.')
    const view = toViewOptions(args)
    if (args.flag('accepted') && args.flag('proposed')) {
      throw new UsageError('Give --accepted or --proposed, not both.')
    }
    const currency = args.text('currency')?.toUpperCase()
    if (currency !== undefined && !/^[A-Z]{3}$/.test(currency)) {
      throw new UsageError(`--currency is a code of ISO 4217 such as EUR, not "${currency}".`)
    }
    const kind = oneOf(args, 'kind', supportKinds)
    const code = await withRecord(args, terminal, { readOnly: true }, async (store) => {
      const rateIssues: Issue[] = []
      const options = await toOptions(store, args, kind, currency, rateIssues)
      if ('severity' in options) {
        terminal.error(issueLine('ledger', options))
        return exitCodes.someFailed
      }
      const fold = await openFold(store)
      const found = fold.ledger({ ...view, ...options })
      const came = promisesOf(found, fold, view.asOf)
      if (args.flag('json')) {
        await terminal.line(JSON.stringify({ ...found, fulfilments: came }, null, 2))
      } else if (args.flag('csv')) await terminal.write(await csv(found))
      else for (const line of ledgerLines(found, came, fold, terminal)) await terminal.line(line)
      for (const issue of rateIssues) terminal.error(issueLine('ledger', issue))
      if (isEmpty(found)) terminal.error(await nothingFound(store, 'figure', view))
      return exitCodes.done
    })
    return code ?? exitCodes.someFailed
  },
}

async function toOptions(
  store: Store,
  args: Arguments,
  kind: SupportKind | undefined,
  currency: string | undefined,
  rateIssues: Issue[],
): Promise<LedgerOptions | Issue> {
  const parties: { donor?: string; recipient?: string } = {}
  for (const side of ['donor', 'recipient'] as const) {
    const given = args.text(side)
    if (given === undefined) continue
    const id = await oneActor(store, given)
    if (typeof id !== 'string') return id
    parties[side] = id
  }
  return {
    ...parties,
    ...(kind ? { kind } : {}),
    ...(args.flag('proposed') ? { include: 'proposed' as const } : {}),
    ...(currency ? { currency, convert: await converting(rateIssues) } : {}),
  }
}

/** Converts, and keeps the first of each kind of issue that there is with a currency. */
async function converting(issues: Issue[]): Promise<Convert> {
  const { convert } = await import('../record/rates/convert.ts')
  const met = new Set<string>()
  return (value, from, to, day) => {
    const converted = convert(value, from, to, day)
    const found = 'code' in converted ? converted : (converted.from.notice ?? converted.to.notice)
    if (found && !met.has(`${from} ${found.code}`) && !met.has(found.message)) {
      met.add(`${from} ${found.code}`).add(found.message)
      issues.push(found)
    }
    return converted
  }
}

function isEmpty({ rows, shares }: Ledger): boolean {
  return rows.length === 0 && shares.length === 0
}

async function csv(found: Ledger): Promise<string> {
  const { ledgerCsv } = await import('./claims/ledger-csv.ts')
  return ledgerCsv(found)
}
