import type { Store } from '../store.ts'
import type { Database } from './database.ts'
import { guarded } from './failure.ts'
import { actor, actors, counts, reports } from './lists.ts'
import { readings, report } from './readings.ts'
import { search } from './search.ts'
import { statement } from './statements.ts'

/**
 * The store over an open database. SQLite answers at once, in this thread; the methods are
 * asynchronous because the contract is. What only some commands need is loaded when it is called.
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
    async add(reading) {
      const { add } = await import('./add.ts')
      return run(() => add(db, reading))
    },
    report: (id) => run(() => report(db, id)),
    reports: (filter, page) => run(() => reports(db, filter, page)),
    statement: (id) => run(() => statement(db, id)),
    search: (query, filter, page) => run(() => search(db, query, filter, page)),
    actors: (name, page) => run(() => actors(db, name, page)),
    actor: (id) => run(() => actor(db, id)),
    counts: () => run(() => counts(db)),
    async entry(id) {
      const { entry } = await import('./register/entry.ts')
      return run(() => entry(db, id))
    },
    async decide(act, decider) {
      const { decide } = await import('./register/decide.ts')
      return run(() => decide(db, act, decider))
    },
    async isDecided(act, by) {
      const { isDecided } = await import('./claims/is-decided.ts')
      return run(() => isDecided(db, act, by))
    },
    async scope(asOf) {
      const { scope } = await import('./claims/scope.ts')
      return run(() => scope(db, asOf))
    },
    async decisions(page) {
      const { decisions } = await import('./register/decisions.ts')
      return run(() => decisions(db, page))
    },
    async claims(filter, page) {
      const { claims } = await import('./claims/list.ts')
      return run(() => claims(db, filter, page))
    },
    async claim(id) {
      const { claim } = await import('./claims/list.ts')
      return run(() => claim(db, id))
    },
    async *currentClaims() {
      const { currentClaims } = await import('./claims/current.ts')
      yield* each(currentClaims(db))
    },
    async claimsAmong(ids, reports) {
      const { claimsAmong } = await import('./claims/current.ts')
      return run(() => claimsAmong(db, ids, reports))
    },
    async claimLinks() {
      const { decidedLinks } = await import('./claims/decided-links.ts')
      return run(() => decidedLinks(db))
    },
    async progress() {
      const { progress } = await import('./claims/decided-links.ts')
      return run(() => progress(db))
    },
    readings: () => each(readings(db)),
    async *log() {
      const { log } = await import('./register/decisions.ts')
      yield* each(log(db))
    },
    async *register() {
      const { register } = await import('./register/export.ts')
      yield* each(register(db))
    },
    async close() {
      if (!open) return
      open = false
      tidy()
      db.close()
    },
  }
}
