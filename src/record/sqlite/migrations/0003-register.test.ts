import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { firstSchemaRows } from '../../../../test/contract/store/first-schema.ts'
import { migrate } from '../migrate.ts'
import { openSqlite } from '../open.ts'
import { migrations } from './all.ts'

test('the actors of an earlier schema are entries that can be found, joined and decided on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-0003-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'record.db')
  const db = new DatabaseSync(path)
  migrate(db, migrations.slice(0, 1))
  db.exec(firstSchemaRows.replaceAll('person', 'organisation').replaceAll('Holm', 'Høyer'))
  db.close()
  const { store } = await openSqlite(path)
  const page = { limit: 5 }
  const found = await store?.actors('ada hoyer', page)
  expect(found?.items).toMatchObject([{ id: 'p', name: 'Ada Høyer', statements: 1, reports: 1 }])
  const act = { kind: 'actor.split', actor: 'p', mentions: ['r#a1'], name: 'Another' } as const
  expect((await store?.decide(act, { by: 'an editor' }))?.issues).toEqual([])
  expect((await store?.search('another', {}, page))?.items.length).toBe(1)
  await store?.decide({ kind: 'undo' }, { by: 'an editor' })
  expect(await store?.actor('p')).toMatchObject({ statements: 1, reports: 1 })
  await store?.close()
})
