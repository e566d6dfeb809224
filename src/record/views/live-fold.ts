import type { Store } from '../store.ts'
import { type ChangingStore, changesSince } from './changes-since.ts'
import type { MemoryFold } from './memory-fold.ts'
import { openFold, type RecordFold } from './record-fold.ts'

type LiveStore = ChangingStore & Pick<Store, 'currentClaims' | 'claimLinks'>

/**
 * The fold of a record that others go on deciding about. Decisions about claims cost what they are
 * about; reports that were added and decisions about the register have everything read again.
 */
export class LiveFold {
  private readonly store: LiveStore
  private fold: MemoryFold | null = null
  /** How far the record had come when the fold was last brought up to it. */
  private seen = { reports: 0, decisions: 0 }
  private turn: Promise<unknown> = Promise.resolve()

  constructor(store: LiveStore) {
    this.store = store
  }

  /** The fold as the record is now. Calls take turns, so that what changed is read once. */
  fresh(): Promise<RecordFold> {
    const fold = this.turn.then(() => this.follow())
    this.turn = fold.catch(() => null)
    return fold
  }

  private async follow(): Promise<RecordFold> {
    const { store, seen } = this
    // Asked first: what changes while it is read is read again the next time.
    const now = await store.progress()
    const sameReports = now.reports === seen.reports
    if (this.fold && sameReports && now.decisions === seen.decisions) return this.fold
    const fold = this.fold && sameReports ? await this.change(this.fold, seen.decisions) : null
    this.fold = fold ?? (await openFold(store))
    this.seen = now
    return this.fold
  }

  /** The fold with what was decided since; null where everything has to be read again. */
  private async change(fold: MemoryFold, decisions: number): Promise<MemoryFold | null> {
    const changes = await changesSince(this.store, decisions)
    if (!changes) return null
    const links = changes.links ? await this.store.claimLinks() : null
    for (const id of changes.gone) fold.remove(id)
    for (const current of changes.claims) {
      const before = fold.claim(current.claim.id)
      // One report for all its claims, so that its text is held once.
      fold.set(before ? { ...current, report: before.report } : current)
    }
    if (links) fold.relate(links)
    return fold
  }
}
