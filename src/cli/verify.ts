import { verifyRecord } from '../record/verify.ts'
import { type Command, exitCodes, UsageError } from './command.ts'
import { dbOption, recordPath, withRecord } from './db.ts'
import { issueLine } from './print.ts'
import { openProgress } from './progress.ts'

export const verify: Command = {
  name: 'verify',
  summary: 'Check the record: the log of decisions, and every span against its text',
  usage: '[options]',
  description: `Checks that every row of the log is as it was written and follows the one before, that what is
marked as undone is undone in the log, that every report's text is the one its fingerprint was taken of,
that every span of its statements, actors and claims lies within it, and that claims stand as the log
says. That rows at the end of the log were cut off shows only against a hash kept elsewhere: the last one
is printed.`,
  options: { ...dbOption, json: { describe: 'Print the outcome as JSON' } },
  examples: [
    { command: 'onrecord verify', what: 'Whether the record is as it was written.' },
    { command: 'onrecord verify --json', what: 'The counts and the last hash, for a program.' },
  ],
  async run(args, terminal) {
    if (args.positionals.length > 0) throw new UsageError('verify takes no inputs.')
    const code = await withRecord(args, terminal, { readOnly: true }, async (store) => {
      const progress = openProgress(terminal, 'reports', async () => (await store.counts()).reports)
      const outcome = await verifyRecord(store, () => progress.tick())
      progress.end()
      for (const issue of outcome.issues) terminal.error(issueLine(recordPath(args), issue))
      const { reports, statements, claims, decisions, hash } = outcome
      if (args.flag('json')) {
        await terminal.line(JSON.stringify(outcome))
      } else if (outcome.issues.length === 0) {
        const last = hash === null ? '' : `; the last hash of the log is ${hash}`
        await terminal.line(
          `${[
            counted(reports, 'report'),
            counted(statements, 'statement'),
            counted(claims, 'claim'),
            counted(decisions, 'decision'),
          ].join(', ')}: as written${last}`,
        )
      }
      return outcome.issues.length > 0 ? exitCodes.someFailed : exitCodes.done
    })
    return code ?? exitCodes.someFailed
  },
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
