import { createReadStream } from 'node:fs'
import { attributeLines } from '../run/attribute-lines.ts'
import { issue } from '../shapes/issue.ts'
import { type Command, exitCodes, UsageError } from './command.ts'
import { speechOption } from './filter-options.ts'
import { engineOption, inputOptions, noteStandardInput, wholeNumber } from './input-options.ts'
import { issueLine } from './print.ts'
import { openProgress } from './progress.ts'

const { engine, 'max-bytes': maxBytes } = inputOptions

export const attribute: Command = {
  name: 'attribute',
  summary: 'Run the attribution engine alone, JSON Lines in and out',
  usage: '[FILE] [options]',
  description: `Reads lines of {"id","text"} from a file or standard input and writes, for each and in order,
{"id","attributions":[{"source","cue","content","confidence"}]}: each role is a list of [start, end)
in UTF-16 code units. A bad line gives {"id","error":{"code","message"}} and the stream goes on.`,
  options: {
    ...(engine ? { engine } : {}),
    ...(maxBytes
      ? { 'max-bytes': { ...maxBytes, describe: 'Longest line in bytes', default: '4194304' } }
      : {}),
    ...speechOption,
  },
  examples: [
    { command: 'onrecord attribute archive.jsonl > attributions.jsonl', what: 'An archive.' },
    {
      command: `echo '{"id":"1","text":"“We will pay,” the mayor said."}' | onrecord attribute`,
      what: 'One text.',
    },
  ],
  async run(args, terminal) {
    const [path = '-', ...rest] = args.positionals
    if (rest.length > 0) throw new UsageError('attribute takes one file at a time.')
    const options = {
      engine: engineOption(args),
      maxBytes: wholeNumber(args, 'max-bytes', 1, Number.MAX_SAFE_INTEGER),
      speechOnly: args.flag('speech-only'),
    }
    if (path === '-') noteStandardInput(terminal)
    const progress = openProgress(terminal, 'texts')
    const input = path === '-' ? process.stdin : createReadStream(path)
    let failed = 0
    try {
      for await (const batch of attributeLines(input, options)) {
        failed += batch.failed
        for (let line = 0; line < batch.lines; line++) progress.tick()
        await terminal.write(batch.output)
      }
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException
      if (!code || !syscall) throw error
      terminal.error(issueLine(path, issue('R002', `The file cannot be read (${code}).`)))
      return exitCodes.someFailed
    } finally {
      progress.end()
    }
    return failed > 0 ? exitCodes.someFailed : exitCodes.done
  },
}
