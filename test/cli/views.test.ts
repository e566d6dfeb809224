import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import type { Ledger } from '../../src/record/ledger/ledger-shape.ts'
import type { PositionRow } from '../../src/record/positions/positions.ts'
import type { Board } from '../../src/record/process/board.ts'
import type { Reading } from '../../src/shapes/reading.ts'
import { sample } from '../contract/store/sample.ts'
import { amount } from '../contract/store/sample-claims.ts'
import { ids, ownRecord } from './own-record.ts'
import { onrecord, ownFolder } from './run.ts'

const { figure = '', position = '', later = '', narrated = '' } = ids
const scope = 'in 2 reports of Évening Mail, The Harbour Post, from 2025-03-02 to 2025-03-05.\n'

test('the ledger has rows and totals, and what is in no total with its reason', async () => {
  const { run } = await ownRecord()
  const before = await run('ledger')
  expect([before.code, before.stderr]).toEqual([0, ''])
  expect(before.stdout).toMatch(/^from +to +kind +period +pledged +delivered\n/)
  expect(before.stdout).toMatch(/^Norland +— +financial +— +40,000,000 EUR\*$/m)
  expect(before.stdout).not.toContain('totals')
  await run('decide', 'accept', figure)
  const { stdout } = await run('ledger')
  expect(stdout).toMatch(/\ntotals\npledged +40,000,000 EUR +1 figure +accepted\n/)
  expect(stdout).toMatch(
    new RegExp(`\nin no total\n${narrated} +5,000,000 EUR +nobody has accepted it\n${later} `),
  )
  const json = JSON.parse((await run('ledger', '--json')).stdout) as Ledger
  expect(Object.keys(json)).toEqual(['rows', 'shares', 'totals', 'leftOut', 'fulfilments'])
  expect(json.totals).toMatchObject([{ value: '40000000', currency: 'EUR', figures: [figure] }])
  expect(json.leftOut.map((one) => [one.figure, one.reason])).toEqual([
    [narrated, 'proposed'],
    [later, 'proposed'],
  ])
  const csv = (await run('ledger', '--csv')).stdout.split('\r\n')
  expect(csv[0]).toMatch(/^donors,recipients,kind,start,end_exclusive,currency,unit,pledged,/)
  expect(csv.slice(1, 3).sort()[1]).toMatch(
    new RegExp(`^Norland,,financial,,,EUR,,40000000,=,${figure},`),
  )
})

test('the ledger keeps to a day, to a donor, and to what is accepted', async () => {
  const { run } = await ownRecord()
  const amounts = async (...args: string[]): Promise<readonly string[]> => {
    const { rows } = JSON.parse((await run('ledger', '--json', ...args)).stdout) as Ledger
    return rows.flatMap(({ pledged }) => (pledged ? [pledged.value] : []))
  }
  expect(await amounts('--as-of', '2025-03-02')).toEqual(['40000000'])
  expect((await amounts('--donor', 'norland')).length).toBe(2)
  expect(await amounts('--donor', 'suland')).toEqual([])
  expect(await amounts('--kind', 'financial')).toEqual(['40000000'])
  await run('decide', 'accept', later)
  expect(await amounts('--accepted')).toEqual(['60000000'])
  const proposed = await run('ledger', '--proposed')
  expect(proposed.stdout).toMatch(/^delivered +5,000,000 EUR +1 figure +proposed$/m)
  const nobody = await run('ledger', '--donor', 'nobody')
  expect([nobody.code, nobody.stderr]).toEqual([1, expect.stringContaining('ledger: D001 error: ')])
  for (const args of [
    ['x'],
    ['--json', '--csv'],
    ['--accepted', '--proposed'],
    ['--currency', 'euro'],
    ['--as-of', 'today'],
    ['--as-of', '2025-02-31'],
    ['--as-of', '0000-00-00'],
    ['--kind', 'moral'],
  ]) {
    expect((await run('ledger', ...args)).code).toBe(2)
  }
})

/** A report of a day with a pledge of one million in each currency. */
function pledges(donor: string, published: string, ...units: readonly string[]): Reading {
  return sample({
    url: `https://${published}.example/`,
    published,
    actors: { [donor]: { type: 'state' } },
    lines: units.map((unit) => ({ by: donor, said: `that ${donor} pledged 1 million ${unit}` })),
    claims: (printed) =>
      units.map((unit) => ({
        over: `1 million ${unit}`,
        ...amount('1000000', printed, donor, { unit }),
      })),
  })
}

test('amounts without a rate are left out, and why is said once for each currency', async () => {
  const { run } = await ownRecord([
    pledges('Norland', '2014-05-06', 'USD'),
    pledges('Suland', '2014-06-06', 'USD'),
    pledges('Marn', '2025-03-03', 'USD', 'BYR', 'XAU', 'HRK'),
  ])
  const { code, stdout, stderr } = await run('ledger', '--currency', 'eur', '--proposed', '--json')
  const { leftOut } = JSON.parse(stdout) as Ledger
  expect(code).toBe(0)
  expect(leftOut.filter(({ reason }) => reason === 'other_currency')).toHaveLength(4)
  expect(stderr.trimEnd().split('\n').sort()).toEqual([
    expect.stringMatching(/^ledger: C001 warning: There is no rate of USD for 2014-0\d-06\. .*\.$/),
    expect.stringMatching(/^ledger: C002 warning: The ECB publishes no rate for “XAU”\. .*\.$/),
    expect.stringMatching(
      /^ledger: C003 warning: BYR no longer exists; BYN took its place\. .*\.$/,
    ),
    expect.stringMatching(/^ledger: C003 warning: HRK gave way to the euro on 2023-01-01, .*\.$/),
  ])
  const text = await run('ledger', '--currency', 'EUR', '--proposed')
  expect(text.stdout).toContain('no rate for its currency and day')
  const into = await run('ledger', '--currency', 'XXX', '--proposed')
  expect(into.stderr.match(/C002 warning: The ECB publishes no rate for “XXX”/g)).toHaveLength(1)
  expect((await run('verify')).code).toBe(0)
})

