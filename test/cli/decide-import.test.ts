import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openSqlite } from '../../src/index.ts'
import { verifyRecord } from '../../src/record/verify.ts'
import type { Reading } from '../../src/shapes/reading.ts'
import { sample } from '../contract/store/sample.ts'
import { amount } from '../contract/store/sample-claims.ts'
import { ids, ownRecord } from './own-record.ts'
import { bin } from './run.ts'

const { figure = '', commitment = '', position = '', later: second = '', narrated = '' } = ids
const acts: readonly object[] = [
  { kind: 'claim.accept', claim: figure },
  { kind: 'claim.edit', claim: second, fields: { value: '61000000', unit: 'EUR' }, by: 'ben' },
  { kind: 'claim.reject', claim: narrated, why: 'a price' },
  { kind: 'claim.link', from: second, to: figure, relation: 'updates' },
  { kind: 'claim.rank', claim: figure, rank: 'deprecated' },
  { kind: 'claim.accept', claim: commitment, by: 'ben' },
]
const lines = acts.map((act) => JSON.stringify(act))
const by = ['--by', 'ana', '--why', 'checked']

test('a file is decided line by line, given again it is decided already', async () => {
  const { run, folder } = await ownRecord()
  writeFileSync(join(folder, 'acts.jsonl'), `${lines.join('\n')}\n`)
  const first = await run('decide', 'import', 'acts.jsonl', ...by)
  expect([first.code, first.stderr]).toEqual([0, '6 decided, 0 decided before, 0 not decided.\n'])
  expect(first.stdout.split('\n')).toHaveLength(7)
  const log = await run('actors', 'log', '--json')
  expect(log.stdout.match(/"by":"(?:ana|ben)","kind":"[^"]*"/g)).toHaveLength(6)
  expect(log.stdout).toContain('"why":"a price"')
  const again = await run('decide', 'import', 'acts.jsonl', ...by)
  expect([again.code, again.stdout, again.stderr]).toEqual([
    ...[0, '', '0 decided, 6 decided before, 0 not decided.\n'],
  ])
  expect((await run('actors', 'log', '--json')).stdout).toBe(log.stdout)
})

test('a file that is cut off half-way stands up to there, and the whole of it goes on', async () => {
  const { run, piped, folder } = await ownRecord()
  const whole = lines.join('\n')
  writeFileSync(join(folder, 'cut.jsonl'), whole.slice(0, whole.indexOf('claim.link') + 3))
  const cut = await run('decide', 'import', 'cut.jsonl', ...by)
  expect([cut.code, cut.stderr]).toEqual([
    1,
    expect.stringMatching(
      /^cut\.jsonl line 4: D016 error: The line is not JSON; .* was decided before it stands\.\n3 decided, 0 decided before, 1 not decided\.\n$/,
    ),
  ])
  const rest = await piped(whole, 'decide', 'import', '-', ...by)
  expect([rest.code, rest.stderr]).toEqual([0, '3 decided, 3 decided before, 0 not decided.\n'])
  expect((await run('verify')).stdout).toContain(' 6 decisions: as written')
})

test('a line that cannot be decided is an issue with its number, and the rest goes on', async () => {
  const { piped, run } = await ownRecord()
  const input = [
    JSON.stringify({ kind: 'claim.accept', claim: 'nothing'.repeat(100_000) }),
    '{"kind":"claim.sing"}',
    JSON.stringify({ kind: 'claim.merge', from: figure, into: figure }),
    JSON.stringify({ kind: 'claim.accept', claim: figure }),
    JSON.stringify({ kind: 'claim.reject', claim: figure, by: 'ben' }),
  ]
  const { code, stderr } = await piped(input.join('\r\n'), 'decide', 'import', '-', ...by, '--json')
  expect(code).toBe(1)
  expect(stderr.split('\n').map((line) => /: ([A-Z]\d{3}) |^\d/.exec(line)?.[1] ?? line)).toEqual([
    ...['D012', 'D016', 'D002', 'D013', '2 decided, 0 decided before, 3 not decided.', ''],
  ])
  expect(stderr).toContain('- line 2: D016')
  expect(stderr.length).toBeLessThan(2_000)
  expect((await run('claims', '--status', 'disputed')).stdout).toContain(figure)
  expect((await run('verify')).stdout).toContain(' 2 decisions: as written')
})

test('who changed their mind in a file has done so when it is given again', async () => {
  const { piped, run } = await ownRecord()
  const input = [
    { kind: 'claim.accept', claim: position },
    { kind: 'claim.reject', claim: position },
    { kind: 'claim.rank', claim: figure, rank: 'preferred' },
    { kind: 'claim.rank', claim: figure, rank: 'normal' },
  ]
  const text = input.map((act) => JSON.stringify(act)).join('\n')
  for (const _ of [1, 2]) {
    expect((await piped(text, 'decide', 'import', '-', ...by)).code).toBe(0)
    expect((await run('claims', 'show', position, '--json')).stdout).toContain('"rejected"')
    expect((await run('claims', 'show', figure, '--json')).stdout).toContain('"rank": "normal"')
  }
})

test('a file that is not there, or is a folder, is an issue', async () => {
  const { run } = await ownRecord()
  for (const file of ['missing.jsonl', '.']) {
    const { code, stdout, stderr } = await run('decide', 'import', file)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^\S+: R002 error: .+\n$/)
  }
})

test('killed eight times while importing, the log verifies and the file goes on to its end', async () => {
  const count = 600
  const many: Reading = sample({
    lines: Array.from({ length: count }, (_, at) => ({
      by: 'Norland',
      said: `that Norland pledged ${at + 1000} crowns`,
    })),
    claims: (printed) =>
      Array.from({ length: count }, (_, at) => ({
        over: `${at + 1000} crowns`,
        ...amount(String(at + 1000), printed, 'Norland'),
      })),
  })
  const { db, folder, run } = await ownRecord([many])
  const file = many.claims.map(({ id }) => JSON.stringify({ kind: 'claim.accept', claim: id }))
  writeFileSync(join(folder, 'acts.jsonl'), file.join('\n'))
  const seed = Date.now() % 1000
  let before = 0
  for (let kill = 0; kill < 8; kill++) {
    const child = spawn(process.execPath, [bin, 'decide', 'import', 'acts.jsonl', ...by], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    child.stdout.resume()
    const ended = once(child, 'close')
    await Promise.race([once(child.stdout, 'data'), ended])
    await later((seed + kill * 17) % 60)
    child.kill('SIGKILL')
    await ended
    const { store } = await openSqlite(db)
    if (!store) throw new Error(`The record does not open: seed ${seed}, kill ${kill}.`)
    const { decisions, issues } = await verifyRecord(store)
    const accepted = await store.claims({ status: 'accepted' }, { limit: 1000 })
    await store.close()
    expect([issues, accepted.items.length]).toEqual([[], decisions])
    expect(decisions).toBeGreaterThanOrEqual(before)
    before = decisions
  }
  expect(before).toBeGreaterThan(0)
  expect((await run('decide', 'import', 'acts.jsonl', ...by)).stderr).toBe(
    `${count - before} decided, ${before} decided before, 0 not decided.\n`,
  )
  expect((await run('verify')).stdout).toContain(`${count} decisions: as written`)
}, 60_000)
