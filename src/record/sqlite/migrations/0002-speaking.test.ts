import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { firstSchemaRows } from '../../../../test/contract/store/first-schema.ts'
import { migrate } from '../migrate.ts'
import { openSqlite } from '../open.ts'
import { migrations } from './all.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-0002-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const statement = { id: 's', form: 'direct', content: [{ start: 0, end: 4 }], cue: [], source: [] }
const before = { ...statement, cueType: 'say', speaker: 'a1', speakerBasis: 'named' }
const rest = { confidence: 0.75, by: 'rules@1' }
const actor = { id: 'a1', type: 'person', name: 'Ada Holm', office: null }

const exact = JSON.stringify({
  report: { id: 'r', chain: [], text: 'Text Holm\0' },
  actors: [{ ...actor, mentions: [{ start: 5, end: 9 }] }],
  statements: [{ ...before, ...rest }],
})

test.each([null, exact])(
  'a record of the first schema opens and reads (exact: %s)',
  async (json) => {
    const path = join(folder, 'record.db')
    const db = new DatabaseSync(path)
    migrate(db, migrations.slice(0, 1))
    db.exec(firstSchemaRows)
    db.prepare("INSERT INTO report_text VALUES (1, 'Text Holm', '[]', '[]', '{}', ?)").run(json)
    db.close()
    const { store } = await openSqlite(path)
    const stored = await store?.report('r')
    await store?.close()
    const { actors, statements } = stored?.reading ?? {}
    const mentions = [{ start: 5, end: 9, kind: 'name' }]
    expect(JSON.stringify(actors)).toBe(JSON.stringify([{ ...actor, mentions, unnamed: null }]))
    const speaking = { speakerBy: 'unknown', speakerConfidence: 0.75, candidates: [] }
    const made = { ...before, ...speaking, onBehalfOf: null, relays: [], ...rest }
    expect(JSON.stringify(statements)).toBe(JSON.stringify([made]))
  },
)
