import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sample } from '../../../test/contract/store/sample.ts'
import type { Store } from '../store.ts'
import { StoreError } from '../store-error.ts'
import { migrations } from './migrations/all.ts'
import { openSqlite } from './open.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-open-'))
  path = join(folder, 'record.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

const reading = sample({ lines: [{ said: 'that the tide is coming in' }] })

async function opened(readOnly = false): Promise<Store> {
  const { store, issue } = await openSqlite(path, { readOnly })
  if (!store) throw new Error(issue.message)
  return store
}

async function withReading(): Promise<void> {
  const store = await opened()
  await store.add(reading)
  await store.close()
}

/** Opens the file as any program would, and closes it after. */
function raw<T>(work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(path)
  try {
    return work(db)
  } finally {
    db.close()
  }
}

async function refusal(readOnly = false): Promise<{ code: string; message: string }> {
  const before = readdirSync(folder).map((name) => [name, contents(name)])
  const { store, issue } = await openSqlite(path, { readOnly, busyMs: 50 })
  await store?.close()
  expect(readdirSync(folder).map((name) => [name, contents(name)])).toEqual(before)
  if (!issue) throw new Error('It was opened.')
  return issue
}

function contents(name: string): string {
  const at = join(folder, name)
  return statSync(at).isDirectory() ? '' : readFileSync(at, 'latin1')
}

test('a record is one SQLite file in WAL mode, marked as ours, with its schema’s version', async () => {
  await withReading()
  expect(readdirSync(folder)).toEqual(['record.db'])
  const pragmas = raw((db) =>
    ['application_id', 'user_version', 'journal_mode'].map(
      (name) => db.prepare(`PRAGMA ${name}`).get()?.[name],
    ),
  )
  expect(pragmas).toEqual([0x6f6e7263, migrations.length, 'wal'])
})

test('any SQLite tool reads what was said', async () => {
  await withReading()
  const rows = raw((db) =>
    db
      .prepare(
        `SELECT a.name, w.words FROM search JOIN wording w ON w.statement = search.rowid
         JOIN statement s ON s.seq = search.rowid JOIN actor a ON a.seq = s.speaker
         WHERE search MATCH 'tides'`,
      )
      .all(),
  )
  expect(rows).toEqual([{ name: 'Ada Holm', words: 'that the tide is coming in' }])
})

test.each([true, false])(
  'what is not a record is S001 and stays untouched (read only: %s)',
  async (readOnly) => {
    for (const bytes of ['x', 'SQLite format 3\0', 'a text that someone keeps '.repeat(1_000)]) {
      writeFileSync(path, bytes)
      expect(await refusal(readOnly)).toMatchObject({ code: 'S001' })
    }
    rmSync(path)
    mkdirSync(path)
    expect((await refusal(readOnly)).message).toContain('is a folder')
  },
)

test.each([true, false])(
  'a file of another SQLite program is S001 and stays untouched (read only: %s)',
  async (readOnly) => {
    raw((db) => db.exec('CREATE TABLE mine (a); INSERT INTO mine VALUES (1)'))
    expect((await refusal(readOnly)).message).toContain('another program')
    raw((db) =>
      db.exec('PRAGMA application_id = 7; PRAGMA user_version = 1; PRAGMA journal_mode = WAL'),
    )
    expect(await refusal(readOnly)).toMatchObject({ code: 'S001' })
  },
)

test('opening for reading creates nothing', async () => {
  expect(await refusal(true)).toMatchObject({
    code: 'S001',
    message: expect.stringContaining(`There is no record at ${path} yet; onrecord add makes one.`),
  })
  expect(readdirSync(folder)).toEqual([])
  writeFileSync(path, '')
  expect(await refusal(true)).toMatchObject({ code: 'S001' })
})

test('an empty file becomes a record', async () => {
  writeFileSync(path, '')
  await withReading()
  expect(await (await opened(true)).counts()).toMatchObject({ reports: 1 })
})

test('no character of a path means anything but itself', async () => {
  for (const name of ['a?mode=memory', 'b#c', 'd%20e', 'file:f', ':memory:', 'ж 😀']) {
    path = join(folder, name)
    await withReading()
    const store = await opened(true)
    expect(await store.counts()).toMatchObject({ reports: 1 })
    await store.close()
    expect(readdirSync(folder)).toContain(name)
  }
  expect(readdirSync(folder).length).toBe(6)
})

test('a folder that is not there is S005', async () => {
  const { issue } = await openSqlite(join(folder, 'none', 'record.db'))
  expect(issue).toMatchObject({ code: 'S005' })
})

test.each([true, false])(
  'a newer schema is S002 and stays untouched (read only: %s)',
  async (readOnly) => {
    await withReading()
    raw((db) => db.exec('PRAGMA user_version = 99'))
    expect(await refusal(readOnly)).toMatchObject({ code: 'S002' })
  },
)

test('a newer schema that only the write-ahead log knows is S002', async () => {
  await withReading()
  const db = new DatabaseSync(path)
  db.exec('PRAGMA user_version = 99')
  const { issue } = await openSqlite(path)
  db.close()
  expect(issue).toMatchObject({ code: 'S002' })
})

test('a record open for reading refuses to be written and leaves nothing behind', async () => {
  await withReading()
  const before = readFileSync(path)
  const store = await opened(true)
  const other = sample({ lines: [{ said: 'no' }] })
  await expect(store.add(other)).rejects.toMatchObject({ issue: { code: 'S005' } })
  expect((await store.add(reading)).outcome).toBe('known')
  expect(await store.counts()).toMatchObject({ reports: 1 })
  await store.close()
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(folder)).toEqual(['record.db'])
})

