import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openSqlite } from '../../src/record/sqlite/open.ts'
import type { StatementFilter, Store } from '../../src/record/store.ts'
import type { Reading } from '../../src/shapes/reading.ts'
import { generate } from './generate.ts'

// How fast is the record? node bench/record/run.ts [reports]
// Adds generated readings of 15 statements, with plain rows of the same readings as the peer, and
// searches what it has added. By default 100,000 statements.
const size = Number(process.argv[2] ?? 6_667)

async function bench(path: string): Promise<void> {
  const made = [...generate(size)]
  const peer = plainRows(`${path}.peer`, made)
  const store = await open(path)
  let start = performance.now()
  const before = process.cpuUsage()
  for (const reading of made) await store.add(reading)
  const seconds = (performance.now() - start) / 1_000
  const { user, system } = process.cpuUsage(before)
  const { rss } = process.memoryUsage()
  say(`peer: ${Math.round(peer)} readings/s as rows of JSON`)
  say(
    `add: ${Math.round(size / seconds)} readings/s, ${(size / seconds / peer).toFixed(2)} of the peer, ` +
      `${Math.round((user + system) / size)} µs of processor time each; ` +
      `${mb(rss)} MB resident, generated readings included`,
  )
  start = performance.now()
  await store.close()
  say(`close: ${ms(start)} ms; file: ${mb(statSync(path).size)} MB`)

  start = performance.now()
  const reader = await open(path, true)
  await reader.search('kabace', {}, { limit: 20 })
  say(`open and first search: ${ms(start)} ms`)
  say(`on record: ${JSON.stringify(await reader.counts())}`)
  for (const [query, filter] of queries) await time(reader, query, filter)
  await timed('reports', () => reader.reports({}, { limit: 20 }))
  await timed('actors "ba"', () => reader.actors('ba', { limit: 20 }))
  await timed('counts', () => reader.counts())
  start = performance.now()
  let read = 0
  for await (const _ of reader.readings()) read++
  say(`readings: ${Math.round((read / (performance.now() - start)) * 1_000)} a second`)
  await reader.close()
}

/** Readings a second where each is one row of JSON, found by id alone, in the same mode. */
function plainRows(path: string, made: readonly Reading[]): number {
  const db = new DatabaseSync(path)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  db.exec('CREATE TABLE reading (id TEXT PRIMARY KEY, json TEXT)')
  const insert = db.prepare('INSERT INTO reading VALUES (?, ?)')
  const start = performance.now()
  for (const reading of made) insert.run(reading.report.id, JSON.stringify(reading))
  const rate = (made.length / (performance.now() - start)) * 1_000
  db.close()
  return rate
}

const queries: readonly (readonly [string, StatementFilter])[] = [
  ['ba', {}],
  ['ba', { form: 'direct', cueType: 'deny' }],
  ['ba', { speaker: 'ka' }],
  ['ba', { outlet: 'outlet 7' }],
  ['ba', { outlet: 'outlet 7', from: '2020-01-01', to: '2020-12-31', form: 'direct' }],
  ['said', {}],
  ['ba OR ce OR di', {}],
  ['"ba ce"', {}],
  ['ba ce -di', {}],
  ['b*', {}],
  ['kabra*', {}],
  ['kabace', {}],
  ['', {}],
  ['', { speaker: 'ka' }],
  ['', { speaker: 'b' }],
  ['', { form: 'question', cueType: 'deny', outlet: 'no such outlet' }],
]

async function time(store: Store, query: string, filter: StatementFilter): Promise<void> {
  await timed(`search ${JSON.stringify(query)} ${JSON.stringify(filter)}`, () =>
    store.search(query, filter, { limit: 20 }),
  )
}

/** The median of five. */
async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  const [first = 0] = times
  say(`${name}: ${(times.sort((a, b) => a - b)[2] ?? 0).toFixed(1)} ms (first ${first.toFixed(1)})`)
}

async function open(path: string, readOnly = false): Promise<Store> {
  const { store, issue } = await openSqlite(path, { readOnly })
  if (!store) throw new Error(issue.message)
  return store
}

function ms(start: number): number {
  return Math.round(performance.now() - start)
}

function mb(bytes: number): number {
  return Math.round(bytes / 1e6)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
try {
  await bench(join(folder, 'record.db'))
} finally {
  rmSync(folder, { recursive: true })
}
