import { oneActor } from '../../record/one-actor.ts'
import { type Command, UsageError } from '../command.ts'
import { decideAndPrint, decidingOptions } from './deciding.ts'

export const identifyActor: Command = {
  name: 'actors identify',
  summary: 'Note the id of one elsewhere, or remove it',
  usage: 'ACTOR SCHEME VALUE [options]',
  description: `Notes the id that ACTOR has elsewhere. An import whose entry has the same id updates this one.`,
  options: { ...decidingOptions, remove: { describe: 'Remove the id' } },
  examples: [
    { command: 'onrecord actors identify "Mark Rutte" wikidata Q57792', what: 'At Wikidata.' },
  ],
  run(args, terminal) {
    const [who, scheme, value, ...rest] = args.positionals
    if (who === undefined || scheme === undefined || value === undefined || rest.length > 0) {
      throw new UsageError('identify takes an actor, a scheme and a value.')
    }
    return decideAndPrint(args, terminal, async (store) => {
      const actor = await oneActor(store, who)
      if (typeof actor !== 'string') return actor
      return { kind: 'actor.identify', actor, scheme, value, remove: args.flag('remove') }
    })
  },
}
