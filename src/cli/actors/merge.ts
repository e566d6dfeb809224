import { oneActor } from '../../record/one-actor.ts'
import { type Command, UsageError } from '../command.ts'
import { decideAndPrint, decidingOptions } from './deciding.ts'

export const mergeActors: Command = {
  name: 'actors merge',
  summary: 'Make one actor of two',
  usage: 'FROM INTO [options]',
  description: `Makes FROM part of INTO: its statements, names, offices and identifiers are INTO's, in every
report on record and every one to come. The id of FROM leads to INTO. Both are ids, or
names that only one actor has.`,
  options: decidingOptions,
  examples: [
    {
      command: 'onrecord actors merge "C. Moreau" "Claire Moreau" --why "same office"',
      what: 'Two spellings are one person.',
    },
  ],
  run(args, terminal) {
    const [first, second, ...rest] = args.positionals
    if (first === undefined || second === undefined || rest.length > 0) {
      throw new UsageError('merge takes two actors: the one that goes and the one that stays.')
    }
    return decideAndPrint(args, terminal, async (store) => {
      const from = await oneActor(store, first)
      if (typeof from !== 'string') return from
      const into = await oneActor(store, second)
      return typeof into === 'string' ? { kind: 'actor.merge', from, into } : into
    })
  },
}
