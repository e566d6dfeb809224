import { parseArgs } from 'node:util'
import {
  type Arguments,
  type Command,
  exitCodes,
  type Option,
  type Subcommands,
  UsageError,
} from './command.ts'
import { commands } from './commands.ts'
import { commandHelp, mainHelp } from './help.ts'
import { oneLine } from './print.ts'
import { openTerminal, type Terminal } from './terminal.ts'

process.exitCode = await main(process.argv.slice(2))
// Standard input that is still waited for would keep an interrupted process alive.
if (process.exitCode === exitCodes.interrupted) process.exit()

/** Runs one command line and gives its exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const terminal = openTerminal()
  const [name = '', ...rest] = argv
  if (name === '--version' || name === '-V') {
    const { version } = await import('./version.ts')
    await terminal.line(version)
    return exitCodes.done
  }
  if (name === '' || name === '--help' || name === '-h' || name === 'help') {
    const [topic, under] = rest
    const about = topic === undefined ? undefined : await load(topic, under)
    if (topic !== undefined && !about) return unknown(topic, terminal)
    if (under !== undefined && about?.name === topic) {
      return unknown(`${topic} ${under}`, terminal)
    }
    await terminal.line(about ? commandHelp(about) : mainHelp(commands))
    return name === '' ? exitCodes.usage : exitCodes.done
  }
  if (rest[0] === 'help' && (await load(name, undefined))?.subcommands) {
    return main(['help', name, ...rest.slice(1)])
  }
  const command = await load(name, rest[0])
  if (!command) return unknown(name, terminal)
  try {
    const args = parse(command, command.name === name ? rest : rest.slice(1))
    if (args === 'help') {
      await terminal.line(commandHelp(command))
      return exitCodes.done
    }
    refuseLate(command, args, rest)
    return await command.run(args, terminal)
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.error(`${oneLine(error.message)} Run onrecord ${command.name} --help for its usage.`)
      return exitCodes.usage
    }
    // By its name: the class lies with the engines, which most commands do not load.
    if (!(error instanceof Error && error.name === 'EngineUnavailable')) throw error
    terminal.error(error.message)
    return exitCodes.someFailed
  }
}

/** The command of this name, or the one under it that the next word names. */
async function load(name: string, next: string | undefined): Promise<Command | undefined> {
  const command = await find(commands, name)?.load()
  return (await find(command?.subcommands ?? {}, next ?? '')?.load()) ?? command
}

function find(among: Subcommands, name: string): Subcommands[string] | undefined {
  return Object.hasOwn(among, name) ? among[name] : undefined
}

/** A command under another whose name comes after options would be an argument of the other. */
function refuseLate({ name, subcommands = {} }: Command, args: Arguments, argv: string[]): void {
  const [first = ''] = args.positionals
  if (argv.includes('--') || !find(subcommands, first)) return
  throw new UsageError(`Put the options after "${name} ${first}".`)
}

function unknown(name: string, terminal: Terminal): number {
  terminal.error(`There is no command "${oneLine(name)}". Run onrecord --help for the list.`)
  return exitCodes.usage
}

function parse(command: Command, argv: string[]): Arguments | 'help' {
  const options = Object.fromEntries(
    Object.entries<Option>({ ...command.options, help: { short: 'h', describe: '' } }).map(
      ([name, { value, short }]) => [
        name,
        { type: value ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) },
      ],
    ),
  )
  let parsed: ReturnType<typeof parseArgs>
  try {
    parsed = parseArgs({ args: argv, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}.`, { cause: error })
  }
  if (parsed.values.help) return 'help'
  const { values, positionals } = parsed
  return {
    positionals,
    text: (name) => (values[name] as string | undefined) ?? command.options[name]?.default,
    flag: (name) => values[name] === true,
  }
}
