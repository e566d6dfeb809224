import { oneActor } from '../../record/one-actor.ts'
import { type Command, UsageError } from '../command.ts'
import { decideAndPrint, decidingOptions } from './deciding.ts'

export const linkActor: Command = {
  name: 'actors link',
  summary: 'Say who an actor of a report is, or is not',
  usage: 'REPORT#aN ACTOR [options]',
  description: `Links what one report says of someone to ACTOR: to accept a suggestion, or to correct a link.
With --not, it is not ACTOR: the suggestion is gone, or where it was linked to ACTOR it
becomes one of its own. actors show lists suggestions.`,
  options: { ...decidingOptions, not: { describe: 'It is not this actor' } },
  examples: [
    {
      command: 'onrecord actors link 3f9c01d2a4b5c6d7e8f9#a3 "Claire Moreau"',
      what: 'The Moreau of that report.',
    },
  ],
  run(args, terminal) {
    const [mention, who, ...rest] = args.positionals
    if (mention === undefined || who === undefined || rest.length > 0) {
      throw new UsageError('link takes an actor of a report, as REPORT#a1, and an actor.')
    }
    return decideAndPrint(args, terminal, async (store) => {
      const entry = await oneActor(store, who)
      if (typeof entry !== 'string') return entry
      return { kind: args.flag('not') ? 'actor.unlink' : 'actor.link', mention, entry }
    })
  },
}
