import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '../../src/record/sqlite/open.ts'
import type { Store } from '../../src/record/store.ts'
import { readingOf, type Sketch } from './readings.ts'

export interface TestRecord {
  readonly store: Store
  /** Closes the record and removes its file. */
  close(): Promise<void>
}

/** A real record in a file of its own that holds the sketched reports. */
export async function recordOf(sketches: readonly Sketch[]): Promise<TestRecord> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-page-'))
  const { store, issue } = await openSqlite(join(folder, 'record.db'))
  if (!store) throw new Error(issue.message)
  for (const sketch of sketches) await store.add(readingOf(sketch))
  return {
    store,
    async close() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
