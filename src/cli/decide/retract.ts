import type { Act } from '../../record/decision/act.ts'
import { decidingOptions } from '../actors/deciding.ts'
import { type Command, UsageError } from '../command.ts'
import { decideAll } from './decide-all.ts'

export const retract: Command = {
  name: 'decide retract',
  summary: 'Take a report or a statement out of all that stands on it',
  usage: 'report|statement ID [options]',
  description: `The text stays on record and can be read; no total, position or board has what was claimed
in it. Undoing the decision brings all of it back.`,
  options: decidingOptions,
  examples: [
    {
      command: 'onrecord decide retract report 1c9ab2f0d3e4 --why "withdrawn by the agency"',
      what: 'A report that its outlet withdrew.',
    },
  ],
  run(args, terminal) {
    const [what, id, ...rest] = args.positionals
    if (id === undefined || rest.length > 0 || (what !== 'report' && what !== 'statement')) {
      throw new UsageError('retract takes report or statement, and its id.')
    }
    const act: Act =
      what === 'report'
        ? { kind: 'report.retract', report: id }
        : { kind: 'statement.retract', statement: id }
    return decideAll(args, terminal, async () => [act])
  },
}
