import type { Measure, Stage } from '../../shapes/claims/figure.ts'
import { byCodeUnits } from '../figures/order.ts'
import { reasonOfOverlap } from './clash.ts'
import type { ClassGraph } from './class-graph.ts'
import { byWeight } from './class-order.ts'
import { contradictionOf, type Exclusion, exclusionOf } from './exclusion.ts'
import { type FigureClass, isAccepted } from './figure-class.ts'
import { increments } from './increments.ts'
import type { LeftOut, Total } from './ledger-shape.ts'
import type { Memberships } from './memberships.ts'
import type { LedgerOptions } from './options.ts'
import { OverlapIndex } from './overlap-index.ts'
import { totalOf } from './total.ts'

/** What a total is one of: nothing is added across sheets. */
export interface SheetHead {
  readonly measure: Measure
  readonly stage: Stage
  readonly unit: string | null
  readonly series: string | null
}

/** The figures of one stage, one unit and one series. */
export interface Sheet {
  readonly head: SheetHead
  readonly classes: Set<FigureClass>
  /** Figures that are in no sum whatever the others are, by id. */
  readonly aside: Map<string, LeftOut>
}

export interface SheetContext {
  readonly graph: ClassGraph
  readonly memberships: Memberships
  readonly options: LedgerOptions
}

export interface SheetResult {
  readonly total: Total | null
  readonly leftOut: readonly LeftOut[]
}

/** Adds what may be added, the surest and largest first, and says why the rest is left out. */
export function computeSheet({ head, classes, aside }: Sheet, context: SheetContext): SheetResult {
  const counted = (one: FigureClass) => context.options.include === 'proposed' || one.accepted
  const choice = { graph: context.graph, counted, within: (one: FigureClass) => classes.has(one) }
  const chain = increments(classes, context.graph)
  const index = new OverlapIndex(context.memberships)
  const taken: FigureClass[] = []
  const leftOut = [...aside.values()]

  function keptOut(one: FigureClass): Exclusion | null {
    if (!counted(one)) return { reason: 'proposed', because: [] }
    if (lacksRate(one, context.options)) return { reason: 'other_currency', because: [] }
    const linked = exclusionOf(one, choice) ?? contradictionOf(one, choice)
    if (linked) return linked
    const other = index.find(one, (found) => chain.same(one.id, found.id))
    return other && { reason: reasonOfOverlap(one, other), because: [other.head.id] }
  }

  for (const one of [...classes].sort(byWeight)) {
    leftOut.push(...retold(one, context.options))
    const exclusion = keptOut(one)
    if (exclusion) {
      leftOut.push({ figure: one.head.id, ...exclusion })
      continue
    }
    index.add(one)
    taken.push(one)
  }
  leftOut.sort((a, b) => byCodeUnits(a.figure, b.figure))
  return { total: taken.length > 0 ? totalOf(head, taken) : null, leftOut }
}

function lacksRate({ head, converted }: FigureClass, { currency }: LedgerOptions): boolean {
  const { measure, unit } = head.fields
  return currency !== undefined && measure === 'amount' && unit !== currency && !converted
}

function retold({ head, members }: FigureClass, { include }: LedgerOptions): readonly LeftOut[] {
  return members.slice(1).map((member) => {
    if (include !== 'proposed' && !isAccepted(member))
      return { figure: member.id, reason: 'proposed', because: [] }
    const { value, unit } = member.fields
    const same = value === head.fields.value && unit === head.fields.unit
    return { figure: member.id, reason: same ? 'restated' : 'same_amount', because: [head.id] }
  })
}
