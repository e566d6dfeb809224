import type { PositionRow, Stance } from '../record/positions/positions.ts'
import { openFold } from '../record/views/record-fold.ts'
import { nothingFound } from './claims/nothing-found.ts'
import { toViewOptions, viewOptions } from './claims/view-options.ts'
import { columnsOf } from './columns.ts'
import { type Command, exitCodes, UsageError } from './command.ts'
import { withRecord } from './db.ts'

export const positionsCommand: Command = {
  name: 'positions',
  summary: 'Who stands where, over time',
  usage: '[ISSUE] [options]',
  description: `Lists who approves, wants, demands, rejects or expects what, by holder and issue, with the latest
stance, when it was taken and on what it is said to wait. ISSUE keeps those whose words share its words;
--history shows every stance with its evidence.`,
  options: {
    ...viewOptions,
    holder: { value: 'NAME', describe: 'Only this holder: an id, or part of a name' },
    history: { describe: 'Every stance, not only the latest' },
  },
  examples: [
    { command: 'onrecord positions', what: 'Everybody’s.' },
    { command: 'onrecord positions "sugar levy" --history', what: 'One issue, over time.' },
    { command: 'onrecord positions --holder Moreau --csv', what: 'One holder’s, for a table.' },
  ],
  async run(args, terminal) {
    const issue = args.positionals.join(' ')
    const holder = args.text('holder')
    const options = {
      ...toViewOptions(args),
      ...(issue === '' ? {} : { issue }),
      ...(holder === undefined ? {} : { holder }),
    }
    if (args.positionals.length > 20) throw new UsageError('An issue is a few words.')
    const code = await withRecord(args, terminal, { readOnly: true }, async (store) => {
      const rows = (await openFold(store)).positions(options)
      const history = args.flag('history')
      if (args.flag('json')) await terminal.line(JSON.stringify({ rows }, null, 2))
      else if (args.flag('csv')) await terminal.write(await csv(rows))
      else
        for (const line of columnsOf(rows.flatMap((row) => lines(row, history))))
          await terminal.line(line)
      if (rows.length === 0) terminal.error(await nothingFound(store, 'position', options))
      return exitCodes.done
    })
    return code ?? exitCodes.someFailed
  },
}

function lines({ holder, issue, now, stances }: PositionRow, history: boolean): string[][] {
  const shown = history ? stances : [now]
  return shown.map((stance, at) => [
    at === 0 ? holder.name : '',
    stance.source.day ?? '—',
    `${stanceOf(stance)}${stance.source.status === 'accepted' ? '' : '*'}`,
    stance.change === 'turned' ? 'turned' : '',
    `“${history ? stance.source.words : issue}”${waiting(stance)}${
      !history && stances.length > 1 ? ` (${stances.length} statements)` : ''
    }`,
  ])
}

function stanceOf({ strength, polarity }: Stance): string {
  return `${strength.replace('_', ' ')} ${polarity === '+' ? '+' : '−'}`
}

function waiting({ conditions }: Stance): string {
  return conditions.map(({ relation, words }) => `, ${relation} ${words}`).join('')
}

async function csv(rows: readonly PositionRow[]): Promise<string> {
  const { toCsv } = await import('./claims/csv.ts')
  const header = [
    ...['holder_id', 'holder', 'issue', 'day', 'strength', 'polarity', 'factuality', 'change'],
    ...['conditions', 'words', 'said_by', 'outlet', 'report', 'claim', 'status'],
  ]
  return toCsv([
    header,
    ...rows.flatMap(({ holder, issue, stances }) =>
      stances.map((stance) => {
        const { source } = stance
        return [
          ...[holder.id, holder.name, issue, source.day, stance.strength, stance.polarity],
          ...[stance.factuality, stance.change],
          stance.conditions.map(({ relation, words }) => `${relation} ${words}`).join('; '),
          ...[source.words, source.saidBy?.name ?? null, source.outlet, source.report],
          ...[source.claim, source.status],
        ]
      }),
    ),
  ])
}
