import type { ClaimLink, CurrentClaim } from '../claims/current.ts'
import { ledger } from '../ledger/ledger.ts'
import type { Ledger } from '../ledger/ledger-shape.ts'
import type { LedgerOptions } from '../ledger/options.ts'
import { type PositionOptions, type PositionRow, positions } from '../positions/positions.ts'
import { type Board, type BoardOptions, boards } from '../process/board.ts'
import type { Store } from '../store.ts'

/** The record that claims and decisions fold into, in memory. */
export interface RecordFold {
  claim(id: string): CurrentClaim | null
  ledger(options?: LedgerOptions): Ledger
  positions(options?: PositionOptions): readonly PositionRow[]
  boards(options?: BoardOptions): readonly Board[]
}

/** Reads every claim of a store and folds it. */
export async function openFold(
  store: Pick<Store, 'currentClaims' | 'claimLinks'>,
): Promise<RecordFold> {
  const claims = new Map<string, CurrentClaim>()
  for await (const current of store.currentClaims()) claims.set(current.claim.id, current)
  const links: readonly ClaimLink[] = await store.claimLinks()
  return {
    claim: (id) => claims.get(id) ?? null,
    ledger: (options) => ledger(claims.values(), links, options),
    positions: (options) => positions(claims.values(), options),
    boards: (options) => boards(claims.values(), options),
  }
}
