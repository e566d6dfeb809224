import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '../../src/record/sqlite/open.ts'
import { testStore } from './store.ts'

testStore('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-store-'))
  return {
    async open() {
      const { store, issue } = await openSqlite(join(folder, 'record.db'))
      if (!store) throw new Error(issue.message)
      return store
    },
    remove: () => rm(folder, { recursive: true }),
  }
})
