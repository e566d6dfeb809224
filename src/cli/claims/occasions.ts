import type { SpeechEvent } from '../../record/events/speech-events.ts'
import type { RecordFold } from '../../record/views/record-fold.ts'
import { openFold } from '../../record/views/record-fold.ts'
import { sourceOf } from '../../record/views/source.ts'
import { amountOf } from '../../record/views/summary.ts'
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
      const found = fold
        .events()
        .filter(({ reports }) => args.flag('all') || reports.length > 1)
        .sort((a, b) => (a.first < b.first ? 1 : a.first > b.first ? -1 : 0))
      for (const event of found) {
        const lines = args.flag('json')
          ? [JSON.stringify(event)]
          : eventLines(event, fold, terminal)
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

function eventLines(event: SpeechEvent, fold: RecordFold, terminal: Terminal): readonly string[] {
  const { claims, first, last, reports, chains, figures, venue } = event
  const [claim = ''] = claims
  const current = fold.claim(claim)
  const speaker = (current && sourceOf(current).saidBy?.name) ?? event.speaker
  const when = first === last ? first : `${first} to ${last}`
  const count = `${reports.length} ${reports.length === 1 ? 'report' : 'reports'}, ${chains} ${chains === 1 ? 'chain' : 'chains'}`
  const lines = [
    terminal.style('bold', oneLine([speaker, venue, when, count].filter(Boolean).join(' · '))),
  ]
  for (const { claims: tellings, differences } of figures) {
    const shown = fold.claim(tellings[0] ?? '')?.claim
    if (shown?.kind !== 'figure') continue
    lines.push(
      `  ${amountOf(shown)}${tellings.length > 1 ? `, told ${tellings.length} times` : ''}`,
    )
    for (const { field, values } of differences) {
      const sides = values.map(({ value, claims: ids }) => {
        const outlets = ids.flatMap((id) => fold.claim(id)?.report.outlet ?? [])
        return `${value} (${[...new Set(outlets)].join(', ')})`
      })
      lines.push(`    ${field}: ${oneLine(sides.join(' / '))}`)
    }
  }
  return [...lines, '']
}
