import { add, addStrings } from '../figures/add.ts'
import { byCodeUnits } from '../figures/order.ts'
import type { ClassGraph } from './class-graph.ts'
import { exclusionOf } from './exclusion.ts'
import { type FigureClass, isAccepted } from './figure-class.ts'
import { increments } from './increments.ts'
import type { Cell } from './ledger-shape.ts'
import type { LedgerOptions } from './options.ts'
import { conversionOf, ownTermOf } from './total.ts'

/** One cell of classes in order of weight: the first that stands, with what comes on top of it. */
export function cellOf(
  classes: readonly FigureClass[],
  graph: ClassGraph,
  { include }: LedgerOptions,
): Cell {
  const all = new Set(classes)
  const counted = (one: FigureClass) => include !== 'accepted' || one.accepted
  const choice = { graph, counted, within: (one: FigureClass) => all.has(one) }
  const standing =
    classes.length === 1 ? classes : classes.filter((one) => !exclusionOf(one, choice))
  const [best] = standing.length > 0 ? standing : classes
  if (!best) throw new RangeError('A cell of no figures')
  const chain = increments(classes, choice)
  const taken = standing.filter((one) => one === best || chain.same(one.id, best.id))
  const parts = taken.length > 0 ? taken : [best]
  const idsOf = (some: readonly FigureClass[], from: number) =>
    some
      .flatMap(({ members }) => members.slice(from))
      .filter((member) => include !== 'accepted' || isAccepted(member))
      .map(({ id }) => id)
      .sort(byCodeUnits)
  return {
    ...add(parts.map(({ head }) => ownTermOf(head))),
    figures: parts.map(({ head }) => head.id).sort(byCodeUnits),
    also: idsOf(parts, 1),
    others: idsOf(
      classes.filter((one) => !parts.includes(one)),
      0,
    ),
    status: parts.every(({ accepted }) => accepted) ? 'accepted' : 'proposed',
    converted: convertedOf(parts),
  }
}

function convertedOf(parts: readonly FigureClass[]): Cell['converted'] {
  const conversions = parts.flatMap((one) => conversionOf(one) ?? [])
  if (conversions.length === 0 || conversions.length < parts.length) return null
  return { value: addStrings(conversions.map(({ value }) => value)), parts: conversions }
}
