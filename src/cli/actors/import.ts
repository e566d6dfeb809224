import type { Store } from '../../record/store.ts'
import { type Arguments, type Command, exitCodes, UsageError } from '../command.ts'
import { withRecord } from '../db.ts'
import { noteStandardInput } from '../input-options.ts'
import { issueLine } from '../print.ts'
import { decider, decidingOptions } from './deciding.ts'
import { decisionLine } from './decision-line.ts'
import { readRegisterFile } from './register-file.ts'

const formats = ['popolo', 'ftm'] as const
const onErrors = ['stop', 'skip'] as const

export const importActors: Command = {
  name: 'actors import',
  summary: 'Add actors from Popolo or FollowTheMoney',
  usage: 'FILE [options]',
  description: `Adds people and organisations with their names, offices, memberships and ids elsewhere. An entry
becomes the one on record with its id, with one of its ids elsewhere or, where there is only one,
with its full name; any other is new. The whole import is one decision, and the same file again
changes nothing. FILE is - for standard input. docs/register.md says what is read.`,
  options: {
    ...decidingOptions,
    format: { value: 'FORMAT', describe: 'popolo or ftm; by default told from the file' },
    'on-error': {
      value: 'ACTION',
      describe: 'stop: import nothing; skip: leave out what is wrong',
      default: 'stop',
    },
    'dry-run': { describe: 'Say what would be imported, and change nothing' },
  },
  examples: [
    { command: 'onrecord actors import parliament.json --dry-run', what: 'What is in the file.' },
    {
      command: 'onrecord actors import peps.ftm.json --on-error skip',
      what: 'What is sound in it.',
    },
  ],
  async run(args, terminal) {
    const [path, ...rest] = args.positionals
    if (path === undefined || rest.length > 0) throw new UsageError('import takes one file.')
    const onError = onErrors.find((action) => action === args.text('on-error'))
    if (!onError) throw new UsageError(`--on-error is one of ${onErrors.join(', ')}.`)
    if (path === '-') noteStandardInput(terminal)
    const text = await readRegisterFile(path)
    if (typeof text !== 'string') {
      terminal.error(issueLine(path, text))
      return exitCodes.someFailed
    }
    const format = formatOf(args, text)
    const code = await withRecord(args, terminal, { readOnly: false }, async (store) => {
      const known = await knownIds(store)
      const read = await reader(format)
      const { entries, issues } = read(text, { onError, isKnown: (id) => known.has(id) })
      for (const problem of issues) terminal.error(issueLine(path, problem))
      const failed = issues.some(({ severity }) => severity === 'error')
      const outcome = failed ? exitCodes.someFailed : exitCodes.done
      if (entries.length === 0) return exitCodes.someFailed
      if (args.flag('dry-run')) {
        const { length } = entries
        await terminal.line(
          args.flag('json')
            ? JSON.stringify({ dryRun: true, actors: length })
            : `${length} ${length === 1 ? 'actor' : 'actors'} would be imported.`,
        )
        return outcome
      }
      const { decision, issues: refusals } = await store.decide(
        { kind: 'actor.import', entries },
        decider(args),
      )
      for (const refusal of refusals) terminal.error(issueLine(path, refusal))
      // The same file once more: nothing failed.
      if (refusals[0]?.code === 'D008') return outcome
      if (!decision) return exitCodes.someFailed
      await terminal.line(
        args.flag('json') ? JSON.stringify(decision) : await decisionLine(store, decision),
      )
      return outcome
    })
    return code ?? exitCodes.someFailed
  },
}

/** FollowTheMoney is one object a line, each with a schema. */
function formatOf(args: Arguments, text: string): (typeof formats)[number] {
  const given = args.text('format')
  if (given !== undefined) {
    const format = formats.find((format) => format === given)
    if (!format) throw new UsageError(`--format is one of ${formats.join(', ')}, not "${given}".`)
    return format
  }
  return /"schema"\s*:/.test(text.slice(0, 10_000)) ? 'ftm' : 'popolo'
}

async function reader(
  format: (typeof formats)[number],
): Promise<typeof import('../../record/register/popolo/read.ts').readPopolo> {
  return format === 'popolo'
    ? (await import('../../record/register/popolo/read.ts')).readPopolo
    : (await import('../../record/register/ftm/read.ts')).readFollowTheMoney
}

async function knownIds(store: Store): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  for await (const { id } of store.register()) ids.add(id)
  return ids
}
