import { failedContract, toContract } from '../run/contract.ts'
import { countInputs, processInputs } from '../run/pipeline.ts'
import { type Command, exitCodes, UsageError } from './command.ts'
import { inputOptions, toPipelineOptions } from './input-options.ts'
import { issueLine, reportHeading, statementRows } from './print.ts'
import { openProgress } from './progress.ts'

export const read: Command = {
  name: 'read',
  summary: 'Read reports and print who said what',
  usage: 'INPUT… [options]',
  description: `Reads each input, finds its statements and their speakers, and prints them. Nothing is stored.
An input is a file, a folder, a glob, an http or https address, or - for standard input.
With --json each report is one line of JSON; what cannot be read is a line whose report is null
and whose issues say why.`,
  options: {
    json: { describe: 'Print JSON Lines, one report a line' },
    meta: { describe: 'With --json, add how the input was read and where each value came from' },
    ...inputOptions,
  },
  examples: [
    { command: 'onrecord read examples/01-wire/report.html', what: 'One saved page.' },
    { command: 'onrecord read reports/ --json > readings.jsonl', what: 'A folder, as JSON Lines.' },
    {
      command: 'pbpaste | onrecord read -',
      what: 'Text from the clipboard (macOS).',
    },
  ],
  async run(args, terminal) {
    if (args.positionals.length === 0) throw new UsageError('read needs at least one input.')
    const json = args.flag('json')
    const progress = openProgress(terminal, 'inputs', () =>
      countInputs(args.positionals, terminal.interrupted),
    )
    let failed = 0
    let first = true
    for await (const { input, readings, issues } of processInputs(
      args.positionals,
      toPipelineOptions(args, terminal),
    )) {
      progress.tick()
      if (readings.length === 0) failed++
      for (const issue of issues) terminal.error(issueLine(input, issue))
      for (const reading of readings) {
        for (const issue of reading.issues) terminal.error(issueLine(reading.meta.input, issue))
        if (json) {
          await terminal.line(JSON.stringify(toContract(reading, args.flag('meta'))))
        } else {
          if (!first) await terminal.line('')
          first = false
          await terminal.line(reportHeading(reading, terminal))
          if (reading.statements.length > 0) await terminal.line(statementRows(reading, terminal))
        }
      }
      if (json && (readings.length === 0 || issues.length > 0)) {
        await terminal.line(JSON.stringify(failedContract(issues)))
      }
      if (terminal.interrupted.aborted) break
    }
    progress.end()
    if (terminal.interrupted.aborted) return exitCodes.interrupted
    return failed > 0 ? exitCodes.someFailed : exitCodes.done
  },
}
