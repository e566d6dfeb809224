import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import type { Store } from '../record/store.ts'
import { toContract } from '../run/contract.ts'
import { csvHeader, csvRows } from '../run/csv.ts'
import { isSpeech } from '../shapes/speech.ts'
import { type Command, exitCodes, UsageError } from './command.ts'
import { dbOption, recordPath, withRecord } from './db.ts'
import { speechOption } from './filter-options.ts'
import { openProgress } from './progress.ts'
import { isSameFile } from './same-file.ts'

export const exportRecord: Command = {
  name: 'export',
  summary: 'Write the record as JSON Lines or CSV',
  usage: '[options]',
  description: `Writes everything on record, oldest first. JSON Lines holds one report a line, as read --json
prints it. CSV (RFC 4180) holds one statement a row, its speaker as printed and as on the register.`,
  options: {
    ...dbOption,
    format: { value: 'FORMAT', describe: 'jsonl or csv', default: 'jsonl' },
    out: { short: 'o', value: 'FILE', describe: 'Write to a file instead of standard output' },
    ...speechOption,
    meta: { describe: 'With jsonl, add how each report was read' },
  },
  examples: [
    { command: 'onrecord export --format csv > statements.csv', what: 'For a spreadsheet.' },
    { command: 'onrecord export --meta -o record.jsonl', what: 'Everything, for a program.' },
  ],
  async run(args, terminal) {
    if (args.positionals.length > 0) throw new UsageError('export takes no inputs.')
    const format = args.text('format')
    if (format !== 'jsonl' && format !== 'csv') {
      throw new UsageError(`--format is jsonl or csv, not "${format}".`)
    }
    const path = args.text('out')
    if (path !== undefined && (await isSameFile(path, recordPath(args)))) {
      throw new UsageError('--out is the record itself; an export would overwrite it.')
    }
    const code = await withRecord(args, terminal, { readOnly: true }, async (store) => {
      const progress = openProgress(terminal, 'reports', async () => (await store.counts()).reports)
      const file = path === undefined ? null : createWriteStream(path)
      const write = async (text: string): Promise<void> => {
        if (!file) return terminal.write(text)
        if (!file.write(text)) await once(file, 'drain')
      }
      try {
        if (format === 'csv') await write(csvHeader())
        for await (const whole of store.readings()) {
          const reading = args.flag('speech-only')
            ? { ...whole, statements: whole.statements.filter(isSpeech) }
            : whole
          await write(
            format === 'csv'
              ? csvRows(reading, await entriesOf(store, reading.report.id))
              : `${JSON.stringify(toContract(reading, args.flag('meta')))}\n`,
          )
          progress.tick()
          // The store answers at once and a file takes all it is given: without a turn of the event
          // loop neither Ctrl-C nor progress would come through before the end.
          await setImmediate()
          if (terminal.interrupted.aborted) return exitCodes.interrupted
        }
        file?.end()
        if (file) await finished(file)
        return exitCodes.done
      } catch (error) {
        if (!file || (error as NodeJS.ErrnoException).code === undefined) throw error
        terminal.error(`${path} cannot be written: ${(error as Error).message}.`)
        return exitCodes.someFailed
      } finally {
        progress.end()
      }
    })
    return code ?? exitCodes.someFailed
  },
}

/** The entries of a report's actors on the register, by their ids in the report. */
async function entriesOf(
  store: Store,
  report: string,
): Promise<ReadonlyMap<string, { readonly id: string; readonly name: string }>> {
  const { actorIds = {} } = (await store.report(report)) ?? {}
  const entries = new Map<string, { readonly id: string; readonly name: string }>()
  for (const [local, id] of Object.entries(actorIds)) {
    const actor = await store.actor(id)
    if (actor) entries.set(local, actor)
  }
  return entries
}
