import { decidingOptions } from '../actors/deciding.ts'
import { type Command, UsageError } from '../command.ts'
import { decideAll } from './decide-all.ts'

export const undoDecision: Command = {
  name: 'decide undo',
  summary: 'Undo a decision',
  usage: '[DECISION] [options]',
  description: `Takes back what was decided: the one with this id, or the latest that stands. Both stay in the
log. Deciding the same again is a new decision.`,
  options: decidingOptions,
  examples: [{ command: 'onrecord decide undo', what: 'The latest decision.' }],
  run(args, terminal) {
    const [decision, ...rest] = args.positionals
    if (rest.length > 0) throw new UsageError('undo takes one decision, or none for the latest.')
    return decideAll(args, terminal, async () => [
      { kind: 'undo', ...(decision === undefined ? {} : { decision }) },
    ])
  },
}
