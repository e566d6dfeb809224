import type { Measure, Stage } from '../../shapes/claims/figure.ts'
import { byCodeUnits } from '../figures/order.ts'
import type { Ordered } from '../figures/ordered.ts'
import type { ClassGraph } from './class-graph.ts'
import type { FigureClass } from './figure-class.ts'
import type { LeftOut, Total } from './ledger-shape.ts'
import type { LedgerOptions } from './options.ts'
import type { Reaches } from './reaches.ts'
import { runSheet, type SheetRun } from './sheet-run.ts'
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
  /** Classes that came, went or relate to others than before since the last run. */
  readonly touched: Set<FigureClass>
  run: SheetRun | null
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
export function computeSheet(sheet: Sheet, context: SheetContext): SheetResult {
  const ordered = sheet.classes.all()
  sheet.run = runSheet(sheet, ordered, context)
  const taken: FigureClass[] = []
  const leftOut = [...sheet.aside.values()].sort((a, b) => byCodeUnits(a.figure, b.figure))
  for (const one of ordered) {
    const outcome = sheet.run.outcomes.get(one)
    if (!outcome) continue
    if (outcome.taken) taken.push(one)
    leftOut.push(...outcome.leftOut)
  }
  return { total: taken.length > 0 ? totalOf(sheet.head, taken, sheet.run.sum) : null, leftOut }
}
