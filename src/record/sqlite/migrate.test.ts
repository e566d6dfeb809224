import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { inspect, migrate } from './migrate.ts'
import { migrations } from './migrations/all.ts'
import { latest } from './migrations/latest.ts'

const steps = [
  'CREATE TABLE one (a); INSERT INTO one VALUES (1)',
  'ALTER TABLE one ADD COLUMN b',
  'UPDATE one SET b = a + 1',
]

function schema(db: DatabaseSync): unknown {
  return db.prepare('SELECT sql FROM sqlite_schema ORDER BY name').all()
}

test('a record of every earlier version becomes the same as a new one, its rows kept', () => {
  const made = new DatabaseSync(':memory:')
  expect(migrate(made, steps)).toBe('current')
  for (const version of [1, 2, 3]) {
    const db = new DatabaseSync(':memory:')
    migrate(db, steps.slice(0, version))
    expect(inspect(db, steps.length)).toBe(version === 3 ? 'current' : 'older')
    expect(migrate(db, steps)).toBe('current')
    expect(schema(db)).toEqual(schema(made))
    expect(db.prepare('SELECT * FROM one').all()).toEqual([{ a: 1, b: 2 }])
    expect(inspect(db, steps.length)).toBe('current')
  }
})

test('a migration that fails leaves the record as it was', () => {
  const db = new DatabaseSync(':memory:')
  migrate(db, steps.slice(0, 1))
  const before = schema(db)
  expect(() => migrate(db, [...steps, 'CREATE TABLE one (a)'])).toThrow('already exists')
  expect(schema(db)).toEqual(before)
  expect(inspect(db, 1)).toBe('current')
})

test('a newer record and another program’s file are left alone', () => {
  const db = new DatabaseSync(':memory:')
  migrate(db, steps)
  expect(migrate(db, steps.slice(0, 1))).toBe('newer')
  const other = new DatabaseSync(':memory:')
  other.exec('CREATE TABLE theirs (a)')
  expect(migrate(other, steps)).toBe('foreign')
  expect(inspect(other, 3)).toBe('foreign')
})

test('a record counts as current that has had them all', () => {
  expect(latest).toBe(migrations.length)
})

test('the real migrations make every table strict', () => {
  const db = new DatabaseSync(':memory:')
  migrate(db, migrations)
  const loose = db
    .prepare(
      "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND schema = 'main'",
    )
    .all()
    .filter(({ name }) => !String(name).startsWith('sqlite_'))
  expect(loose).toEqual([])
})
