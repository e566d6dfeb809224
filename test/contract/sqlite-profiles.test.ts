import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { EntryProfile } from '../../src/record/link/profile.ts'
import { isStated } from '../../src/record/link/remember.ts'
import { openSqlite } from '../../src/record/sqlite/open.ts'
import type { Store } from '../../src/record/store.ts'
import type { RegisterEntry } from '../../src/shapes/register.ts'
import { addAll } from './store/bed.ts'
import { actorOf, decide } from './store/deciding.ts'
import { council, harbour } from './store/reports.ts'

let folder: string
let path: string
let store: Store

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-profiles-'))
  path = join(folder, 'record.db')
  const opened = await openSqlite(path)
  if (!opened.store) throw new Error(opened.issue.message)
  store = opened.store
})

afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

function profileOf(id: string): EntryProfile {
  const db = new DatabaseSync(path, { readOnly: true })
  const row = db
    .prepare('SELECT p.profile FROM actor a JOIN actor_profile p ON p.actor = a.seq WHERE a.id = ?')
    .get(id)
  db.close()
  return JSON.parse(String(row?.profile))
}

const imported: RegisterEntry = {
  ...{ id: 'holm', type: 'person', name: 'Ada Holm', names: [], offices: [], memberships: [] },
  ...{ identifiers: [], country: null, gender: null, born: null, died: null },
}

test('an imported entry stays stated, and one that reports made does not become so', async () => {
  await addAll(store, [harbour, council])
  const { id } = await actorOf(store, 'Ada Holm')
  const mention = `${council.report.id}#a2`
  const reyl = await actorOf(store, 'Łukasz Réyl')
  expect(isStated(profileOf(id))).toBe(false)
  await decide(store, { kind: 'actor.link', mention, entry: reyl.id })
  expect([id, reyl.id].map((one) => isStated(profileOf(one)))).toEqual([false, false])
  await decide(store, { kind: 'actor.import', entries: [{ ...imported, id }] })
  expect(isStated(profileOf(id))).toBe(true)
  await decide(store, { kind: 'actor.unlink', mention, entry: reyl.id })
  await decide(store, { kind: 'actor.rename', actor: id, name: 'Ada Holm-Reyes' })
  expect(profileOf(id)).toMatchObject({ stated: true, reports: 1 })
  for (let undone = 0; undone < 3; undone++) await decide(store, { kind: 'undo' })
  expect(isStated(profileOf(id))).toBe(false)
})

test('a profile is rebuilt as the reports made it', async () => {
  await addAll(store, [harbour, council])
  const { id } = await actorOf(store, 'Ada Holm')
  const { stated: _, ...made } = profileOf(id)
  await decide(store, { kind: 'actor.rename', actor: id, name: 'Ada Holm-Reyes' })
  expect(profileOf(id)).toMatchObject(made)
})
