import { add, type Term } from '../figures/add.ts'
import { decimal } from '../rates/decimal.ts'
import type { FigureClass } from './figure-class.ts'
import type { Total } from './ledger-shape.ts'
import type { Converted } from './options.ts'
import type { SheetHead } from './sheet.ts'
import type { SheetSum } from './sheet-sum.ts'

/** The sum of figures that have nothing in common. */
export function totalOf(
  { measure, stage, unit, series }: SheetHead,
  classes: readonly FigureClass[],
  sum: SheetSum,
): Total {
  return {
    stage,
    currency: measure === 'amount' ? unit : null,
    unit: measure === 'amount' ? null : unit,
    series,
    ...add(classes.map(({ term }) => term)),
    rows: sum.rows(),
    figures: sum.figures(),
    status: classes.every(({ accepted }) => accepted) ? 'accepted' : 'proposed',
    converted: sum.converted(),
  }
}

/** The amount of a figure in its own currency. */
export function ownTermOf({ fields, value, valueMax }: FigureClass['head']): Term {
  return { value: value ?? decimal('0'), valueMax, bound: fields.bound }
}

export function conversionOf({ converted }: FigureClass): Converted | null {
  if (!converted) return null
  const { figure, from, value, rate, day } = converted
  return { figure, from, value, rate, day }
}
