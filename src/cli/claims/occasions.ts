import { type OccasionRow, occasionRows } from '../../record/views/occasion-rows.ts'
import { openFold } from '../../record/views/record-fold.ts'
import { type Command, exitCodes, UsageError } from '../command.ts'
import { dbOption, withRecord } from '../db.ts'
import { oneLine } from '../print.ts'
import type { Terminal } from '../terminal.ts'
import { nothingFound } from './nothing-found.ts'

export const occasions: Command = {
  name: 'claims occasions',
  summary: 'List the occasions that several reports render, with what they say differently',
  usage: '[options]',
  description: `Joins the renderings of one occasion: the same speaker, within a few days, with words or figures in
common. Evidence is counted by chain: ten outlets that carry one interview are one. Where renderings
differ in verb, amount or period they stand side by side, and the stage stays unclear until somebody
decides. --all lists occasions that one report alone tells as well.`,
  options: {
    ...dbOption,
    all: { describe: 'Occasions with one report, too' },
    json: { describe: 'Print JSON Lines, one occasion a line' },
  },
  examples: [
    { command: 'onrecord claims occasions', what: 'What several reports tell.' },
    { command: 'onrecord claims occasions --json', what: 'For a program.' },
  ],
  async run(args, terminal) {
    if (args.positionals.length > 0) throw new UsageError('occasions takes no inputs.')
    const code = await withRecord(args, terminal, { readOnly: true }, async (store) => {
      const fold = await openFold(store)
      const found = occasionRows(fold, { all: args.flag('all') })
      for (const row of found) {
        const lines = args.flag('json') ? [JSON.stringify(row)] : occasionLines(row, terminal)
        for (const line of lines) await terminal.line(line)
      }
      if (found.length === 0) {
        terminal.error(await nothingFound(store, 'occasion told by several reports', undefined))
      }
      return exitCodes.done
    })
    return code ?? exitCodes.someFailed
  },
}

function occasionLines(row: OccasionRow, terminal: Terminal): readonly string[] {
  const { speaker, venue, first, last, reports, chains, figures } = row
  const when = first === last ? first : `${first} to ${last}`
  const count = `${reports.length} ${reports.length === 1 ? 'report' : 'reports'}, ${chains} ${chains === 1 ? 'chain' : 'chains'}`
  const lines = [
    terminal.style('bold', oneLine([speaker.name, venue, when, count].filter(Boolean).join(' · '))),
  ]
  for (const { renderings, differences } of figures) {
    const times = renderings.length > 1 ? `, told ${renderings.length} times` : ''
    lines.push(`  ${renderings[0]?.amount ?? ''}${times}`)
    for (const { field, values } of differences) {
      const sides = values.map(({ value, outlets }) => `${value} (${outlets.join(', ')})`)
      lines.push(`    ${field}: ${oneLine(sides.join(' / '))}`)
    }
  }
  return [...lines, '']
}
