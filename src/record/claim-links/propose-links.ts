import type { ClaimLink, CurrentClaim } from '../claims/current.ts'
import type { Convert } from '../ledger/options.ts'
import { byEnds } from './by-ends.ts'
import { ProposedLinks } from './proposed-links.ts'

export interface ProposeOptions {
  readonly convert?: Convert
}

/** Proposes how figures relate, each with its reasons; claims may come in any order. */
export function proposeLinks(
  claims: Iterable<CurrentClaim>,
  { convert }: ProposeOptions = {},
): readonly ClaimLink[] {
  const links = new ProposedLinks(convert)
  for (const current of claims) links.set(current)
  return [...links.all()].sort(byEnds)
}
