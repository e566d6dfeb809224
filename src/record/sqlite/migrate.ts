import type { DatabaseSync } from 'node:sqlite'
import { applicationId } from './header.ts'

/** What a file's schema is to this program after `migrate`. */
export type Schema = 'current' | 'newer' | 'foreign'

/** One step: SQL, or what runs it where rows need more than SQL. */
export type Migration = string | ((db: DatabaseSync) => void)

/**
 * Brings an open database up to the last migration, all steps in one transaction. Two processes
 * may do this at once: the second finds it done. A database that is not a record is left alone.
 */
export function migrate(db: DatabaseSync, migrations: readonly Migration[]): Schema {
  const before = inspect(db, migrations.length)
  if (before !== 'older') return before
  db.exec('BEGIN IMMEDIATE')
  try {
    const now = inspect(db, migrations.length)
    if (now === 'older') {
      for (const step of migrations.slice(read(db, 'user_version'))) {
        if (typeof step === 'string') db.exec(step)
        else step(db)
      }
      db.exec(
        `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${migrations.length}`,
      )
    }
    db.exec('COMMIT')
    return now === 'older' ? 'current' : now
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

/** The schema as it is; `older` also for a new, empty database. */
export function inspect(db: DatabaseSync, latest: number): Schema | 'older' {
  const version = read(db, 'user_version')
  if (read(db, 'application_id') !== applicationId) {
    const { tables } = db.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() ?? {}
    return tables === 0 && version === 0 ? 'older' : 'foreign'
  }
  if (version === latest) return 'current'
  return version > latest ? 'newer' : 'older'
}

function read(db: DatabaseSync, pragma: 'user_version' | 'application_id'): number {
  return Number(db.prepare(`PRAGMA ${pragma}`).get()?.[pragma])
}
