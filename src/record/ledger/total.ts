import { add, type Term } from '../figures/add.ts'
import { byCodeUnits } from '../figures/order.ts'
import { decimal } from '../rates/decimal.ts'
import type { FigureClass } from './figure-class.ts'
import type { Total } from './ledger-shape.ts'
import type { Converted } from './options.ts'
import { rowIdOf } from './row-head.ts'
import type { SheetHead } from './sheet.ts'

/** The sum of figures that have nothing in common. */
export function totalOf(
  { measure, stage, unit, series }: SheetHead,
  classes: readonly FigureClass[],
): Total {
  return {
    stage,
    currency: measure === 'amount' ? unit : null,
    unit: measure === 'amount' ? null : unit,
    series,
    ...add(classes.map(termOf)),
    rows: [...new Set(classes.map(rowIdOf))].sort(byCodeUnits),
    figures: classes.map(({ head }) => head.id).sort(byCodeUnits),
    status: classes.every(({ accepted }) => accepted) ? 'accepted' : 'proposed',
    converted: Object.fromEntries(
      classes
        .flatMap((one) => conversionOf(one) ?? [])
        .map((converted) => [converted.figure, converted] as const)
        .sort(([a], [b]) => byCodeUnits(a, b)),
    ),
  }
}

/** The amount of a class, in the currency asked for where there is one. */
function termOf({ head, converted }: FigureClass): Term {
  const { bound } = head.fields
  if (!converted) return ownTermOf(head)
  const upper = converted.valueMax
  return {
    value: decimal(converted.value),
    valueMax: upper === null ? null : decimal(upper),
    bound,
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
