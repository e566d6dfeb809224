import { linkStatuses } from '../../record/claims/current.ts'
import { linksOf } from '../../record/views/link-rows.ts'
import { openFold } from '../../record/views/record-fold.ts'
import { amountOf } from '../../record/views/summary.ts'
import { columnsOf } from '../columns.ts'
import { type Command, exitCodes, UsageError } from '../command.ts'
import { dbOption, withRecord } from '../db.ts'
import { oneOf } from '../filter-options.ts'
import { oneLine } from '../print.ts'
import { nothingFound } from './nothing-found.ts'

export const claimLinks: Command = {
  name: 'claims links',
  summary: 'List how figures relate: what is proposed, with reasons, and what was decided',
  usage: '[CLAIM] [options]',
  description: `Lists links between figures: the same figure told again, the same money in other words, a part of
another, an update, a correction, a contradiction, more of it. A link that is proposed keeps money from
being counted twice and adds nothing; onrecord decide link and unlink decide. Only what one speaker says
again word for word is accepted by itself. CLAIM keeps the links of one claim.`,
  options: {
    ...dbOption,
    status: { value: 'STATUS', describe: `Only ${linkStatuses.join(', ')}` },
    json: { describe: 'Print JSON Lines, one link a line' },
    csv: { describe: 'Print CSV (RFC 4180)' },
  },
  examples: [
    { command: 'onrecord claims links --status proposed', what: 'What is to decide on.' },
    { command: 'onrecord claims links 1fb8e7d6ab4f8c5d6095', what: 'Those of one claim.' },
  ],
  async run(args, terminal) {
    const [id, ...rest] = args.positionals
    if (rest.length > 0) throw new UsageError('links takes one id of a claim, or none.')
    const status = oneOf(args, 'status', linkStatuses)
    const code = await withRecord(args, terminal, { readOnly: true }, async (store) => {
      const fold = await openFold(store)
      const links = linksOf(fold, {
        ...(id === undefined ? {} : { claim: id }),
        ...(status === undefined ? {} : { status }),
      })
      const amount = (claim: string): string => {
        const found = fold.claim(claim)?.claim
        return found?.kind === 'figure' ? amountOf(found) : ''
      }
      if (args.flag('json')) {
        for (const link of links) await terminal.line(JSON.stringify(link))
      } else if (args.flag('csv')) {
        const { toCsv } = await import('./csv.ts')
        const rows = links.map(({ from, relation, to, status: stands, confidence, reasons }) => [
          ...[from, relation, to, stands, confidence, reasons.join(' ')],
        ])
        const header = ['from', 'relation', 'to', 'status', 'confidence', 'reasons']
        await terminal.write(toCsv([header, ...rows]))
      } else {
        const rows = links.map(({ from, relation, to, status: stands, reasons }) => [
          ...[from, amount(from), relation.replace('_', ' '), to, amount(to), stands],
          oneLine(reasons.join(' ')),
        ])
        for (const line of columnsOf(rows)) await terminal.line(line)
      }
      if (links.length === 0) terminal.error(await nothingFound(store, 'link', undefined))
      return exitCodes.done
    })
    return code ?? exitCodes.someFailed
  },
}
