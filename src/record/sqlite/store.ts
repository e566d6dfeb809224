import type { Store } from '../store.ts'
import { add } from './add.ts'
import type { Database } from './database.ts'
import { guarded } from './failure.ts'
import { actor, actors, counts, reports } from './lists.ts'
import { readings, report } from './readings.ts'
import { decide } from './register/decide.ts'
import { decisions, log } from './register/decisions.ts'
import { entry } from './register/entry.ts'
import { register } from './register/export.ts'
import { search } from './search.ts'
import { statement } from './statements.ts'

/**
 * The store over an open database. SQLite answers at once, in this thread; the methods are
 * asynchronous because the contract is.
 */
export function toStore(db: Database, path: string, tidy: () => void): Store {
  const run = async <T>(work: () => T): Promise<T> => guarded(path, work)
  const each = async function* <T>(items: Iterator<T>): AsyncGenerator<T> {
    for (;;) {
      const next = guarded(path, () => items.next())
      if (next.done) return
      yield next.value
    }
  }
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
    entry: (id) => run(() => entry(db, id)),
    decide: (act, decider) => run(() => decide(db, act, decider)),
    decisions: (page) => run(() => decisions(db, page)),
    readings: () => each(readings(db)),
    log: () => each(log(db)),
    register: () => each(register(db)),
    async close() {
      if (!open) return
      open = false
      tidy()
      db.close()
    },
  }
}
