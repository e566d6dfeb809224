import { searchKeys } from '../../record/name-keys.ts'
import type { Match } from '../../record/register/reconcile/options.ts'
import type { Store } from '../../record/store.ts'
import type { Issue } from '../../shapes/issue.ts'
import type { RegisterEntry } from '../../shapes/register.ts'
import { columnsOf } from '../columns.ts'
import { type Arguments, type Command, exitCodes, UsageError } from '../command.ts'
import { withRecord } from '../db.ts'
import { wholeNumber } from '../input-options.ts'
import { issueLine } from '../print.ts'
import { openProgress } from '../progress.ts'
import { decider, decidingOptions } from './deciding.ts'

export const reconcileActors: Command = {
  name: 'actors reconcile',
  summary: 'Look actors up at a reconciliation service',
  usage: '[NAME] --service URL [options]',
  description: `Asks a service of the W3C reconciliation API for each person and organisation on the register
that has no id elsewhere yet (those of whom a name has NAME, where it is given), and prints the
candidates. Nothing is decided, unless --accept takes those of which the service is sure.`,
  options: {
    ...decidingOptions,
    service: { value: 'URL', describe: 'The address of the service' },
    accept: { describe: 'Note the ids of which the service is sure' },
    limit: { value: 'N', describe: 'Most actors to ask for', default: '100' },
    json: { describe: 'Print JSON Lines, one actor with its candidates a line' },
  },
  examples: [
    {
      command: 'onrecord actors reconcile --service https://wikidata.reconci.link/en/api',
      what: 'Candidates at Wikidata.',
    },
  ],
  async run(args, terminal) {
    const service = args.text('service')
    if (service === undefined) throw new UsageError('reconcile needs --service.')
    const limit = wholeNumber(args, 'limit', 1, 100_000)
    const readOnly = !args.flag('accept')
    const code = await withRecord(args, terminal, { readOnly }, async (store) => {
      const { reconcile } = await import('../../record/register/reconcile/reconcile.ts')
      const entries = await toAsk(store, args.positionals.join(' '), limit)
      if (entries.length === 0) {
        terminal.error('No actor to ask for: each one that is meant has an id elsewhere.')
        return exitCodes.done
      }
      const progress = openProgress(terminal, 'actors', async () => entries.length)
      let ticked = 0
      const {
        matches,
        scheme,
        issues: problems,
      } = await reconcile(entries, {
        service,
        signal: terminal.interrupted,
        onProgress: ({ done }) => {
          for (; ticked < done; ticked++) progress.tick()
        },
      })
      progress.end()
      const issues = [...problems]
      for (const problem of issues) terminal.error(issueLine(service, problem))
      const names = new Map(entries.map(({ id, name }) => [id, name]))
      const lines = args.flag('json')
        ? matches.map((match) => JSON.stringify({ ...match, scheme }))
        : columnsOf(matches.flatMap((match) => rowsOf(match, names.get(match.entry) ?? '')))
      for (const line of lines) await terminal.line(line)
      if (args.flag('accept')) {
        const { noted, refusals } = await accept(store, args, matches)
        for (const refusal of refusals) terminal.error(issueLine(service, refusal))
        terminal.error(`${noted} ${noted === 1 ? 'id' : 'ids'} noted`)
        issues.push(...refusals)
      }
      if (terminal.interrupted.aborted) return exitCodes.interrupted
      return issues.length > 0 ? exitCodes.someFailed : exitCodes.done
    })
    return code ?? exitCodes.someFailed
  },
}

async function toAsk(store: Store, name: string, limit: number): Promise<RegisterEntry[]> {
  const entries: RegisterEntry[] = []
  const wanted = searchKeys(name)
  for await (const entry of store.register()) {
    if (entry.identifiers.length > 0) continue
    const keys = entry.names.flatMap((one) => searchKeys(one.name))
    if (!keys.some((key) => wanted.some((part) => key.includes(part)))) continue
    entries.push(entry)
    if (entries.length === limit) break
  }
  return entries
}

function rowsOf({ entry, candidates, proposed }: Match, name: string): string[][] {
  if (candidates.length === 0) return [[entry, name, '', '', '—']]
  return candidates.map(({ id, name: found, score, types }) => [
    ...[entry, name, id, score === null ? '' : `${score}`],
    `${found}${types[0] ? `, ${types[0].name}` : ''}${proposed?.value === id ? ' (sure)' : ''}`,
  ])
}

/** Notes what is proposed, one decision each. */
async function accept(
  store: Store,
  args: Arguments,
  matches: readonly Match[],
): Promise<{ readonly noted: number; readonly refusals: readonly Issue[] }> {
  let noted = 0
  const refusals: Issue[] = []
  for (const { entry: actor, proposed } of matches) {
    if (!proposed) continue
    const { decision, issues } = await store.decide(
      { kind: 'actor.identify', actor, ...proposed },
      decider(args),
    )
    if (decision) noted++
    refusals.push(...issues)
  }
  return { noted, refusals }
}
