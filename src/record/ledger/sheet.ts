import type { Measure, Stage } from '../../shapes/claims/figure.ts'
import { byCodeUnits } from '../figures/order.ts'
import type { Ordered } from '../figures/ordered.ts'
import { reasonOfOverlap } from './clash.ts'
import type { ClassGraph } from './class-graph.ts'
import { contradictionOf, type Exclusion, exclusionOf } from './exclusion.ts'
import { type FigureClass, isAccepted } from './figure-class.ts'
import { increments } from './increments.ts'
import type { LeftOut, Total } from './ledger-shape.ts'
import type { LedgerOptions } from './options.ts'
import { OverlapIndex } from './overlap-index.ts'
import type { Reaches } from './reaches.ts'
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
  readonly classes: Ordered<FigureClass>
  /** Figures that are in no sum whatever the others are, by id. */
  readonly aside: Map<string, LeftOut>
}

export interface SheetContext {
  readonly graph: ClassGraph
  readonly reaches: Reaches
  readonly options: LedgerOptions
}

export interface SheetResult {
  readonly total: Total | null
  readonly leftOut: readonly LeftOut[]
}

/** Adds what may be added, the surest and largest first, and says why the rest is left out. */
export function computeSheet({ head, classes, aside }: Sheet, context: SheetContext): SheetResult {
  const counted = (one: FigureClass) => context.options.include === 'proposed' || one.accepted
  const ordered = classes.all()
  let members: ReadonlySet<FigureClass> | null = null
  const within = (one: FigureClass) => {
    members ??= new Set(ordered)
    return members.has(one)
  }
  const choice = { graph: context.graph, counted, within }
  const chain = increments(ordered, choice)
  const index = new OverlapIndex(context.reaches)
  const taken: FigureClass[] = []
  const leftOut = [...aside.values()].sort((a, b) => byCodeUnits(a.figure, b.figure))

  function keptOut(one: FigureClass): Exclusion | null {
    if (!counted(one)) return { reason: 'proposed', because: [] }
    if (lacksRate(one, context.options)) return { reason: 'other_currency', because: [] }
    const linked = exclusionOf(one, choice) ?? contradictionOf(one, choice)
    if (linked) return linked
    const passing = index.findPassing(one)
    if (passing) return { reason: 'passed_on', because: [passing.head.id] }
    const other = index.find(one, (found) => chain.same(one.id, found.id))
    return other && { reason: reasonOfOverlap(one, other), because: [other.head.id] }
  }

  for (const one of ordered) {
    if (one.members.length > 1) leftOut.push(...retold(one, context.options))
    const exclusion = keptOut(one)
    if (exclusion) {
      leftOut.push({ figure: one.head.id, ...exclusion })
      continue
    }
    index.add(one)
    taken.push(one)
  }
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
