import { claimRow } from '../../record/views/claim-row.ts'
import { summaryOf } from '../../record/views/summary.ts'
import { issue } from '../../shapes/issue.ts'
import { type Command, exitCodes, UsageError } from '../command.ts'
import { dbOption, withRecord } from '../db.ts'
import { issueLine } from '../print.ts'
import { card } from './card.ts'
import { decisionsOf } from './decisions-of.ts'

export const showClaim: Command = {
  name: 'claims show',
  summary: 'Show a claim: its words, its fields, what was decided',
  usage: 'ID [options]',
  description: `Shows one claim in its sentence, field by field, with every decision on it. With --json its fields
have the shape that onrecord decide edit takes.`,
  options: { ...dbOption, json: { describe: 'Print the claim as JSON' } },
  examples: [{ command: 'onrecord claims show 1fb8e7d6ab4f8c5d6095', what: 'One claim.' }],
  async run(args, terminal) {
    const [id, ...rest] = args.positionals
    if (id === undefined || rest.length > 0) throw new UsageError('show takes one id of a claim.')
    const code = await withRecord(args, terminal, { readOnly: true }, async (store) => {
      const found = await store.claim(id)
      if (!found) {
        terminal.error(issueLine(id, issue('D012', 'No claim has this id.')))
        return exitCodes.someFailed
      }
      if (args.flag('json')) {
        await terminal.line(JSON.stringify(claimRow(found), null, 2))
        return exitCodes.done
      }
      await terminal.line(card(found, terminal))
      await terminal.line(`\n${summaryOf(found)}`)
      for (const line of await decisionsOf(store, id)) await terminal.line(line)
      return exitCodes.done
    })
    return code ?? exitCodes.someFailed
  },
}
