import type { ClaimFilter } from '../record/store.ts'
import { claimRow } from '../record/views/claim-row.ts'
import { sourceOf } from '../record/views/source.ts'
import { summaryOf } from '../record/views/summary.ts'
import { claimKinds } from '../shapes/claim.ts'
import { claimStatuses } from '../shapes/claims/decided.ts'
import { columnsOf } from './columns.ts'
import { type Arguments, type Command, exitCodes, UsageError } from './command.ts'
import { dbOption, withRecord } from './db.ts'
import { oneOf, pageOptions, toPage } from './filter-options.ts'
import { issueLine } from './print.ts'

export const claims: Command = {
  name: 'claims',
  summary: 'List the claims on record: figures, commitments, positions, proposals, roles',
  usage: '[options]',
  description: `Lists what reports claim, the newest report first: figures, commitments, positions, proposals,
roles, states of processes, conditions and red lines, each with how people decided on it. Machine-made
claims are proposals until somebody accepts them: onrecord review goes through them, onrecord
decide is for scripts.`,
  subcommands: {
    show: {
      summary: 'Show a claim: its words, its fields, what was decided',
      load: async () => (await import('./claims/show.ts')).showClaim,
    },
    links: {
      summary: 'List how figures relate: what is proposed, with reasons, and what was decided',
      load: async () => (await import('./claims/links.ts')).claimLinks,
    },
    occasions: {
      summary: 'List the occasions that several reports render, with what they say differently',
      load: async () => (await import('./claims/occasions.ts')).occasions,
    },
  },
  options: {
    ...dbOption,
    kind: { value: 'KIND', describe: `Only this kind: ${claimKinds.join(', ')}` },
    status: { value: 'STATUS', describe: `Only this status: ${claimStatuses.join(', ')}` },
    speaker: { value: 'NAME', describe: 'Only claims of this speaker: an id, or part of any name' },
    outlet: { value: 'NAME', describe: 'Only reports of this outlet' },
    from: { value: 'DATE', describe: 'Only reports published on this day or later (YYYY-MM-DD)' },
    to: { value: 'DATE', describe: 'Only reports published on this day or earlier' },
    'as-of': { value: 'DATE', describe: 'The same as --to' },
    report: { value: 'ID', describe: 'Only claims of this report' },
    ...pageOptions,
    json: { describe: 'Print JSON Lines, one claim a line' },
    csv: { describe: 'Print CSV (RFC 4180)' },
  },
  examples: [
    { command: 'onrecord claims', what: 'What the newest reports claim.' },
    { command: 'onrecord claims --kind figure --status proposed', what: 'Figures to decide on.' },
    { command: 'onrecord claims --speaker Moreau --json', what: 'One speaker’s, for a program.' },
  ],
  async run(args, terminal) {
    if (args.positionals.length > 0) throw new UsageError('claims takes no inputs.')
    if (args.flag('json') && args.flag('csv')) {
      throw new UsageError('Give --json or --csv, not both.')
    }
    const filter = toClaimFilter(args)
    const page = toPage(args)
    const found = await withRecord(args, terminal, { readOnly: true }, (store) =>
      store.claims(filter, page),
    )
    if (!found) return exitCodes.someFailed
    for (const issue of found.issues) terminal.error(issueLine('claims', issue))
    if (args.flag('json')) {
      for (const one of found.items) await terminal.line(JSON.stringify(claimRow(one)))
    } else if (args.flag('csv')) {
      const { claimsCsv } = await import('./claims/csv.ts')
      await terminal.write(claimsCsv(found.items))
    } else {
      const rows = found.items.map((one) => {
        const { saidBy, outlet, day, claim } = sourceOf(one)
        const who = saidBy?.name ?? (one.form === null ? (outlet ?? '—') : '—')
        return [claim, one.claim.kind, one.status, day ?? '', short(who, 24), summaryOf(one)]
      })
      for (const line of columnsOf(rows)) await terminal.line(line)
    }
    if (found.issues.length === 0 && found.items.length === 0) terminal.error('No claim found.')
    if (found.next) terminal.error(`More: add --cursor ${found.next}`)
    return found.issues.length > 0 ? exitCodes.someFailed : exitCodes.done
  },
}

export function toClaimFilter(args: Arguments): ClaimFilter {
  const kind = oneOf(args, 'kind', claimKinds)
  const status = oneOf(args, 'status', claimStatuses)
  const texts = Object.fromEntries(
    (['speaker', 'outlet', 'from', 'to', 'report'] as const).flatMap((name) => {
      const value = args.text(name) ?? (name === 'to' ? args.text('as-of') : undefined)
      return value === undefined ? [] : [[name, value]]
    }),
  )
  return { ...texts, ...(kind ? { kind } : {}), ...(status ? { status } : {}) }
}

function short(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text
}
