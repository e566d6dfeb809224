import { userInfo } from 'node:os'
import type { Act } from '../../record/decision/act.ts'
import type { Store } from '../../record/store.ts'
import type { Issue } from '../../shapes/issue.ts'
import { type Arguments, exitCodes, type Option } from '../command.ts'
import { dbOption, recordPath, withRecord } from '../db.ts'
import { issueLine } from '../print.ts'
import type { Terminal } from '../terminal.ts'
import { decisionLine } from './decision-line.ts'

/** The options of every command that decides. */
export const decidingOptions: Readonly<Record<string, Option>> = {
  ...dbOption,
  by: { value: 'NAME', describe: 'Who decides (default: the name of the system’s user)' },
  why: { value: 'TEXT', describe: 'The reason, kept in the log' },
  json: { describe: 'Print the decision as JSON' },
}

/** Decides what `toAct` makes of the record, and prints the decision. */
export async function decideAndPrint(
  args: Arguments,
  terminal: Terminal,
  toAct: (store: Store) => Promise<Act | Issue>,
): Promise<number> {
  const code = await withRecord(args, terminal, { readOnly: false }, async (store) => {
    const act = await toAct(store)
    if ('severity' in act) return refused(args, terminal, act)
    const { decision, issues } = await store.decide(act, decider(args))
    const [problem] = issues
    if (problem) return refused(args, terminal, problem)
    if (!decision) return exitCodes.someFailed
    await terminal.line(
      args.flag('json') ? JSON.stringify(decision) : await decisionLine(store, decision),
    )
    return exitCodes.done
  })
  return code ?? exitCodes.someFailed
}

export function decider(args: Arguments): { readonly by: string; readonly why?: string } {
  const why = args.text('why')
  return { by: args.text('by') ?? userName(), ...(why === undefined ? {} : { why }) }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A process may run under a number that has no name.
    return `user ${process.getuid?.() ?? ''}`.trim()
  }
}

function refused(args: Arguments, terminal: Terminal, problem: Issue): number {
  terminal.error(issueLine(args.positionals.join(' ') || recordPath(args), problem))
  return exitCodes.someFailed
}
