import { type Command, UsageError } from '../command.ts'
import { decideAndPrint, decidingOptions } from './deciding.ts'

export const undoDecision: Command = {
  name: 'actors undo',
  summary: 'Undo a decision',
  usage: '[DECISION] [options]',
  description: `Undoes the decision with this id, or the latest that stands. What the machine had found comes
back, for the reports that were added since as well. The log keeps both decisions.`,
  options: decidingOptions,
  examples: [
    { command: 'onrecord actors undo', what: 'The latest decision.' },
    { command: 'onrecord actors undo 9d0f3a5c7b21e8640ac1', what: 'One by its id.' },
  ],
  run(args, terminal) {
    const [decision, ...rest] = args.positionals
    if (rest.length > 0) throw new UsageError('undo takes one decision at a time.')
    return decideAndPrint(args, terminal, async () =>
      decision === undefined ? { kind: 'undo' } : { kind: 'undo', decision },
    )
  },
}