test('positions are listed with what they wait on, over time, as JSON and CSV', async () => {
  const { run } = await ownRecord()
  expect((await run('positions')).stdout).toBe(
    'Norland  2025-03-02  requirement −*    “The ferry tax”, once the bridge is open\n',
  )
  await run('decide', 'accept', position)
  expect((await run('positions', 'ferry', 'taxes', '--history', '--accepted')).stdout).toBe(
    'Norland  2025-03-02  requirement −    “The ferry tax must end”\n',
  )
  const { rows } = JSON.parse((await run('positions', '--holder', 'norl', '--json')).stdout) as {
    rows: readonly PositionRow[]
  }
  expect(rows).toMatchObject([
    {
      holder: { name: 'Norland' },
      issue: 'The ferry tax',
      now: { polarity: '-', change: 'first' },
    },
  ])
  const csv = (await run('positions', '--csv')).stdout.split('\r\n')
  expect(csv).toHaveLength(3)
  expect(csv[0]).toMatch(/^holder_id,holder,issue,day,strength,polarity,factuality,change,/)
  expect(csv[1]).toContain(',The ferry tax must end,Norland,The Harbour Post,')
  for (const args of [
    ['--as-of', 'today'],
    ['--json', '--csv'],
  ]) {
    expect((await run('positions', ...args)).code).toBe(2)
  }
})

test('a process shows who takes part, how it stands, red lines and proposals', async () => {
  const { run } = await ownRecord()
  const { stdout, stderr } = await run('process', 'the bridge talk')
  expect(stderr).toBe('')
  for (const line of [
    /^bridge talks, as of 2025-03-02\n/,
    /^party +Suland +Suland, 2025-03-02\*$/m,
    /^pace +“slowly” +Suland, 2025-03-02\*$/m,
    /^red lines +Suland: none \(paraphrase\) /m,
    /^proposal +Ines Duarte, .* layer 1 \(inferred\): “a joint toll board”; proposed; Suland \(proposer\)/m,
  ]) {
    expect(stdout).toMatch(line)
  }
  const { boards } = JSON.parse((await run('process', '--json')).stdout) as {
    boards: readonly Board[]
  }
  expect(boards).toMatchObject([{ process: 'bridge talks', redLines: [{ value: 'none' }] }])
  const csv = (await run('process', '--csv')).stdout.trimEnd().split('\r\n')
  expect(csv.map((line) => line.split(',')[1])).toEqual([
    ...['entry', 'role', 'pace', 'red line', 'proposal'],
  ])
})

test.each([
  ['ledger', 'figure'],
  ['positions', 'position'],
  ['process', 'process'],
])('%s says of which reports nothing was found', async (command, what) => {
  const { run } = await ownRecord()
  const none = await run(command, '--accepted')
  expect([none.code, none.stderr]).toEqual([0, `No accepted ${what} found ${scope}`])
  expect((await run(command, '--as-of', '2025-03-01')).stderr).toBe(
    `No ${what} found: no report is on record by 2025-03-01.\n`,
  )
  await run('decide', 'retract', 'report', (await shownReport(run)) ?? '')
  const retracted = await run(command, '--as-of', '2025-03-02')
  expect(retracted.stderr).toBe(
    `No ${what} found in 1 report of The Harbour Post, of 2025-03-02.\n`,
  )
})

async function shownReport(
  run: Awaited<ReturnType<typeof ownRecord>>['run'],
): Promise<string | undefined> {
  const { stdout } = await run('claims', 'show', figure, '--json')
  return (JSON.parse(stdout) as { report?: string }).report
}

test('the record is verified, and what was changed is found', async () => {
  const { run, db } = await ownRecord()
  await run('decide', 'accept', figure)
  const verified = await run('verify')
  expect([verified.code, verified.stderr]).toEqual([0, ''])
  expect(verified.stdout).toMatch(
    /^2 reports, 6 statements, 10 claims, 1 decision: as written; the last hash of the log is [0-9a-f]{64}\n$/,
  )
  expect(JSON.parse((await run('verify', '--json')).stdout)).toMatchObject({
    ...{ reports: 2, statements: 6, claims: 10, decisions: 1, issues: [] },
  })
  const file = new DatabaseSync(db)
  file.exec("UPDATE decision SET by = 'ben'; UPDATE report_text SET text = 'x' WHERE report = 1")
  file.close()
  const changed = await run('verify')
  expect([changed.code, changed.stdout]).toEqual([1, ''])
  expect(changed.stderr).toMatch(/^onrecord\.db: D010 error: .*\nonrecord\.db: S006 error: /)
  const json = JSON.parse((await run('verify', '--json')).stdout) as { issues: unknown[] }
  expect(json.issues.length).toBeGreaterThan(1)
  expect((await run('verify', 'x')).code).toBe(2)
})

test('a view of no record says where none is', async () => {
  const cwd = ownFolder()
  for (const command of ['claims', 'review', 'ledger', 'positions', 'process', 'verify']) {
    const { code, stderr } = await onrecord([command, '--db', 'none/none.db'], { cwd })
    expect([command, code, stderr]).toEqual([command, 1, expect.stringContaining('none.db: S0')])
  }
})
