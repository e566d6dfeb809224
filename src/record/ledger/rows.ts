import type { Stage } from '../../shapes/claims/figure.ts'
import { groupBy } from '../figures/group-by.ts'
import { byCodeUnits } from '../figures/order.ts'
import { cellOf } from './cell.ts'
import type { ClassGraph } from './class-graph.ts'
import { byWeight } from './class-order.ts'
import type { FigureClass } from './figure-class.ts'
import type { Cell, Column, LedgerRow } from './ledger-shape.ts'
import type { LedgerOptions } from './options.ts'
import { rowHeadOf, rowIdOf } from './row-head.ts'

const columnOf: Readonly<Record<Stage, Column>> = {
  pledged: 'pledged',
  committed: 'committed',
  allocated: 'allocated',
  delivered: 'delivered',
  outcome: 'outcomeUnspecified',
  unclear: 'unclear',
}

/** The rows of the classes, by donor and period. */
export function rowsOf(
  classes: Iterable<FigureClass>,
  graph: ClassGraph,
  options: LedgerOptions,
): readonly LedgerRow[] {
  const shown = [...classes].filter((one) => options.include !== 'accepted' || one.accepted)
  const groups = groupBy(shown.sort(byWeight), rowIdOf)
  return Array.from(groups, ([id, group]) => rowOf(id, group, graph, options)).sort(byHead)
}

function rowOf(
  id: string,
  classes: readonly FigureClass[],
  graph: ClassGraph,
  options: LedgerOptions,
): LedgerRow {
  const [first] = classes
  if (!first) throw new RangeError('A row of no figures')
  const cells = groupBy(classes, ({ stage }) => columnOf[stage])
  const cell = (column: Column): Cell | null => {
    const group = cells.get(column)
    return group ? cellOf(group, graph, options) : null
  }
  return {
    id,
    ...rowHeadOf(first),
    pledged: cell('pledged'),
    committed: cell('committed'),
    allocated: cell('allocated'),
    delivered: cell('delivered'),
    outcomeUnspecified: cell('outcomeUnspecified'),
    unclear: cell('unclear'),
  }
}

function byHead(a: LedgerRow, b: LedgerRow): number {
  return (
    byCodeUnits(donorsOf(a), donorsOf(b)) ||
    byCodeUnits(a.period?.start ?? '', b.period?.start ?? '') ||
    byCodeUnits(a.id, b.id)
  )
}

function donorsOf({ donors }: LedgerRow): string {
  return donors.map(({ name }) => name).join(', ')
}
