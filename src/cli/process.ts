import type { Board } from '../record/process/board.ts'
import { openFold } from '../record/views/record-fold.ts'
import { boardLines } from './claims/board-lines.ts'
import { nothingFound } from './claims/nothing-found.ts'
import { toViewOptions, viewOptions } from './claims/view-options.ts'
import { type Command, exitCodes } from './command.ts'
import { withRecord } from './db.ts'

export const processCommand: Command = {
  name: 'process',
  summary: 'Who is at the table, whose move it is, what is proposed',
  usage: '[NAME] [options]',
  description: `Shows how each process on record stands, a negotiation, a bill, a merger: who leads and takes part
and who does not, its status and pace, whose move it is and what holds it up, red lines (none differs from
unknown), and proposals by layer with what they wait on. Everything is as of the reports read, and said by
somebody. NAME keeps processes whose name has its words.`,
  options: viewOptions,
  examples: [
    { command: 'onrecord process', what: 'Every process.' },
    { command: 'onrecord process "peace talks" --as-of 2025-04-05', what: 'One, as of a day.' },
  ],
  async run(args, terminal) {
    const name = args.positionals.join(' ')
    const options = { ...toViewOptions(args), ...(name === '' ? {} : { process: name }) }
    const code = await withRecord(args, terminal, { readOnly: true }, async (store) => {
      const boards = (await openFold(store)).boards(options)
      if (args.flag('json')) await terminal.line(JSON.stringify({ boards }, null, 2))
      else if (args.flag('csv')) await terminal.write(await csv(boards))
      else {
        for (const board of boards) {
          for (const line of boardLines(board, terminal)) await terminal.line(line)
        }
      }
      if (boards.length === 0) terminal.error(await nothingFound(store, 'process', options))
      return exitCodes.done
    })
    return code ?? exitCodes.someFailed
  },
}

async function csv(boards: readonly Board[]): Promise<string> {
  const { boardsCsv } = await import('./claims/board-csv.ts')
  return boardsCsv(boards)
}
