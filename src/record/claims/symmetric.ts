import type { Relation } from '../../shapes/claims/decided.ts'

/** Relations that hold both ways: of two claims it does not matter which one is named first. */
const symmetric: ReadonlySet<Relation> = new Set(['same_figure', 'same_amount', 'contradicts'])

interface Related {
  readonly from: string
  readonly to: string
  readonly relation: Relation
}

/** Whether two decisions are about the same link. */
export function isSameLink(a: Related, b: Related): boolean {
  if (a.relation !== b.relation) return false
  if (a.from === b.from && a.to === b.to) return true
  return symmetric.has(a.relation) && a.from === b.to && a.to === b.from
}

/** The same for two links that are one. */
export function linkKey({ from, to, relation }: Related): string {
  const ends = symmetric.has(relation) ? [from, to].sort() : [from, to]
  return JSON.stringify([...ends, relation])
}
