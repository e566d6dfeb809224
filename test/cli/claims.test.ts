import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { claims } from '../../src/cli/claims.ts'
import { decide } from '../../src/cli/decide.ts'
import type { Decision } from '../../src/shapes/decision.ts'
import { bridge, tunnel } from '../contract/store/claiming-reports.ts'
import { ids, type OwnRecord, ownRecord } from './own-record.ts'
import { jsonLines, onrecord, ownFolder } from './run.ts'

const { figure = '', position = '', later = '', narrated = '' } = ids
const statement = bridge.statements[1]?.id ?? ''

interface ShownClaim {
  readonly claim: { readonly id: string; readonly kind: string; readonly value?: unknown }
  readonly status: string
  readonly summary: string
}

async function shown(
  { run }: OwnRecord,
  id: string,
): Promise<ShownClaim & Record<string, unknown>> {
  const { code, stdout, stderr } = await run('claims', 'show', id, '--json')
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

test.each(
  [claims, decide].flatMap(({ name, subcommands }) =>
    Object.keys(subcommands ?? {}).map((sub) => [name, sub] as const),
  ),
)('%s %s --help has usage and examples', async (name, sub) => {
  const { code, stdout } = await onrecord([name, sub, '--help'])
  expect(code).toBe(0)
  expect(stdout).toContain(`Usage: onrecord ${name} ${sub} `)
  expect(stdout).toMatch(/Examples:\n {2}\S/)
  expect((await onrecord(['help', name, sub])).stdout).toBe(stdout)
})

test('what a report claims is proposed, listed and decided on', async () => {
  const folder = ownFolder()
  const run = (...args: string[]) => onrecord(args, { cwd: folder })
  const text =
    'Norland has pledged 40 million euros for the northern pier, Minister Lena Brandt said on Monday.\n'
  writeFileSync(join(folder, 'pier.txt'), text)
  await run('add', 'pier.txt', '-q')
  const [found] = jsonLines<ShownClaim>((await run('claims', '--kind', 'figure', '--json')).stdout)
  expect(found).toMatchObject({
    claim: { kind: 'figure', value: '40000000', unit: 'EUR', stage: 'pledged' },
    ...{ status: 'proposed', words: '40 million euros' },
  })
  expect((await run('decide', 'accept', found?.claim.id ?? '')).code).toBe(0)
  const { stdout } = await run('ledger')
  expect(stdout).toMatch(/\ntotals\npledged +40,000,000 EUR +1 figure +accepted\n/)
})

test('claims are listed as text, JSON and CSV', async () => {
  const { run } = await ownRecord()
  const list = await run('claims')
  expect([list.code, list.stderr]).toEqual([0, ''])
  const lines = list.stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(10)
  expect(lines[0]).toBe(
    `${later}  figure      proposed  2025-03-05  Tomas Reyl    60,000,000 EUR pledged by Norland`,
  )
  expect(lines[1]).toContain('Évening Mail  5,000,000 EUR delivered by Norland [narrated]')
  expect(lines.at(-1)).toContain('Suland: red lines none (paraphrase)')
  const json = await run('claims', '--report', bridge.report.id, '--kind', 'position', '--json')
  const [line = '', ...rest] = json.stdout.split('\n')
  expect(rest).toEqual([''])
  expect(Object.keys(JSON.parse(line))).toEqual([
    ...[
      'claim',
      'status',
      'rank',
      'mergedInto',
      'edited',
      'form',
      'report',
      'title',
      'outlet',
      'published',
    ],
    ...['speaker', 'words', 'summary'],
  ])
  expect(JSON.parse(line).claim).toEqual(bridge.claims[2])
  const csv = (await run('claims', '--speaker', 'holm', '--csv')).stdout.split('\r\n')
  expect(csv).toHaveLength(4)
  expect(csv[0]).toMatch(/^claim,kind,status,said_by,assertion,factuality,summary,words,report,/)
  expect(csv[1]).toContain(`${figure},figure,proposed,Ada Holm,asserted,CT+,"40,000,000 EUR`)
})

test('a list is filtered and has pages, and an empty one says so', async () => {
  const { run } = await ownRecord()
  const list = async (...args: string[]): Promise<readonly string[]> =>
    jsonLines<ShownClaim>((await run('claims', '--json', ...args)).stdout).map(
      ({ claim }) => claim.id,
    )
  expect(await list('--outlet', 'évening mail')).toEqual([later, narrated])
  expect(await list('--as-of', '2025-03-02', '--kind', 'figure')).toEqual([figure])
  expect(await list('--from', '2025-03-03')).toEqual([later, narrated])
  expect(await list('--status', 'accepted')).toEqual([])
  const page = await run('claims', '--limit', '1', '--json')
  const [, cursor = ''] = /^More: add --cursor (\S+)\n$/.exec(page.stderr) ?? []
  expect(await list('--limit', '1', '--cursor', cursor)).toEqual([narrated])
  const none = await run('claims', '--speaker', 'nobody')
  expect([none.code, none.stdout, none.stderr]).toEqual([0, '', 'No claim found.\n'])
  const wrong = await run('claims', '--from', 'today')
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('claims: Q002 error: ')])
  for (const args of [['x'], ['--json', '--csv'], ['--kind', 'song'], ['--status', 'sung']]) {
    expect((await run('claims', ...args)).code).toBe(2)
  }
})

