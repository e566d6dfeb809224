import { writeFile } from 'node:fs/promises'
import { issue } from '../../shapes/issue.ts'
import type { RegisterEntry } from '../../shapes/register.ts'
import { type Command, exitCodes, UsageError } from '../command.ts'
import { dbOption, recordPath, withRecord } from '../db.ts'
import { issueLine } from '../print.ts'
import { isSameFile } from '../same-file.ts'

const formats = ['popolo', 'ftm', 'json'] as const

export const exportActors: Command = {
  name: 'actors export',
  summary: 'Write the register as Popolo, FollowTheMoney or JSON',
  usage: '[FILE] [options]',
  description: `Writes every actor that can be known beyond one report, to FILE or standard output: a Popolo
document, FollowTheMoney as JSON Lines, or the register's own entries as JSON Lines.`,
  options: {
    ...dbOption,
    format: { value: 'FORMAT', describe: `Which: ${formats.join(', ')}`, default: 'popolo' },
  },
  examples: [
    { command: 'onrecord actors export register.json', what: 'As Popolo.' },
    { command: 'onrecord actors export --format ftm > register.ftm.json', what: 'For Aleph.' },
  ],
  async run(args, terminal) {
    const [path, ...rest] = args.positionals
    if (rest.length > 0) throw new UsageError('export takes one file.')
    const format = formats.find((format) => format === args.text('format'))
    if (!format) throw new UsageError(`--format is one of ${formats.join(', ')}.`)
    if (path !== undefined && (await isSameFile(path, recordPath(args)))) {
      throw new UsageError('The file is the record itself; an export would overwrite it.')
    }
    const entries = await withRecord(args, terminal, { readOnly: true }, async (store) => {
      const entries: RegisterEntry[] = []
      for await (const entry of store.register()) entries.push(entry)
      return entries
    })
    if (!entries) return exitCodes.someFailed
    const text = await written(entries, format)
    if (path === undefined) {
      await terminal.write(text)
      return exitCodes.done
    }
    try {
      await writeFile(path, text)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      terminal.error(issueLine(path, issue('S005', `The file cannot be written (${code}).`)))
      return exitCodes.someFailed
    }
    terminal.error(`${entries.length} actors in ${path}`)
    return exitCodes.done
  },
}

async function written(
  entries: readonly RegisterEntry[],
  format: (typeof formats)[number],
): Promise<string> {
  switch (format) {
    case 'popolo':
      return (await import('../../record/register/popolo/write.ts')).writePopolo(entries)
    case 'ftm':
      return (await import('../../record/register/ftm/write.ts')).writeFollowTheMoney(entries)
    case 'json':
      return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
  }
}
