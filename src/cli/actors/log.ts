import { columnsOf } from '../columns.ts'
import { type Command, exitCodes, UsageError } from '../command.ts'
import { dbOption, withRecord } from '../db.ts'
import { pageOptions, toPage } from '../filter-options.ts'
import { issueLine } from '../print.ts'
import { inWords } from './decision-line.ts'

export const actorLog: Command = {
  name: 'actors log',
  summary: 'List what was decided, newest first',
  usage: '[options]',
  description: `Lists every decision: when, who, what, why, and whether it was undone. The log is only ever
added to, and each row carries a hash of the one before it.`,
  options: {
    ...dbOption,
    ...pageOptions,
    json: { describe: 'Print JSON Lines, one decision a line, with all that it changed' },
  },
  examples: [{ command: 'onrecord actors log --limit 5', what: 'The latest five decisions.' }],
  async run(args, terminal) {
    if (args.positionals.length > 0) throw new UsageError('log takes no inputs.')
    const page = toPage(args)
    const code = await withRecord(args, terminal, { readOnly: true }, async (store) => {
      const { items, next, issues } = await store.decisions(page)
      for (const issue of issues) terminal.error(issueLine('actors log', issue))
      const rows: string[][] = []
      for (const decision of items) {
        const { at, by, id, why, undoneBy } = decision
        const what = await inWords(store, decision)
        const notes = `${why ? `: ${why}` : ''}${undoneBy ? ` (undone by ${undoneBy})` : ''}`
        rows.push([at.slice(0, 16).replace('T', ' '), by, id, `${what}${notes}`])
      }
      const lines = args.flag('json') ? items.map((row) => JSON.stringify(row)) : columnsOf(rows)
      for (const line of lines) await terminal.line(line)
      if (issues.length === 0 && items.length === 0) terminal.error('Nothing has been decided.')
      if (next) terminal.error(`More: add --cursor ${next}`)
      return issues.length > 0 ? exitCodes.someFailed : exitCodes.done
    })
    return code ?? exitCodes.someFailed
  },
}
