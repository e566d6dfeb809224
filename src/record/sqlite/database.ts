import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'

/** The part of SQLite that the store uses: cached statements and transactions. */
export interface Database {
  /** Every row of a query. */
  all<Row>(sql: string, ...values: SQLInputValue[]): Row[]
  /** Its first row. */
  first<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined
  /** Runs a statement and gives the row number of its insert. */
  run(sql: string, ...values: SQLInputValue[]): number
  /** All of `work` or nothing. Waits for another writer as long as the database was told to. */
  transaction<T>(work: () => T): T
  /** Another value once what was read may no longer be so: another process wrote, or work was taken back. */
  version(): string
  close(): void
}

/** Wraps an open SQLite database. A statement is compiled once: that is a third of an add's time. */
export function wrap(db: DatabaseSync): Database {
  const compiled = new Map<string, StatementSync>()
  let takenBack = 0

  function prepare(sql: string): StatementSync {
    const known = compiled.get(sql)
    if (known) return known
    const made = db.prepare(sql)
    compiled.set(sql, made)
    return made
  }

  return {
    all: <Row>(sql: string, ...values: SQLInputValue[]) => prepare(sql).all(...values) as Row[],
    first: <Row>(sql: string, ...values: SQLInputValue[]) =>
      prepare(sql).get(...values) as Row | undefined,
    run: (sql, ...values) => Number(prepare(sql).run(...values).lastInsertRowid),
    transaction(work) {
      prepare('BEGIN IMMEDIATE').run()
      try {
        const result = work()
        prepare('COMMIT').run()
        return result
      } catch (error) {
        takenBack++
        // SQLite has rolled back by itself where the disk is full.
        if (db.isTransaction) prepare('ROLLBACK').run()
        throw error
      }
    },
    version() {
      const row = prepare('PRAGMA data_version').get()
      return `${row?.data_version} ${takenBack}`
    },
    close() {
      compiled.clear()
      db.close()
    },
  }
}
