import { oneActor } from '../../record/one-actor.ts'
import type { RegisterName } from '../../shapes/register.ts'
import { type Command, UsageError } from '../command.ts'
import { decideAndPrint, decidingOptions } from './deciding.ts'

const kinds = [
  'alias',
  'former',
  'transliteration',
] as const satisfies readonly RegisterName['kind'][]

export const aliasActor: Command = {
  name: 'actors alias',
  summary: 'Add a name by which one is found, or remove it',
  usage: 'ACTOR NAME [options]',
  description: `Adds a name by which ACTOR is found: another spelling, a former name, a name in another script.
With --remove it is found by that name no more, though reports may print it.`,
  options: {
    ...decidingOptions,
    kind: { value: 'KIND', describe: `What it is: ${kinds.join(', ')}`, default: 'alias' },
    language: { value: 'TAG', describe: 'The language of the name, such as uk' },
    remove: { describe: 'Remove the name' },
  },
  examples: [
    {
      command: 'onrecord actors alias "Olha Petrenko" "Ольга Петренко" --language uk',
      what: 'Her name in her own script.',
    },
  ],
  run(args, terminal) {
    const [who, ...words] = args.positionals
    const kind = kinds.find((kind) => kind === args.text('kind'))
    const language = args.text('language')
    if (who === undefined || words.length === 0) {
      throw new UsageError('alias takes an actor and a name.')
    }
    if (!kind) throw new UsageError(`--kind is one of ${kinds.join(', ')}.`)
    return decideAndPrint(args, terminal, async (store) => {
      const actor = await oneActor(store, who)
      if (typeof actor !== 'string') return actor
      return {
        ...{ kind: 'actor.alias', actor, name: words.join(' ') },
        ...{ nameKind: kind, remove: args.flag('remove') },
        ...(language === undefined ? {} : { language }),
      }
    })
  },
}
