import type { Relation } from '../../shapes/claims/decided.ts'
import type { Memberships } from '../ledger/memberships.ts'
import type { Convert } from '../ledger/options.ts'
import type { Agreement, Item } from './item.ts'

export interface Proposal {
  readonly relation: Relation
  readonly from: Item
  readonly to: Item
  /** Full sentences. */
  readonly reasons: readonly string[]
  /** 0 to 1. */
  readonly confidence: number
}

export interface RuleContext {
  readonly memberships: Memberships
  /** Without it, amounts of two currencies are one only within a sentence. */
  readonly convert: Convert | null
}

/** Looks at two figures, the later one first; null where they do not relate in the rule's way. */
export type Rule = (
  later: Item,
  earlier: Item,
  agreement: Agreement,
  context: RuleContext,
) => Proposal | null

const quoted = ({ words }: Item) => `“${words}”`

/** “€5m” and “5 million euros”. */
export function both(a: Item, b: Item): string {
  return `${quoted(a)} and ${quoted(b)}`
}

export function one(a: Item): string {
  return quoted(a)
}

/** What the two have in common, as a sentence; null where that is nothing. */
function common({ donors, recipients, period, speaker, event }: Agreement): string | null {
  const parts = [
    speaker ? 'speaker' : '',
    event ? 'occasion' : '',
    donors === 'same' ? 'giver' : '',
    recipients === 'same' ? 'recipient' : '',
    period === 'same' ? 'period' : '',
  ].filter((part) => part !== '')
  const last = parts.pop()
  if (last === undefined) return null
  return `They have the same ${parts.length > 0 ? `${parts.join(', ')} and ${last}` : last}.`
}

export function reasonsOf(first: string, agreement: Agreement): readonly string[] {
  const shared = common(agreement)
  return shared === null ? [first] : [first, shared]
}

/** A confidence that grows with what the two have in common. */
export function weighed(base: number, agreement: Agreement): number {
  const { donors, recipients, period, speaker, event } = agreement
  const shared = [donors === 'same', recipients === 'same', period === 'same', speaker, event]
  return Math.min(0.95, Math.round((base + 0.07 * shared.filter(Boolean).length) * 100) / 100)
}
