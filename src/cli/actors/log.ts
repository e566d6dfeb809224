import { verifyChain } from '../../record/decision/chain.ts'
import { verifyUndone } from '../../record/decision/verify-undone.ts'
import type { LoggedDecision, Store } from '../../record/store.ts'
import type { Decision } from '../../shapes/decision.ts'
import { columnsOf } from '../columns.ts'
import { type Arguments, type Command, exitCodes, UsageError } from '../command.ts'
import { dbOption, withRecord } from '../db.ts'
import { pageOptions, toPage } from '../filter-options.ts'
import { issueLine } from '../print.ts'
import type { Terminal } from '../terminal.ts'
import { inWords } from './decision-line.ts'

export const actorLog: Command = {
  name: 'actors log',
  summary: 'List what was decided, newest first',
  usage: '[options]',
  description: `Lists every decision: when, who, what, why, and whether it was undone. The log is only ever
added to, and each row carries a hash of the one before it. --verify finds rows that were changed,
left out or moved; that rows at the end were cut off shows only against a hash kept elsewhere.`,
  options: {
    ...dbOption,
    ...pageOptions,
    json: { describe: 'Print JSON Lines, one decision a line, with all that it changed' },
    verify: { describe: 'Check the hashes instead, and print the last' },
  },
  examples: [
    { command: 'onrecord actors log --limit 5', what: 'The latest five decisions.' },
    { command: 'onrecord actors log --verify', what: 'Whether the log is as it was written.' },
  ],
  async run(args, terminal) {
    if (args.positionals.length > 0) throw new UsageError('log takes no inputs.')
    const page = toPage(args)
    const code = await withRecord(args, terminal, { readOnly: true }, async (store) => {
      if (args.flag('verify')) return verify(store, args, terminal)
      const { items, next, issues } = await store.decisions(page)
      for (const issue of issues) terminal.error(issueLine('actors log', issue))
      const rows: string[][] = []
      for (const decision of items) {
        const { at, by, id, why, undoneBy } = decision
        const what = await inWords(store, decision)
        const notes = `${why ? `: ${why}` : ''}${undoneBy ? ` (undone by ${undoneBy})` : ''}`
        rows.push([at.slice(0, 16).replace('T', ' '), by, id, `${what}${notes}`])
      }
      const lines = args.flag('json') ? items.map((row) => JSON.stringify(row)) : columnsOf(rows)
      for (const line of lines) await terminal.line(line)
      if (issues.length === 0 && items.length === 0) terminal.error('Nothing has been decided.')
      if (next) terminal.error(`More: add --cursor ${next}`)
      return issues.length > 0 ? exitCodes.someFailed : exitCodes.done
    })
    return code ?? exitCodes.someFailed
  },
}

async function verify(store: Store, args: Arguments, terminal: Terminal): Promise<number> {
  let decisions = 0
  let hash: string | null = null
  async function* counted(): AsyncGenerator<Decision> {
    for await (const decision of store.log()) {
      decisions++
      hash = decision.hash
      yield decision
    }
  }
  const problem = (await verifyChain(counted())) ?? (await verifyUndone(listed(store)))
  if (problem) {
    terminal.error(issueLine('actors log', problem))
    return exitCodes.someFailed
  }
  const all = `${decisions} ${decisions === 1 ? 'decision' : 'decisions'}, as written`
  await terminal.line(
    args.flag('json')
      ? JSON.stringify({ decisions, hash })
      : `${all}${hash === null ? '' : `; the last hash is ${hash}`}`,
  )
  return exitCodes.done
}

async function* listed(store: Store): AsyncGenerator<LoggedDecision> {
  let cursor: string | null = null
  do {
    const page = await store.decisions({ limit: 1000, ...(cursor === null ? {} : { cursor }) })
    yield* page.items
    cursor = page.next
  } while (cursor !== null)
}
