import type { Act } from '../../record/decision/act.ts'
import { decidingOptions } from '../actors/deciding.ts'
import { type Arguments, type Command, UsageError } from '../command.ts'
import type { Terminal } from '../terminal.ts'
import { decideAll } from './decide-all.ts'

function verdict(
  name: 'accept' | 'reject',
  summary: string,
  description: string,
  example: Command['examples'][number],
): Command {
  return {
    name: `decide ${name}`,
    summary,
    usage: 'CLAIM… [options]',
    description,
    options: decidingOptions,
    examples: [example],
    run(args: Arguments, terminal: Terminal): Promise<number> {
      if (args.positionals.length === 0) throw new UsageError(`${name} takes ids of claims.`)
      return decideAll(args, terminal, async () =>
        args.positionals.map((claim): Act => ({ kind: `claim.${name}`, claim })),
      )
    },
  }
}

export const acceptClaims: Command = verdict(
  'accept',
  'Accept claims as they stand',
  'Accepts each claim: it counts in totals from now on. One that cannot be accepted is an issue, and\nthe others go on.',
  {
    command: 'onrecord decide accept 1fb8e7d6ab4f8c5d6095 df04b5e57d9b6f759d2b',
    what: 'Accept two claims.',
  },
)

export const rejectClaims: Command = verdict(
  'reject',
  'Reject claims, with a reason',
  'Rejects each claim for the reason given with --why: it is in no view, and stays in the log.',
  {
    command: 'onrecord decide reject 1fb8e7d6ab4f8c5d6095 --why "a price, not a pledge"',
    what: 'Reject a claim.',
  },
)
