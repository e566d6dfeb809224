import { oneActor } from '../../record/one-actor.ts'
import { type Command, UsageError } from '../command.ts'
import { decideAndPrint, decidingOptions } from './deciding.ts'

export const renameActor: Command = {
  name: 'actors rename',
  summary: 'Call one by another name',
  usage: 'ACTOR NAME [options]',
  description: 'Shows ACTOR by this name everywhere. It is still found by the names it had.',
  options: decidingOptions,
  examples: [
    { command: 'onrecord actors rename "C. Moreau" "Claire Moreau"', what: 'The full name.' },
  ],
  run(args, terminal) {
    const [who, ...words] = args.positionals
    if (who === undefined || words.length === 0) {
      throw new UsageError('rename takes an actor and its new name.')
    }
    return decideAndPrint(args, terminal, async (store) => {
      const actor = await oneActor(store, who)
      if (typeof actor !== 'string') return actor
      return { kind: 'actor.rename', actor, name: words.join(' ') }
    })
  },
}
