import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { bridge, tunnel } from '../../test/contract/store/claiming-reports.ts'
import { openSqlite } from './sqlite/open.ts'
import { type Verified, verifyRecord } from './verify.ts'

const claim = bridge.claims[0]?.id ?? ''

/** Verifies a record of two reports and three decisions, to whose file something was done. */
async function verified(sql = ''): Promise<Verified> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-verify-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'record.db')
  const { store, issue } = await openSqlite(path)
  if (!store) throw new Error(issue.message)
  for (const reading of [bridge, tunnel]) await store.add(reading)
  const by = { by: 'an editor', why: 'a test' }
  await store.decide({ kind: 'claim.accept', claim }, by)
  await store.decide({ kind: 'claim.rank', claim, rank: 'preferred' }, by)
  await store.decide({ kind: 'undo' }, by)
  if (sql !== '') {
    const db = new DatabaseSync(path)
    db.exec(sql)
    db.close()
  }
  let ticks = 0
  const outcome = await verifyRecord(store, () => ticks++)
  await store.close()
  expect(ticks).toBe(2)
  return outcome
}

test('a record that is as it was written has no issue, and the hash of its last decision', async () => {
  expect(await verified()).toEqual({
    ...{ reports: 2, statements: 6, claims: 10, decisions: 3, issues: [] },
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})

const span = JSON.stringify([[0, 100_000]])
const changes: readonly (readonly [what: string, sql: string, code: string, words: string])[] = [
  [
    'a text that was changed',
    "UPDATE report_text SET text = replace(text, '40 million', '90 million') WHERE report = 1",
    'S006',
    `The text of report ${bridge.report.id} is not the one that was read.`,
  ],
  [
    'a span of a statement',
    `UPDATE statement SET content = '${span}' WHERE seq = 1`,
    'S006',
    `A span of statement ${bridge.statements[0]?.id} is outside of its text.`,
  ],
  [
    'a mention',
    `UPDATE report_actor SET mentions = '[[0,100000,"name"]]' WHERE report = 1 AND local = 'a1'`,
    'S006',
    `A span of ${bridge.report.id}#a1 is outside of its text.`,
  ],
  [
    'a link of the chain',
    "UPDATE chain SET span = '[0,100000]' WHERE report = 1",
    'S006',
    `A span of the chain of report ${bridge.report.id} is outside of its text.`,
  ],
  [
    'a span deep in a claim',
    `UPDATE report_text SET claims = json_set(claims, '$[0].donors[0].span.end', 100000)
     WHERE report = 1`,
    'S006',
    `A span of claim ${claim} is outside of its text.`,
  ],
  [
    'a decision that was forged',
    "UPDATE decision SET by = 'somebody else' WHERE seq = 1",
    'D010',
    'Decision number 1 is not as it was written.',
  ],
  [
    'a decision that was taken out',
    'DELETE FROM decision_subject WHERE decision = 2; DELETE FROM decision WHERE seq = 2',
    'D010',
    'Decision number 2 is missing.',
  ],
  [
    'a decision that was put in its place',
    `UPDATE decision SET previous = '${'0'.repeat(64)}' WHERE seq = 2`,
    'D010',
    'Decision number 2 does not follow the one before it.',
  ],
  [
    'a claim that stands otherwise than the log says',
    `UPDATE claim SET status = 'rejected' WHERE id = '${claim}'`,
    'S006',
    `Claim ${claim} is not as the log of decisions leaves it.`,
  ],
  [
    'a claim that was taken out',
    `DELETE FROM claim WHERE id = '${claim}'`,
    'S006',
    `Claim ${claim} is not as the log of decisions leaves it.`,
  ],
  [
    'an undo that is not marked',
    'UPDATE decision SET undone_by = NULL',
    'D010',
    'is undone is not as the log says.',
  ],
  [
    'a mark that no undo made',
    'UPDATE decision SET undone_by = 3 WHERE seq = 1',
    'D010',
    'is undone is not as the log says.',
  ],
]

const unreadable: readonly (readonly [what: string, sql: string])[] = [
  ['all claims of a report', "UPDATE report_text SET claims = '[]' WHERE report = 1"],
  ['a claim that is none', "UPDATE report_text SET claims = '[null]' WHERE report = 1"],
  ['the id of a claim', `UPDATE claim SET id = 'another' WHERE id = '${claim}'`],
  ['the kind of a claim', `UPDATE claim SET kind = 'role' WHERE id = '${claim}'`],
  ['the statement of a claim', `UPDATE claim SET statement = 'x' WHERE id = '${claim}'`],
  ['the speaker of a claim', `UPDATE claim SET said_by = 'a9' WHERE id = '${claim}'`],
  ['a split that nobody made', `UPDATE claim SET split = 1 WHERE id = '${claim}'`],
  ['a corrected speaker', `UPDATE claim SET speaker = 'nobody' WHERE id = '${claim}'`],
]

test.each(unreadable)('%s changed in the file is damage', async (_, sql) => {
  await expect(verified(sql)).rejects.toMatchObject({ name: 'StoreError', issue: { code: 'S001' } })
})

test.each(changes)('%s is found', async (_, sql, code, words) => {
  const { issues, reports } = await verified(sql)
  expect(issues).toEqual([
    expect.objectContaining({ code, severity: 'error', message: expect.stringContaining(words) }),
  ])
  expect(reports).toBe(2)
})

test('a record that is wrong in many places is told so a hundred times at most', async () => {
  const damaged = { ...bridge, report: { ...bridge.report, sha256: '' } }
  const { reports, issues } = await verifyRecord({
    async *log() {},
    decisions: async () => ({ items: [], next: null, issues: [] }),
    claimsAmong: async () => [],
    async *readings() {
      for (let at = 0; at < 150; at++) yield damaged
    },
  })
  expect([reports, issues.length]).toEqual([150, 100])
})
