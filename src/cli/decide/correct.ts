import { decidingOptions } from '../actors/deciding.ts'
import { type Command, UsageError } from '../command.ts'
import { decideAll } from './decide-all.ts'

export const correctStatement: Command = {
  name: 'decide correct',
  summary: 'Correct whose words a statement is',
  usage: 'STATEMENT ACTOR [options]',
  description: `ACTOR is an id of the report's actors (a3; onrecord show lists them), or nobody. Every claim
in the statement is said by that actor from now on, and its positions are held by it; what the machine
found stays in the reading.`,
  options: decidingOptions,
  examples: [
    { command: 'onrecord decide correct 9f21c6d0aa31 a3', what: 'Somebody else said it.' },
    { command: 'onrecord decide correct 9f21c6d0aa31 nobody', what: 'It is not known who.' },
  ],
  run(args, terminal) {
    const [statement, actor, ...rest] = args.positionals
    if (statement === undefined || actor === undefined || rest.length > 0) {
      throw new UsageError('correct takes a statement and an actor of its report, or nobody.')
    }
    const speaker = actor === 'nobody' ? null : actor
    return decideAll(args, terminal, async () => [
      { kind: 'statement.correct', statement, speaker },
    ])
  },
}
