import { defaultEngine, engineNames } from '../run/engine-names.ts'
import type { PipelineOptions } from '../run/pipeline.ts'
import { type Arguments, type Option, UsageError } from './command.ts'
import type { Terminal } from './terminal.ts'

/** The options of every command that reads inputs. */
export const inputOptions: Readonly<Record<string, Option>> = {
  engine: {
    value: 'NAME',
    describe: `Attribution engine: ${engineNames.join(', ')} (ONRECORD_ENGINE sets the default)`,
    default: defaultEngine(),
  },
  'max-bytes': { value: 'N', describe: 'Largest input in bytes', default: '67108864' },
  'allow-private': { describe: 'Allow addresses on private, loopback and link-local networks' },
  'ignore-robots': { describe: 'Fetch even where robots.txt disallows it' },
}

/** The pipeline's options from a command line; throws a UsageError for values out of range. */
export function toPipelineOptions(args: Arguments, terminal: Terminal): PipelineOptions {
  if (args.positionals.includes('-')) noteStandardInput(terminal)
  return {
    engine: engineOption(args),
    maxBytes: wholeNumber(args, 'max-bytes', 1, Number.MAX_SAFE_INTEGER),
    allowPrivate: args.flag('allow-private'),
    ignoreRobots: args.flag('ignore-robots'),
    stdin: process.stdin,
    signal: terminal.interrupted,
  }
}

/** The engine that was asked for. */
export function engineOption(args: Arguments): (typeof engineNames)[number] {
  const asked = args.text('engine')
  const engine = engineNames.find((name) => name === asked)
  if (!engine) throw new UsageError(`There is no engine "${asked}".`)
  return engine
}

/** An option that is a whole number from `least` to `most`. */
export function wholeNumber(args: Arguments, name: string, least: number, most: number): number {
  const given = args.text(name) ?? ''
  const value = /^\d+$/.test(given) ? Number(given) : Number.NaN
  if (!(value >= least && value <= most)) {
    throw new UsageError(`--${name} is a whole number from ${least} to ${most}, not "${given}".`)
  }
  return value
}

/** Says what is waited for where standard input is a keyboard. */
export function noteStandardInput(terminal: Terminal): void {
  if (process.stdin.isTTY) terminal.error('Reading standard input; end it with Ctrl-D.')
}
