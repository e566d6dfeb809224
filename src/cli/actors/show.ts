import { oneActor } from '../../record/one-actor.ts'
import { type Command, exitCodes, UsageError } from '../command.ts'
import { dbOption, withRecord } from '../db.ts'
import { issueLine } from '../print.ts'
import { entryPage } from './entry-page.ts'

export const showActor: Command = {
  name: 'actors show',
  summary: 'Show all that the register has on one',
  usage: 'ACTOR [options]',
  description: `Shows the names of ACTOR with language and script, its offices and memberships with their
dates, its ids elsewhere, the latest reports that name it, what it may also be and why, and
the latest decisions about it. ACTOR is an id, one of an actor that was merged into it too, or
a name that only one has.`,
  options: { ...dbOption, json: { describe: 'Print JSON' } },
  examples: [
    { command: 'onrecord actors show "Claire Moreau"', what: 'By name.' },
    { command: 'onrecord actors show 3f9c01d2a4b5c6d7e8f9 --json', what: 'By id, for a program.' },
  ],
  async run(args, terminal) {
    const who = args.positionals.join(' ')
    if (who === '') throw new UsageError('show needs an actor.')
    const code = await withRecord(args, terminal, { readOnly: true }, async (store) => {
      const id = await oneActor(store, who)
      const entry = typeof id === 'string' ? await store.entry(id) : null
      if (!entry) {
        if (typeof id !== 'string') terminal.error(issueLine(who, id))
        return exitCodes.someFailed
      }
      if (args.flag('json')) await terminal.line(JSON.stringify(entry))
      else for (const line of await entryPage(store, entry, terminal)) await terminal.line(line)
      return exitCodes.done
    })
    return code ?? exitCodes.someFailed
  },
}
