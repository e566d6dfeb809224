import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as later } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { generate } from '../../bench/record/generate.ts'
import { openSqlite } from '../../src/index.ts'
import { bin, onrecord, ownFolder } from './run.ts'
import { numbered } from './texts.ts'

const REPORTS = 400

test('killed twenty times during add, the record holds whole reports only and goes on', async () => {
  const folder = ownFolder()
  const db = join(folder, 'record.db')
  mkdirSync(join(folder, 'reports'))
  for (let n = 0; n < REPORTS; n++) {
    writeFileSync(join(folder, 'reports', `${`${n}`.padStart(4, '0')}.txt`), numbered(n))
  }
  const seed = Date.now() % 1000
  let before = 0
  for (let kill = 0; kill < 20; kill++) {
    const child = spawn(process.execPath, [bin, 'add', 'reports', '--db', db, '-q'], {
      cwd: folder,
      stdio: 'ignore',
    })
    // From before the first write to the middle of the work.
    await later(120 + ((seed + kill * 37) % 400))
    child.kill('SIGKILL')
    const counts = await soundCounts(db, `seed ${seed}, kill ${kill}`)
    expect(counts.reports).toBeGreaterThanOrEqual(before)
    before = counts.reports
  }
  expect((await onrecord(['add', 'reports', '--db', db, '-q'], { cwd: folder })).code).toBe(0)
  expect((await soundCounts(db, 'at the end')).reports).toBe(REPORTS)
}, 120_000)

test('Ctrl-C ends with 130, a sound record and a word on how to go on', async () => {
  const folder = ownFolder()
  const db = join(folder, 'record.db')
  mkdirSync(join(folder, 'reports'))
  for (let n = 0; n < 3000; n++) writeFileSync(join(folder, 'reports', `${n}.txt`), numbered(n))
  const child = spawn(process.execPath, [bin, 'add', 'reports', '--db', db], { cwd: folder })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  // The first line out means that reports are going in.
  await new Promise((resolve) => child.stdout.once('data', resolve))
  child.stdout.resume()
  child.kill('SIGINT')
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect([code, stderr]).toEqual([130, expect.stringContaining('run the same command again')])
  const { reports } = await soundCounts(db, 'after Ctrl-C')
  expect(reports).toBeGreaterThan(0)
  expect(reports).toBeLessThan(3000)
}, 60_000)

test('Ctrl-C ends a read that waits for standard input', async () => {
  const child = spawn(process.execPath, [bin, 'read', '-'])
  child.stdin.write('The pier will reopen, ')
  let code: number | null | undefined
  const closed = new Promise<void>((resolve) =>
    child.on('close', (ended) => {
      code = ended
      resolve()
    }),
  )
  await later(1500)
  child.kill('SIGINT')
  await Promise.race([closed, later(10_000)])
  child.kill('SIGKILL')
  expect(code).toBe(130)
}, 30_000)

test('Ctrl-C ends an export into a file before its end', async () => {
  const folder = ownFolder()
  const { store } = await openSqlite(join(folder, 'onrecord.db'))
  for (const reading of generate(2000)) await store?.add(reading)
  await store?.close()
  const child = spawn(process.execPath, [bin, 'export', '--out', 'out.jsonl'], { cwd: folder })
  const out = join(folder, 'out.jsonl')
  while (!existsSync(out) || statSync(out).size === 0) await later(5)
  child.kill('SIGINT')
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130)
}, 60_000)

/** Opens the record after its writer was stopped, and checks that every report in it is whole. */
async function soundCounts(db: string, when: string): Promise<{ reports: number }> {
  const { store } = await openSqlite(db)
  if (!store) throw new Error(`The record does not open: ${when}.`)
  try {
    const counts = await store.counts()
    let reports = 0
    let statements = 0
    for await (const reading of store.readings()) {
      reports++
      statements += reading.statements.length
      expect(reading.statements.length, when).toBeGreaterThanOrEqual(2)
    }
    expect({ reports, statements }, when).toEqual({
      reports: counts.reports,
      statements: counts.statements,
    })
    return counts
  } finally {
    await store.close()
  }
}
