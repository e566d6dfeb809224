import { byCodeUnits } from '../figures/order.ts'
import type { ClassGraph } from './class-graph.ts'
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
  return (
    because('corrected', correctionsOf(one, choice)) ??
    because('updated', updatesOf(one, choice)) ??
    because('part_of', wholesOf(one, choice))
  )
}

/** Others that say another thing, where nobody preferred this one. */
export function contradictionOf(one: FigureClass, { graph, counted }: Choice): Exclusion | null {
  if (isPreferred(one.head)) return null
  const others = Array.from(graph.around(one, 'contradicts'), ({ one: other }) => other)
  return because('contradicted', others.filter(counted))
}

function correctionsOf(one: FigureClass, { graph, counted }: Choice): readonly FigureClass[] {
  return Array.from(graph.around(one, 'corrects'))
    .filter(({ inward, one: other }) => inward && counted(other))
    .map(({ one: other }) => other)
}

function updatesOf(one: FigureClass, { graph, counted, within }: Choice): readonly FigureClass[] {
  return Array.from(graph.around(one, 'updates'))
    .filter(({ inward, one: other }) => inward && counted(other) && within(other))
    .map(({ one: other }) => other)
}

function wholesOf(one: FigureClass, { graph, counted, within }: Choice): readonly FigureClass[] {
  return [...graph.wholesOf(one)].filter((whole) => counted(whole) && within(whole))
}

function because(reason: Reason, others: readonly FigureClass[]): Exclusion | null {
  if (others.length === 0) return null
  const ids = new Set(others.map(({ head }) => head.id))
  return { reason, because: [...ids].sort(byCodeUnits) }
}
