import type { Terminal } from './terminal.ts'

/** One command, as data: parsing, `--help` and the docs are all made from it. */
export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What follows the name, e.g. `INPUT… [options]`. */
  readonly usage: string
  /** A paragraph or two. */
  readonly description: string
  readonly options: Readonly<Record<string, Option>>
  readonly examples: readonly Example[]
  /** Commands under it, by their last word; any other first word is an argument of its own. */
  readonly subcommands?: Subcommands
  /** Runs it and gives the exit code. */
  run(args: Arguments, terminal: Terminal): Promise<number>
}

/** Commands by name, loaded only when they run. */
export type Subcommands = Readonly<
  Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>
>

export interface Option {
  /** How the value is called in the help; a switch has none. */
  readonly value?: string
  readonly short?: string
  readonly describe: string
  readonly default?: string
}

interface Example {
  readonly command: string
  readonly what: string
}

export interface Arguments {
  readonly positionals: readonly string[]
  text(name: string): string | undefined
  flag(name: string): boolean
}

/** Exit codes, the same for every command. */
export const exitCodes = {
  done: 0,
  someFailed: 1,
  usage: 2,
  interrupted: 130,
} as const

/** Thrown by a command whose arguments make no sense; the message is a full sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
