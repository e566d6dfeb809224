import type { Added } from '../record/store.ts'
import { countInputs, processInputs } from '../run/pipeline.ts'
import { type Command, exitCodes, UsageError } from './command.ts'
import { dbOption, recordPath, withRecord } from './db.ts'
import { inputOptions, toPipelineOptions } from './input-options.ts'
import { issueLine, oneLine, statementRows } from './print.ts'
import { openProgress } from './progress.ts'

export const add: Command = {
  name: 'add',
  summary: 'Put reports on record',
  usage: 'INPUT… [options]',
  description: `Reads each input and puts it on record with its statements. The same report is never there
twice; a changed text at the same address is kept as a revision beside the old one.
Each report is one transaction: stop at any moment, run the same command again, and it goes on.`,
  options: {
    ...dbOption,
    json: { describe: 'Print one JSON object a report: input, outcome, id, statements' },
    statements: { describe: 'Print the statements of each report that is new' },
    quiet: { short: 'q', describe: 'Print only the summary and what failed' },
    ...inputOptions,
  },
  examples: [
    { command: 'onrecord add report.html more/ -', what: 'A file, a folder and standard input.' },
    { command: 'onrecord add "archive/**/*.txt" --quiet', what: 'An archive, by a glob.' },
    {
      command: 'onrecord add https://example.org/story --db campaign.db',
      what: 'An address, into a record of its own.',
    },
  ],
  async run(args, terminal) {
    if (args.positionals.length === 0) throw new UsageError('add needs at least one input.')
    // `add … | head` must not leave reports out.
    terminal.outliveReader()
    const options = toPipelineOptions(args, terminal)
    const tally = { added: 0, known: 0, revised: 0, failed: 0, statements: 0 }
    const json = args.flag('json')
    const printed = json || !args.flag('quiet')
    const progress = openProgress(terminal, 'inputs', () =>
      countInputs(args.positionals, terminal.interrupted),
    )
    const code = await withRecord(args, terminal, { readOnly: false }, async (store) => {
      for await (const { input, readings, issues } of processInputs(args.positionals, options)) {
        progress.tick()
        for (const issue of issues) terminal.error(issueLine(input, issue))
        if (readings.length === 0) tally.failed++
        if (json && readings.length === 0) {
          await terminal.line(JSON.stringify({ input, outcome: 'failed', id: null, issues }))
        }
        for (const reading of readings) {
          const { outcome, id } = await store.add(reading)
          tally[outcome]++
          if (outcome !== 'known') tally.statements += reading.statements.length
          for (const issue of reading.issues) terminal.error(issueLine(reading.meta.input, issue))
          if (json) {
            const { statements, meta } = reading
            await terminal.line(
              JSON.stringify({ input: meta.input, outcome, id, statements: statements.length }),
            )
          } else if (printed) {
            const title = oneLine(reading.report.title ?? reading.meta.input)
            const count = `${reading.statements.length}`.padStart(4)
            await terminal.line(
              `${terminal.style(colours[outcome], outcome.padEnd(7))}  ${id}  ${count} statements  ${title}`,
            )
            if (args.flag('statements') && outcome !== 'known' && reading.statements.length > 0) {
              await terminal.line(statementRows(reading, terminal))
            }
          }
        }
        if (terminal.interrupted.aborted) break
      }
      if (terminal.interrupted.aborted) return exitCodes.interrupted
      return tally.failed > 0 ? exitCodes.someFailed : exitCodes.done
    })
    progress.end()
    if (code === null) return exitCodes.someFailed
    const { added, revised, known, failed, statements } = tally
    const summary = `${added} added, ${revised} revised, ${known} already on record, ${failed} failed; ${statements} new statements in ${recordPath(args)}`
    if (json) terminal.error(summary)
    else await terminal.line(terminal.style('bold', summary))
    if (code === exitCodes.interrupted) {
      terminal.error('Interrupted. The record is sound; run the same command again to go on.')
    }
    return code
  },
}

const colours = { added: 'green', revised: 'yellow', known: 'dim' } as const satisfies Record<
  Added['outcome'],
  string
>
