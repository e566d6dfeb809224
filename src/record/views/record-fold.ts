import type { ClaimLink, CurrentClaim } from '../claims/current.ts'
import type { SpeechEvent } from '../events/speech-events.ts'
import type { Ledger } from '../ledger/ledger-shape.ts'
import type { LedgerOptions } from '../ledger/options.ts'
import type { PositionOptions, PositionRow } from '../positions/positions.ts'
import type { Board, BoardOptions } from '../process/board.ts'
import type { Store } from '../store.ts'
import { MemoryFold } from './memory-fold.ts'

/** The record that claims and decisions fold into, in memory. */
export interface RecordFold {
  claim(id: string): CurrentClaim | null
  ledger(options?: LedgerOptions): Ledger
  /** How figures relate: what people decided, and what is proposed. */
  links(): readonly ClaimLink[]
  /** The occasions on which somebody spoke, as reports render them. */
  events(): readonly SpeechEvent[]
  positions(options?: PositionOptions): readonly PositionRow[]
  boards(options?: BoardOptions): readonly Board[]
}

/** Reads every claim of a store and folds it. */
export async function openFold(
  store: Pick<Store, 'currentClaims' | 'claimLinks'>,
): Promise<MemoryFold> {
  const fold = new MemoryFold()
  let read = 0
  for await (const current of store.currentClaims()) {
    fold.set(current)
    // 500: about 10 ms, so that a server answers others in between.
    if (++read % 500 === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  fold.relate(await store.claimLinks())
  return fold
}