test('a claim is shown in its sentence, field by field, with what was decided', async () => {
  const record = await ownRecord()
  const { run } = record
  await run(
    'decide',
    'edit',
    figure,
    'value=41000000',
    'stage=committed',
    '--by',
    'ana',
    '--why',
    'misread',
  )
  const { stdout } = await run('claims', 'show', figure)
  for (const part of [
    /^figure · accepted · The Harbour Post · 2025-03-02 · Norland to pay for the bridge\n/,
    /that Norland pledged \[40 million\] for the new bridge/,
    /^ {2}amount +41,000,000 EUR$/m,
    /^ {2}donors +Norland$/m,
    /^41,000,000 EUR committed by Norland$/m,
    /ana {2}edited the claim [0-9a-f]{20}: value "41000000", stage "committed" .*: misread\n$/,
  ]) {
    expect(stdout).toMatch(part)
  }
  expect(await shown(record, figure)).toMatchObject({
    ...{ status: 'accepted', edited: true, claim: { value: '41000000', stage: 'committed' } },
  })
  const { code, stderr } = await run('claims', 'show', 'nothing')
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/^nothing: D012 error: .* onrecord claims\.\n$/),
  ])
})

test('accepted, rejected, ranked, linked, and undone', async () => {
  const record = await ownRecord()
  const { run } = record
  const accepted = await run('decide', 'accept', figure, later, '--by', 'ana')
  expect(accepted.stdout).toMatch(
    new RegExp(
      `^accepted the claim ${figure} {2}\\[decision [0-9a-f]{20}\\]\naccepted the claim ${later} `,
    ),
  )
  const ranked = await run('decide', 'rank', later, 'deprecated', '--json')
  expect(JSON.parse(ranked.stdout)).toMatchObject({
    kind: 'claim.rank',
    after: { rank: 'deprecated' },
  })
  expect(await shown(record, later)).toMatchObject({ status: 'accepted', rank: 'deprecated' })
  const linked = await run('decide', 'link', later, 'updates', figure)
  expect(linked.stdout).toContain(`linked: ${later} and ${figure} (updates)`)
  expect((await run('decide', 'unlink', later, 'updates', figure)).code).toBe(0)
  expect((await run('decide', 'reject', narrated, '--why', 'a price')).code).toBe(0)
  expect((await shown(record, narrated)).status).toBe('rejected')
  const { id } = JSON.parse(ranked.stdout) as Decision
  expect((await run('decide', 'undo', id)).stdout).toContain(`undid ${id}`)
  expect((await shown(record, later)).rank).toBe('normal')
  expect((await run('decide', 'undo')).code).toBe(0)
  expect((await shown(record, narrated)).status).toBe('proposed')
  expect((await run('verify')).stdout).toContain(' 8 decisions: as written; the last hash')
})

test('merged, split, corrected and retracted, and all of it comes back', async () => {
  const record = await ownRecord()
  const { run } = record
  const before = (await run('claims', '--json')).stdout
  await run('decide', 'merge', narrated, later)
  expect(await shown(record, narrated)).toMatchObject({ mergedInto: later })
  const split = await run(
    ...['decide', 'split', figure, 'value=30000000', 'donors=Norland'],
    ...['/', 'value=10000000', 'donors=Suland, a2', 'unit=USD'],
  )
  expect(split.stdout).toContain(`split the claim ${figure} into 2`)
  const parts = jsonLines<ShownClaim>(
    (await run('claims', '--report', bridge.report.id, '--kind', 'figure', '--json')).stdout,
  )
  expect(parts.map(({ status, summary }) => [status, summary])).toEqual([
    ['accepted', '30,000,000 EUR pledged by Norland'],
    ['accepted', '10,000,000 USD pledged by Suland, Norland'],
  ])
  await run('decide', 'correct', statement, 'a1')
  expect((await run('positions')).stdout).toMatch(/^Ada Holm /)
  await run('decide', 'retract', 'statement', statement, '--why', 'misquoted')
  expect((await shown(record, position)).status).toBe('retracted')
  await run('decide', 'retract', 'report', tunnel.report.id)
  expect((await shown(record, later)).status).toBe('retracted')
  for (const _ of [1, 2, 3, 4, 5]) expect((await run('decide', 'undo')).code).toBe(0)
  expect((await run('claims', '--json')).stdout).toBe(before)
})

