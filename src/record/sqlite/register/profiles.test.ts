import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, wrap } from '../database.ts'
import { emptyProfile, profilesOf, writeProfile } from './profiles.ts'

let folder: string
let db: Database
let other: Database

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-profiles-'))
  ;[db, other] = [0, 1].map(() => wrap(new DatabaseSync(join(folder, 'record.db')))) as [
    Database,
    Database,
  ]
  db.run('CREATE TABLE actor_profile (actor INTEGER PRIMARY KEY, profile TEXT NOT NULL)')
})

afterEach(() => {
  db.close()
  other.close()
  rmSync(folder, { recursive: true })
})

test('a profile is one object as long as nobody changes it', () => {
  writeProfile(db, 1, seen(1))
  expect(profilesOf(db, [1, 2])).toEqual(new Map([[1, seen(1)]]))
  expect(profilesOf(db, [1]).get(1)).toBe(profilesOf(db, [1]).get(1))
  expect(profilesOf(other, [1]).get(1)).toBe(profilesOf(other, [1]).get(1))
})

test('what another process writes is seen', () => {
  writeProfile(db, 1, seen(1))
  expect(profilesOf(db, [1]).get(1)).toEqual(seen(1))
  writeProfile(other, 1, seen(2))
  expect(profilesOf(db, [1]).get(1)).toEqual(seen(2))
})

test('what is taken back is forgotten', () => {
  writeProfile(db, 1, seen(1))
  const failing = (): void =>
    db.transaction(() => {
      writeProfile(db, 1, seen(2))
      writeProfile(db, 2, seen(1))
      throw new Error('no')
    })
  expect(failing).toThrow('no')
  expect(profilesOf(db, [1, 2])).toEqual(new Map([[1, seen(1)]]))
})

function seen(reports: number): ReturnType<typeof emptyProfile> {
  return { ...emptyProfile('e1', 'person'), names: ['Ann Bell'], reports }
}
