import { byCodeUnits } from '../figures/order.ts'
import type { ClassGraph, Neighbour } from './class-graph.ts'
import { type FigureClass, isPreferred } from './figure-class.ts'
import type { Reason } from './ledger-shape.ts'

/** Among which classes a sum chooses. */
export interface Choice {
  readonly graph: ClassGraph
  /** Whether the sum may have the class at all. */
  readonly counted: (one: FigureClass) => boolean
  /** Whether the class is one of those that the sum chooses from. */
  readonly within: (one: FigureClass) => boolean
}

export interface Exclusion {
  readonly reason: Reason
  readonly because: readonly string[]
}

/** Why a link keeps the class out of a sum; null where none does. */
export function exclusionOf(one: FigureClass, choice: Choice): Exclusion | null {
  const near = choice.graph.around(one)
  if (near.length === 0) return null
  const counted = near.filter(({ one: other }) => choice.counted(other))
  return (
    because('corrected', counted.filter(corrects)) ??
    because(
      'updated',
      counted.filter((other) => updates(other) && (other.sameStage || choice.within(other.one))),
    ) ??
    (near.some(holdsIt) ? because('part_of', wholesOf(one, choice)) : null)
  )
}

/** Others of which people said that they say another thing, where nobody preferred this one. */
export function contradictionOf(one: FigureClass, choice: Choice): Exclusion | null {
  const { graph, counted } = choice
  if (isPreferred(one.head)) return null
  const near = graph.around(one)
  return because(
    'contradicted',
    near.filter(
      ({ link, one: other }) =>
        link.relation === 'contradicts' &&
        link.status === 'accepted' &&
        counted(other) &&
        !isCorrected(other, choice),
    ),
  )
}

function isCorrected(one: FigureClass, { graph, counted }: Choice): boolean {
  return graph.around(one).some((other) => corrects(other) && counted(other.one))
}

function corrects({ link, inward }: Neighbour): boolean {
  return inward && link.relation === 'corrects'
}

function updates({ link, inward }: Neighbour): boolean {
  return inward && link.relation === 'updates'
}

function holdsIt({ link, inward }: Neighbour): boolean {
  return !inward && link.relation === 'part_of'
}

function wholesOf(
  one: FigureClass,
  { graph, counted, within }: Choice,
): readonly { readonly one: FigureClass }[] {
  return [...graph.wholesOf(one)]
    .filter((whole) => counted(whole) && within(whole))
    .map((whole) => ({ one: whole }))
}

function because(
  reason: Reason,
  others: readonly { readonly one: FigureClass }[],
): Exclusion | null {
  if (others.length === 0) return null
  const ids = new Set(others.map(({ one }) => one.head.id))
  return { reason, because: [...ids].sort(byCodeUnits) }
}