test('what cannot be decided is an issue with a code and a remedy, and the log stays', async () => {
  const { run } = await ownRecord()
  await run('decide', 'merge', narrated, later, '--by', 'ana')
  await run('decide', 'accept', figure, '--by', 'ana')
  const refused: readonly (readonly [code: string, ...args: string[]])[] = [
    ['D012', 'accept', 'nothing'],
    ['D008', 'accept', figure],
    ['D014', 'reject', later],
    ['D003', 'merge', later, narrated],
    ['D002', 'merge', later, later],
    ['D009', 'merge', later, position],
    ['D015', 'edit', figure, 'stage=spent'],
    ['D015', 'edit', figure, 'donors=Atlantis'],
    ['D015', 'edit', figure, 'issue=Norland'],
    ['D012', 'edit', 'nothing', 'stage=pledged'],
    ['D015', 'split', figure, 'value=1', '/', 'value=many'],
    ['D012', 'split', 'nothing', 'value=1', '/', 'value=2'],
    ['D008', 'rank', figure, 'normal'],
    ['S004', 'retract', 'report', 'nothing'],
    ['D004', 'correct', statement, 'a99'],
    ['D005', 'undo', 'nothing'],
  ]
  for (const [code, ...args] of refused) {
    const { stdout, stderr, ...ran } = await run('decide', ...args, '--by', 'ana')
    expect([args, ran.code, stdout]).toEqual([args, 1, ''])
    expect(stderr).toMatch(new RegExp(`^.+: ${code} error: .+[.!?] .+\\.\n$`))
  }
  expect((await run('verify')).stdout).toContain(' 2 decisions: as written')
})

test('one that cannot be decided does not keep the others from it', async () => {
  const record = await ownRecord()
  const { code, stdout, stderr } = await record.run('decide', 'accept', 'nothing', figure)
  expect([code, stdout.split('\n').length]).toEqual([1, 2])
  expect(stderr).toContain('nothing: D012')
  expect((await shown(record, figure)).status).toBe('accepted')
})

test('two who decide against each other are told, and the claim is in no total', async () => {
  const record = await ownRecord()
  const { run } = record
  await run('decide', 'accept', figure, '--by', 'ana')
  const against = await run('decide', 'reject', figure, '--by', 'ben', '--why', 'a price')
  expect([against.code, against.stdout]).toEqual([0, expect.stringContaining('rejected the claim')])
  expect(against.stderr).toMatch(
    new RegExp(
      `^${figure}: D013 warning: "ana" decided otherwise .* until one of them decides anew\\.\n$`,
    ),
  )
  expect((await shown(record, figure)).status).toBe('disputed')
  expect((await run('ledger')).stdout).toMatch(
    new RegExp(`^${figure} +40,000,000 EUR +people decided against each other$`, 'm'),
  )
  await run('decide', 'accept', figure, '--by', 'ben')
  expect((await shown(record, figure)).status).toBe('accepted')
})

test.each([
  [[], 'Say what to decide: accept, reject, '],
  [['sing'], 'There is no act "sing": '],
  [['accept'], 'accept takes ids of claims.'],
  [['edit', 'c'], 'edit takes the id of a claim and FIELD=VALUE.'],
  [['merge', 'c'], 'merge takes two claims'],
  [['split', 'c', 'value=1'], 'split takes the id of a claim'],
  [['link', 'c', 'likes', 'd'], '"likes" is no relation; there are same_figure, '],
  [['rank', 'c', 'best'], 'one of preferred, normal, deprecated.'],
  [['retract', 'outlet', 'c'], 'retract takes report or statement'],
  [['correct', 's'], 'correct takes a statement and an actor'],
  [['undo', 'a', 'b'], 'undo takes one decision'],
  [['import'], 'import takes one file, or -.'],
])('decide %j is no command line, and says why', async (args, message) => {
  const { code, stderr } = await onrecord(['decide', ...args])
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
})
