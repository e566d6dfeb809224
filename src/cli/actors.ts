import { subcommands } from './actors/subcommands.ts'
import { columnsOf } from './columns.ts'
import { type Command, exitCodes } from './command.ts'
import { dbOption, withRecord } from './db.ts'
import { pageOptions, toPage } from './filter-options.ts'
import { issueLine, oneLine } from './print.ts'

export const actors: Command = {
  name: 'actors',
  summary: 'List who has spoken, and keep the register of actors',
  usage: '[NAME] [options]',
  description: `Lists the people, organisations, states, groups and outlets on record by their number of
statements. NAME keeps those of whom any name has these letters: an alias, a former name, a
name in another script. The commands below it show one, and decide who is who; every
decision is logged and can be undone.`,
  subcommands,
  options: {
    ...dbOption,
    ...pageOptions,
    json: { describe: 'Print JSON Lines, one actor a line' },
  },
  examples: [
    { command: 'onrecord actors', what: 'Everyone, most statements first.' },
    { command: 'onrecord actors moreau --json', what: 'Everyone of whom a name has "moreau".' },
    { command: 'onrecord actors show "Claire Moreau"', what: 'All about one of them.' },
  ],
  async run(args, terminal) {
    const name = args.positionals.join(' ')
    const page = toPage(args)
    const found = await withRecord(args, terminal, { readOnly: true }, (store) =>
      store.actors(name, page),
    )
    if (!found) return exitCodes.someFailed
    for (const issue of found.issues) terminal.error(issueLine(name, issue))
    const rows = found.items.map(({ statements, reports, type, id, name, office }) => [
      ...[`${statements} statements`.padStart(16), `${reports} reports`.padStart(12), type, id],
      office === null ? name : `${name}, ${office}`,
    ])
    const lines = args.flag('json')
      ? found.items.map((actor) => JSON.stringify(actor))
      : columnsOf(rows)
    for (const line of lines) await terminal.line(line)
    if (found.issues.length === 0 && found.items.length === 0) terminal.error(noneFound(name))
    if (found.next) terminal.error(`More: add --cursor ${found.next}`)
    return found.issues.length > 0 ? exitCodes.someFailed : exitCodes.done
  },
}

/** A command that is misspelt looks like a name. */
function noneFound(name: string): string {
  if (name === '') return 'No actor found.'
  return `No actor found. No name has "${oneLine(name)}"; onrecord actors --help lists the commands.`
}