test('a new record that another process is making is S003', async () => {
  const db = new DatabaseSync(path)
  db.exec('BEGIN EXCLUSIVE')
  expect((await openSqlite(path, { busyMs: 50 })).issue).toMatchObject({ code: 'S003' })
  db.exec('ROLLBACK')
  db.close()
})

test('an add that another writer keeps waiting too long is S003, changes nothing and can be repeated', async () => {
  await (await opened()).close()
  const { store } = await openSqlite(path, { busyMs: 50 })
  const db = new DatabaseSync(path)
  db.exec('BEGIN IMMEDIATE')
  const failure: unknown = await store?.add(reading).catch((error) => error)
  expect(failure).toBeInstanceOf(StoreError)
  expect(failure).toMatchObject({ issue: { code: 'S003' } })
  expect(await store?.counts()).toMatchObject({ reports: 0 })
  db.exec('ROLLBACK')
  db.close()
  expect(await store?.add(reading)).toMatchObject({ outcome: 'added' })
  await store?.close()
})

test('a damaged record is S001, when it is opened or when it is read', async () => {
  await withReading()
  const bytes = readFileSync(path)
  for (const from of [100, 4_096, 8_192]) {
    writeFileSync(
      path,
      Buffer.concat([bytes.subarray(0, from), Buffer.alloc(bytes.length - from, 7)]),
    )
    const { store, issue } = await openSqlite(path)
    const failure: unknown = await store?.search('tide', {}, { limit: 5 }).catch((error) => error)
    expect(issue ?? (failure as StoreError).issue).toMatchObject({ code: 'S001' })
    await store?.close()
  }
})

test.each([
  "UPDATE statement SET content = '[[1;2]]'",
  "UPDATE statement SET content = '[[1.2]]'",
  "UPDATE report_actor SET mentions = '{}'",
  "UPDATE report_text SET meta = '[]'",
  "UPDATE report_text SET issues = 'x'",
  'DELETE FROM report_text',
  'DROP TABLE report_text',
])('a row or table that is not as it was written is S001: %s', async (change) => {
  await withReading()
  raw((db) => db.exec(`PRAGMA foreign_keys = OFF; ${change}`))
  const store = await opened()
  const { id } = reading.report
  await expect(store.report(id)).rejects.toMatchObject({ issue: { code: 'S001' } })
  await expect(store.readings()[Symbol.asyncIterator]().next()).rejects.toMatchObject({
    issue: { code: 'S001' },
  })
  await store.close()
})

test.each([
  "UPDATE decision SET kind = 'actor.nope'",
  "UPDATE decision SET after = 'null'",
  "UPDATE decision SET after = '5'",
  "UPDATE decision SET before = '{'",
  "UPDATE decision SET subjects = '[1]'",
  'UPDATE actor SET merged = seq',
])('a decision or a merge that is not as it was written is S001: %s', async (change) => {
  await withReading()
  const store = await opened()
  const actor = (await store.actors('', { limit: 1 })).items[0]?.id ?? ''
  await store.decide({ kind: 'actor.rename', actor, name: 'Ada Berg' }, { by: 'an editor' })
  raw((db) => db.exec(`PRAGMA foreign_keys = OFF; ${change}`))
  const failed = { issue: { code: 'S001' } }
  await expect(store.entry(actor)).rejects.toMatchObject(failed)
  await expect(store.decide({ kind: 'undo' }, { by: 'an editor' })).rejects.toMatchObject(failed)
  await store.close()
})

test('an index that holds more than the tables is S001', async () => {
  await withReading()
  raw((db) => db.exec('PRAGMA foreign_keys = OFF; DELETE FROM report'))
  const store = await opened()
  const word = reading.report.text.match(/[a-z]{4,}/)?.[0] ?? ''
  const searched = store.search(`${word.slice(0, 2)}* OR t*`, {}, { limit: 5 })
  await expect(searched).rejects.toMatchObject({ issue: { code: 'S001' } })
  await store.close()
})

test('a version that does not fit the tables is S001', async () => {
  await withReading()
  raw((db) => db.exec('PRAGMA user_version = 0'))
  expect(await refusal(false)).toMatchObject({ code: 'S001' })
})

test('the write-ahead log is written back as it grows', async () => {
  const store = await opened()
  const said = 'that nothing was lost when the water rose over the sand '.repeat(400)
  let most = 0
  for (let number = 0; number < 1_500; number++) {
    await store.add(sample({ title: String(number), lines: [{ said: `${said}${number}` }] }))
    most = Math.max(most, statSync(`${path}-wal`).size)
  }
  await store.close()
  expect(statSync(path).size).toBeGreaterThan(40e6)
  expect(most).toBeLessThan(25e6)
  expect(readdirSync(folder)).toEqual(['record.db'])
})
