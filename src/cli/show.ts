import type { StatementRow, Store, StoredReport } from '../record/store.ts'
import { toContract } from '../run/contract.ts'
import { issue } from '../shapes/issue.ts'
import { type Command, exitCodes, UsageError } from './command.ts'
import { dbOption, recordPath, withRecord } from './db.ts'
import { pageOptions, toPage } from './filter-options.ts'
import { issueLine, oneLine, reportHeading, statementRow, statementRows } from './print.ts'
import type { Terminal } from './terminal.ts'

export const show: Command = {
  name: 'show',
  summary: 'Show a report or a statement on record',
  usage: '[ID] [options]',
  description: `Shows the report or the statement with an id: its words, its chain, its revisions.
Without an id it lists the reports on record, newest first.`,
  options: {
    ...dbOption,
    text: { describe: 'Print the text of the report instead of its statements' },
    json: { describe: 'Print JSON: the reading with its metadata, or the statement' },
    ...pageOptions,
  },
  examples: [
    { command: 'onrecord show', what: 'The reports on record.' },
    { command: 'onrecord show 3f9c01d2a4b5c6d7e8f9', what: 'A report or a statement by its id.' },
  ],
  async run(args, terminal) {
    const [id, ...rest] = args.positionals
    if (rest.length > 0) throw new UsageError('show takes one id at a time.')
    const page = toPage(args)
    const code = await withRecord(args, terminal, { readOnly: true }, async (store) => {
      if (id === undefined) return listReports(store, page, args.flag('json'), terminal)
      const report = await store.report(id)
      if (report) {
        await terminal.line(
          args.flag('json')
            ? JSON.stringify({ ...toContract(report.reading, true), revisions: report.revisions })
            : args.flag('text')
              ? report.reading.report.text
              : reportPage(report, terminal),
        )
        return exitCodes.done
      }
      const statement = await store.statement(id)
      if (statement) {
        await terminal.line(
          args.flag('json') ? JSON.stringify(statement) : statementPage(statement, terminal),
        )
        return exitCodes.done
      }
      const missing = issue('S004', `There is no report or statement with the id "${id}".`)
      terminal.error(issueLine(recordPath(args), missing))
      return exitCodes.someFailed
    })
    return code ?? exitCodes.someFailed
  },
}

async function listReports(
  store: Store,
  page: ReturnType<typeof toPage>,
  json: boolean,
  terminal: Terminal,
): Promise<number> {
  const found = await store.reports({}, page)
  for (const problem of found.issues) terminal.error(issueLine('show', problem))
  for (const row of found.items) {
    await terminal.line(
      json
        ? JSON.stringify(row)
        : `${row.id}  ${row.published ?? '          '}  ${`${row.statements}`.padStart(4)} statements  ${oneLine([row.outlet, row.title].filter(Boolean).join(': '))}`,
    )
  }
  if (found.next) terminal.error(`More: add --cursor ${found.next}`)
  return found.issues.length > 0 ? exitCodes.someFailed : exitCodes.done
}

function reportPage({ reading, row, revisions }: StoredReport, terminal: Terminal): string {
  const others = revisions.filter(({ id }) => id !== row.id)
  return [
    reportHeading(reading, terminal),
    terminal.style('dim', `id ${row.id}, on record since ${row.addedAt}`),
    ...(row.supersededBy ? [`This text was replaced by ${row.supersededBy}.`] : []),
    ...others.map(({ id, addedAt }) => terminal.style('dim', `revision ${id}, ${addedAt}`)),
    statementRows(reading, terminal),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

function statementPage(row: StatementRow, terminal: Terminal): string {
  const { statement, report, speaker, words, cueWords, sourceWords } = row
  const facts: readonly (readonly [string, string])[] = [
    ['speaker', `${speaker?.name ?? '—'} (${statement.speakerBasis})`],
    ['source', sourceWords || '—'],
    ['cue', `${cueWords || '—'} (${statement.cueType})`],
    ['report', [report.title, report.outlet, report.published].filter(Boolean).join(' · ')],
    ['report id', report.id],
    ['offsets', statement.content.map(({ start, end }) => `[${start}, ${end})`).join(' ')],
    ['confidence', `${statement.confidence.toFixed(2)}, by ${statement.by}`],
  ]
  return [
    statementRow(speaker?.name ?? null, statement.form, words, terminal),
    ...facts.map(([name, value]) => `  ${name.padEnd(10)}  ${oneLine(value)}`),
  ].join('\n')
}
