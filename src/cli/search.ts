import type { StatementRow } from '../record/store.ts'
import { type Command, exitCodes } from './command.ts'
import { dbOption, withRecord } from './db.ts'
import { filterOptions, pageOptions, toFilter, toPage } from './filter-options.ts'
import { issueLine, oneLine, statementRow } from './print.ts'
import type { Terminal } from './terminal.ts'

export const search: Command = {
  name: 'search',
  summary: 'Search the statements on record',
  usage: '[QUERY] [options]',
  description: `Finds statements by their words, best match first; without a query, newest first.
A query is words, "exact phrases", prefix*, AND, OR, NOT and parentheses; words that stand
side by side must all occur. Quote it for the shell.`,
  options: {
    ...dbOption,
    ...filterOptions,
    ...pageOptions,
    json: { describe: 'Print JSON Lines, one statement a line' },
  },
  examples: [
    {
      command: 'onrecord search "peacekeeping force" --speaker Moreau',
      what: 'Words of one speaker.',
    },
    {
      command: `onrecord search '"red line*" NOT trade' --form direct`,
      what: 'A phrase, quoted word for word in the report.',
    },
    {
      command: 'onrecord search --cue-type promise --from 2031-01-01 --json',
      what: 'Every promise since a day, for a program.',
    },
  ],
  async run(args, terminal) {
    const query = args.positionals.join(' ')
    const filter = toFilter(args)
    const page = toPage(args)
    const found = await withRecord(args, terminal, { readOnly: true }, (store) =>
      store.search(query, filter, page),
    )
    if (!found) return exitCodes.someFailed
    for (const issue of found.issues) terminal.error(issueLine(query, issue))
    for (const row of found.items) {
      await terminal.line(args.flag('json') ? JSON.stringify(row) : hit(row, terminal))
    }
    if (found.issues.length === 0 && found.items.length === 0) terminal.error('No statement found.')
    if (found.next) terminal.error(`More: add --cursor ${found.next}`)
    return found.issues.length > 0 ? exitCodes.someFailed : exitCodes.done
  },
}

function hit(row: StatementRow, terminal: Terminal): string {
  const { statement, report, speaker, snippet, words } = row
  const where = [report.outlet, report.published, statement.id].filter((part) => part !== null)
  const shown = statementRow(
    speaker?.name ?? null,
    statement.form,
    snippet?.text ?? words,
    terminal,
    snippet?.marks,
  )
  const place = terminal.style('dim', where.map(oneLine).join(' · '))
  return terminal.columns === null ? `${shown}  [${place}]` : `${shown}\n${' '.repeat(36)}${place}`
}
