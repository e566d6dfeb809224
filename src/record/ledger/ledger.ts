import type { ClaimLink, CurrentClaim } from '../claims/current.ts'
import { LedgerIndex } from './ledger-index.ts'
import type { Ledger } from './ledger-shape.ts'
import type { LedgerOptions } from './options.ts'

/**
 * What was promised and what was given, from the claims and how they relate, in whatever order they
 * come. Links count unless they are rejected: one that is proposed keeps a figure from being added
 * twice, and never adds one.
 */
export function ledger(
  claims: Iterable<CurrentClaim>,
  links: Iterable<ClaimLink>,
  options: LedgerOptions = {},
): Ledger {
  const index = new LedgerIndex(options)
  for (const claim of claims) index.set(claim)
  for (const link of links) index.link(link)
  return index.ledger()
}
