import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { claimSnapshot } from '../../../../test/contract/store/claim-states.ts'
import { bridge, tunnel } from '../../../../test/contract/store/claiming-reports.ts'
import type { Store } from '../../store.ts'
import { migrate } from '../migrate.ts'
import { openSqlite } from '../open.ts'
import { migrations } from './all.ts'

async function opened(path: string): Promise<Store> {
  const { store, issue } = await openSqlite(path)
  if (!store) throw new Error(issue.message)
  return store
}

function schema(db: DatabaseSync): unknown {
  const made = "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name"
  return db.prepare(made).all()
}

test('claims that an earlier file holds are listed, and can be decided on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-0004-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'record.db')
  const store = await opened(path)
  for (const reading of [bridge, tunnel]) await store.add(reading)
  const { items } = await store.actors('Holm', { limit: 1 })
  const rename = { kind: 'actor.rename', actor: items[0]?.id ?? '', name: 'Ada Berg' } as const
  await store.decide(rename, { by: 'an editor' })
  const made = await claimSnapshot(store)
  await store.close()

  const db = new DatabaseSync(path)
  db.exec('DROP TABLE claim; PRAGMA user_version = 3')
  const third = new DatabaseSync(':memory:')
  migrate(third, migrations.slice(0, 3))
  expect(schema(db)).toEqual(schema(third))
  db.close()

  const again = await opened(path)
  expect(await claimSnapshot(again)).toEqual(made)
  expect((await again.report(bridge.report.id))?.reading).toEqual(bridge)
  expect((await again.actors('Ada Berg', { limit: 5 })).items).toHaveLength(1)
  const claim = bridge.claims[0]?.id ?? ''
  const { decision } = await again.decide({ kind: 'claim.accept', claim }, { by: 'an editor' })
  expect(decision?.seq).toBe(2)
  expect((await again.claim(claim))?.status).toBe('accepted')
  await again.close()
})
