import type { Store } from '../store.ts'
import { add } from './add.ts'
import type { Database } from './database.ts'
import { guarded } from './failure.ts'
import { actor, actors, counts, reports } from './lists.ts'
import { readings, report } from './readings.ts'
import { search } from './search.ts'
import { statement } from './statements.ts'

/**
 * The store over an open database. SQLite answers at once, in this thread; the methods are
 * asynchronous because the contract is.
 */
export function toStore(db: Database, path: string, tidy: () => void): Store {
  const run = async <T>(work: () => T): Promise<T> => guarded(path, work)
  let open = true
  return {
    add: (reading) => run(() => add(db, reading)),
    report: (id) => run(() => report(db, id)),
    reports: (filter, page) => run(() => reports(db, filter, page)),
    statement: (id) => run(() => statement(db, id)),
    search: (query, filter, page) => run(() => search(db, query, filter, page)),
    actors: (name, page) => run(() => actors(db, name, page)),
    actor: (id) => run(() => actor(db, id)),
    counts: () => run(() => counts(db)),
    async *readings() {
      const each = readings(db)
      for (;;) {
        const next = guarded(path, () => each.next())
        if (next.done) return
        yield next.value
      }
    },
    async close() {
      if (!open) return
      open = false
      tidy()
      db.close()
    },
  }
}
