import type { SupportKind } from '../../shapes/claims/commitment.ts'
import { keyOfParties } from '../figures/party.ts'
import { apart } from '../figures/periods.ts'
import type { FigureClass } from './figure-class.ts'

/** Whether two figures that share a giver and a receiver, or may, can hold the same money. */
export function mayOverlap(a: FigureClass, b: FigureClass): boolean {
  return kindsMeet(a.support, b.support) && !apart(a.period, b.period)
}

export function reasonOfOverlap(
  a: FigureClass,
  b: FigureClass,
): 'period_overlap' | 'group_overlap' {
  const same = keyOfParties(a.donors) === keyOfParties(b.donors)
  return same && keyOfParties(a.recipients) === keyOfParties(b.recipients)
    ? 'period_overlap'
    : 'group_overlap'
}

// Money with no further word is financial, so that it may be military or any other as well.
function kindsMeet(a: SupportKind | null, b: SupportKind | null): boolean {
  return a === b || isOpen(a) || isOpen(b)
}

function isOpen(kind: SupportKind | null): boolean {
  return kind === null || kind === 'financial'
}
