import { reasonOfOverlap } from './clash.ts'
import { byWeight } from './class-order.ts'
import { type Choice, contradictionOf, type Exclusion, exclusionOf } from './exclusion.ts'
import { type FigureClass, isAccepted } from './figure-class.ts'
import { increments } from './increments.ts'
import type { LeftOut } from './ledger-shape.ts'
import type { LedgerOptions } from './options.ts'
import { OverlapIndex } from './overlap-index.ts'
import type { Sheet, SheetContext } from './sheet.ts'
import { SheetSum } from './sheet-sum.ts'

/** What became of a class in a sum. */
interface Outcome {
  readonly taken: boolean
  /** The figures of the class that the sum does not hold. */
  readonly leftOut: readonly LeftOut[]
}

/** How a sum was last made: what became of each class, and those that it holds. */
export interface SheetRun {
  readonly outcomes: Map<FigureClass, Outcome>
  readonly held: OverlapIndex
  readonly sum: SheetSum
  /** Of the memberships that it rests on. */
  readonly version: number
  /** Whether people said of some that they come on top of others. */
  readonly chained: boolean
}

/**
 * Decides on the classes in their order; after an earlier run only on those that were touched and those
 * that may overlap with what the sum holds no more, or holds now.
 */
export function runSheet(
  { touched, run: before }: Sheet,
  ordered: readonly FigureClass[],
  context: SheetContext,
): SheetRun {
  const { reaches, graph, options } = context
  const counted = (one: FigureClass) => options.include === 'proposed' || one.accepted
  let members: ReadonlySet<FigureClass> | null = null
  const within = (one: FigureClass) => {
    members ??= new Set(ordered)
    return members.has(one)
  }
  const choice = { graph, counted, within }
  const chain = increments(ordered, choice)
  const chained = chain.size > 0
  const goesOn = before?.version === reaches.version && !before.chained && !chained
  const run: SheetRun =
    before && goesOn
      ? before
      : {
          outcomes: new Map(),
          held: new OverlapIndex(reaches),
          sum: new SheetSum(),
          version: reaches.version,
          chained,
        }
  const changed = new OverlapIndex(reaches)
  let first: FigureClass | null = null
  const noteChanged = (one: FigureClass) => {
    changed.insert(one)
    if (!first || byWeight(one, first) < 0) first = one
  }
  for (const one of touched) {
    if (run.outcomes.get(one)?.taken) {
      release(run, one)
      noteChanged(one)
    }
    run.outcomes.delete(one)
  }
  touched.clear()

  function keptOut(one: FigureClass): Exclusion | null {
    const known = keptOutAlone(one, choice, options)
    if (known) return known
    const isBefore = (other: FigureClass) => byWeight(other, one) < 0
    const passing = run.held.findPassing(one, isBefore)
    if (passing) return { reason: 'passed_on', because: [passing.head.id] }
    const other = run.held.find(
      one,
      (found) => isBefore(found) && !(chained && chain.same(one.id, found.id)),
    )
    return other && { reason: reasonOfOverlap(one, other), because: [other.head.id] }
  }

  for (const one of ordered) {
    const known = run.outcomes.get(one)
    if (known && !(first && byWeight(first, one) < 0 && meets(changed, one))) continue
    const exclusion = keptOut(one)
    run.outcomes.set(one, outcomeOf(one, exclusion, options))
    const taken = exclusion === null
    if (taken === (known?.taken ?? false)) continue
    if (taken) hold(run, one, goesOn)
    else release(run, one)
    if (goesOn) noteChanged(one)
  }
  return run
}

function hold({ held, sum }: SheetRun, one: FigureClass, amid: boolean): void {
  if (amid) held.insert(one)
  else held.append(one)
  sum.add(one)
}

function release({ held, sum }: SheetRun, one: FigureClass): void {
  held.remove(one)
  sum.remove(one)
}

/** What keeps a class out whatever else the sum holds. */
function keptOutAlone(one: FigureClass, choice: Choice, options: LedgerOptions): Exclusion | null {
  if (!choice.counted(one)) return { reason: 'proposed', because: [] }
  if (lacksRate(one, options)) return { reason: 'other_currency', because: [] }
  return exclusionOf(one, choice) ?? contradictionOf(one, choice)
}

function meets(changed: OverlapIndex, one: FigureClass): boolean {
  const any = () => true
  return changed.find(one, any) !== null || changed.findPassing(one, any) !== null
}

function outcomeOf(one: FigureClass, exclusion: Exclusion | null, options: LedgerOptions): Outcome {
  const again = one.members.length > 1 ? retold(one, options) : []
  if (exclusion === null) return { taken: true, leftOut: again }
  return { taken: false, leftOut: [...again, { figure: one.head.id, ...exclusion }] }
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
