import { type Command, exitCodes } from './command.ts'
import { dbOption, withRecord } from './db.ts'
import { pageOptions, toPage } from './filter-options.ts'
import { issueLine, oneLine } from './print.ts'

export const actors: Command = {
  name: 'actors',
  summary: 'List who has spoken',
  usage: '[NAME] [options]',
  description: `Lists the people, organisations, states, groups and outlets on record by their number of
statements. NAME keeps those whose name has these letters.`,
  options: {
    ...dbOption,
    ...pageOptions,
    json: { describe: 'Print JSON Lines, one actor a line' },
  },
  examples: [
    { command: 'onrecord actors', what: 'Everyone, most statements first.' },
    { command: 'onrecord actors moreau --json', what: 'Everyone whose name has "moreau".' },
  ],
  async run(args, terminal) {
    const name = args.positionals.join(' ')
    const page = toPage(args)
    const found = await withRecord(args, terminal, { readOnly: true }, (store) =>
      store.actors(name, page),
    )
    if (!found) return exitCodes.someFailed
    for (const issue of found.issues) terminal.error(issueLine(name, issue))
    for (const actor of found.items) {
      const office = actor.office ? terminal.style('dim', `, ${oneLine(actor.office)}`) : ''
      await terminal.line(
        args.flag('json')
          ? JSON.stringify(actor)
          : `${`${actor.statements}`.padStart(5)} statements  ${`${actor.reports}`.padStart(4)} reports  ${actor.type.padEnd(12)}  ${actor.id}  ${oneLine(actor.name)}${office}`,
      )
    }
    if (found.issues.length === 0 && found.items.length === 0) terminal.error('No actor found.')
    if (found.next) terminal.error(`More: add --cursor ${found.next}`)
    return found.issues.length > 0 ? exitCodes.someFailed : exitCodes.done
  },
}
