import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifyChain } from '../../src/record/decision/chain.ts'
import { openSqlite } from '../../src/record/sqlite/open.ts'
import { seeded } from '../random.ts'
import { all, found } from './store/bed.ts'
import { numbered } from './store/numbered.ts'

const script = fileURLToPath(new URL('./store/child.ts', import.meta.url))
let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-processes-'))
  path = join(folder, 'record.db')
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true })
})

/** Starts a child; `lines` fills with what it prints and `ended` settles with its exit. */
function start(
  role: 'read' | 'write' | 'decide',
  from: number,
  count: number,
  wrap: (node: string[]) => string[] = (node) => node,
): { child: ChildProcess; lines: string[]; ended: Promise<number | string> } {
  const node = [process.execPath, script, role, path, String(from), String(count)]
  const [command = '', ...args] = wrap(node)
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    const parts = `${rest}${data}`.split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
  })
  const ended = new Promise<number | string>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal ?? 'gone'))
  })
  return { child, lines, ended }
}

async function open(readOnly = false): ReturnType<typeof openSqlite> {
  return openSqlite(path, { readOnly })
}

/** Every report on record is the whole of its number's; gives the numbers, oldest added first. */
async function checkWhole(): Promise<number[]> {
  const { store, issue } = await open()
  if (!store) throw new Error(issue.message)
  const numbers: number[] = []
  let statements = 0
  for await (const reading of store.readings()) {
    const number = Number(reading.report.title)
    expect(JSON.stringify(reading)).toBe(JSON.stringify(numbered(number)))
    numbers.push(number)
    const row = await store.report(reading.report.id)
    if (row?.row.supersededBy === null) statements += reading.statements.length
  }
  const counts = await store.counts()
  expect(counts.statements).toBe(statements)
  const found = await store.search('tide', { superseded: true }, { limit: 1_000 })
  expect(found.items.length).toBe(Math.min(1_000, numbers.length * 15))
  await store.close()
  checkIndex()
  return numbers
}

/** SQLite's own checks: of the file, and of the index against the words it indexes. */
function checkIndex(): void {
  const db = new DatabaseSync(path)
  expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
  expect(db.prepare('PRAGMA foreign_key_check').all()).toEqual([])
  db.exec("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
  db.close()
}

test('killed twenty times while adding, the record holds whole reports, and all that were acknowledged', async () => {
  const seed = Date.now() % 1_000_000
  const random = seeded(seed)
  let next = 0
  for (let round = 0; round < 20; round++) {
    const { child, lines, ended } = start('write', next, 100_000)
    // From before the file is there; each second time, once it adds, however slowly that starts.
    if (round % 2) await once(child.stdout ?? child, 'data')
    await new Promise((resolve) => setTimeout(resolve, 40 + random() * 300))
    child.kill('SIGKILL')
    expect(await ended, `seed ${seed}`).toBe('SIGKILL')
    const numbers = await checkWhole()
    expect(numbers, `seed ${seed}`).toEqual([...numbers.keys()])
    expect(numbers.length, `seed ${seed}`).toBeGreaterThanOrEqual(Number(lines.at(-1) ?? -1) + 1)
    next = numbers.length
  }
  expect(next).toBeGreaterThan(20)
}, 60_000)

test('killed ten times while deciding, the record has each decision whole or not at all', async () => {
  await start('write', 0, 60).ended
  const random = seeded(Date.now() % 1_000_000)
  for (let round = 0; round < 10; round++) {
    const { child, lines, ended } = start('decide', 0, 100_000)
    await once(child.stdout ?? child, 'data')
    await new Promise((resolve) => setTimeout(resolve, random() * 200))
    child.kill('SIGKILL')
    await ended
    const { store } = await open()
    if (!store) throw new Error('The record does not open.')
    expect(await verifyChain(store.log())).toBeNull()
    const listed = await all((page) => store.decisions(page))
    expect(listed.map(({ id }) => id)).toEqual(expect.arrayContaining(lines.slice(-1)))
    const merged = listed.some(({ kind, undoneBy }) => kind !== 'undo' && undoneBy === null)
    const actors = await all((page) => store.actors('', page))
    expect(actors.length).toBe(merged ? 10 : 11)
    for (const { id, statements } of actors) {
      expect((await found(store, '', { speaker: id })).length).toBe(statements)
    }
    if (merged) await store.decide({ kind: 'undo' }, { by: 'the test' })
    await store.close()
    checkIndex()
  }
}, 60_000)

test('three processes read while one writes', async () => {
  const { store } = await open()
  await store?.close()
  const readers = [1, 2, 3].map(() => start('read', 0, 40))
  const writer = start('write', 0, 60)
  expect(await writer.ended).toBe(0)
  for (const reader of readers) {
    expect(await reader.ended).toBe(0)
    expect(reader.lines).toEqual(['sound'])
  }
  expect(await checkWhole()).toEqual([...Array(60).keys()])
})

test('four processes that make the record at once and write into it all succeed', async () => {
  const writers = [0, 30, 60, 90].map((from) => start('write', from, 30))
  for (const writer of writers) {
    expect(await writer.ended).toBe(0)
    expect(writer.lines.length).toBe(30)
  }
  expect((await checkWhole()).sort((a, b) => a - b)).toEqual([...Array(120).keys()])
  expect(readdirSync(folder)).toEqual(['record.db'])
})

test('a record that can grow no more says S005 and keeps what it has', async () => {
  const limited = start('write', 0, 100_000, (node) => [
    'bash',
    '-c',
    'ulimit -f 3000; exec "$@"',
    'bash',
    ...node,
  ])
  expect(await limited.ended).toBe(0)
  expect(limited.lines.at(-1)).toBe('S005')
  const added = limited.lines.length - 1
  expect(added).toBeGreaterThan(0)
  expect((await checkWhole()).length).toBe(added)
})

/** Runs a child that is not root, whom permissions do not stop. */
const asNobody = (node: string[]): string[] =>
  process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--clear-groups', ...node] : node

test('a record in a folder that may not be written is read, and refuses to be written', async () => {
  await (await open()).store?.close()
  const { ended } = start('write', 0, 40)
  await ended
  chmodSync(folder, 0o555)
  chmodSync(path, 0o444)
  const reader = start('read', 0, 27, asNobody)
  expect(await reader.ended).toBe(0)
  expect(reader.lines).toEqual(['sound'])
  const writer = start('write', 40, 1, asNobody)
  expect(await writer.ended).toBe(1)
  expect(writer.lines).toEqual(['S005'])
  expect(readdirSync(folder)).toEqual(['record.db'])
})

test('a record that may not be read says S005', async () => {
  await (await open()).store?.close()
  chmodSync(folder, 0o755)
  chmodSync(path, 0o000)
  const reader = start('read', 0, 1, asNobody)
  expect(await reader.ended).toBe(1)
  expect(reader.lines).toEqual(['S005'])
})

test('a new record in a folder that may not be written says S005', async () => {
  writeFileSync(join(folder, 'other.txt'), '')
  chmodSync(folder, 0o555)
  const writer = start('write', 0, 1, asNobody)
  expect(await writer.ended).toBe(1)
  expect(writer.lines).toEqual(['S005'])
})
