import { compatible } from '../figures/compatible.ts'
import { groupBy } from '../figures/group-by.ts'
import { apart } from '../figures/periods.ts'
import { daysBetween } from '../rates/days.ts'
import { grouped } from '../views/summary.ts'
import type { Cell, Ledger, LedgerRow } from './ledger-shape.ts'

export const verdicts = [
  'not_rateable',
  'pending',
  'in_progress',
  'partly',
  'met',
  'exceeded',
  'missed',
  'stalled',
] as const
/**
 * What came of a promise. Where nobody says what was given it is `pending` while there is time and
 * `not_rateable` after: that nothing was reported does not mean that nothing was given.
 */
export type Verdict = (typeof verdicts)[number]

/** How a promise stands on a day. */
export interface Fulfilment {
  /** Id of the row that promises. */
  readonly row: string
  readonly promise: 'pledged' | 'committed' | 'allocated'
  readonly verdict: Verdict
  /** A full sentence. */
  readonly basis: string
  /** Ids of the figures promised, and of those given that they were held against. */
  readonly promised: readonly string[]
  readonly given: readonly string[]
  /** Whether people accepted every figure that it rests on. */
  readonly verified: boolean
}

/** Day of the report of a figure, YYYY-MM-DD; null where it is not known. */
type DayOf = (figure: string) => string | null

// Half a year: budgets are paid out by the quarter, so that two have gone by with nothing new.
const longestPause = 182
const promises = ['pledged', 'committed', 'allocated'] as const
const results = ['outcomeUnspecified', 'delivered'] as const

/** Holds what was promised against what was given, by donor, recipient, kind and period, as of a day. */
export function fulfilments(
  { rows }: Pick<Ledger, 'rows'>,
  asOf: string,
  dayOf: DayOf,
): readonly Fulfilment[] {
  return [...groupBy(rows, subjectOf).values()].flatMap((subject) =>
    subject.flatMap((row) =>
      promises.flatMap((promise) => {
        const cell = row[promise]
        return cell ? [rate({ row, promise, cell }, subject, asOf, dayOf)] : []
      }),
    ),
  )
}

interface Promised {
  readonly row: LedgerRow
  readonly promise: Fulfilment['promise']
  readonly cell: Cell
}

function rate(
  { row, promise, cell }: Promised,
  subject: readonly LedgerRow[],
  asOf: string,
  dayOf: DayOf,
): Fulfilment {
  const result = resultFor(row, subject)
  const end = row.period?.endExclusive ?? null
  const over = end !== null && end <= asOf
  const [verdict, basis] = result
    ? judge(cell, result, { over, end, pause: pauseOf(result, asOf, dayOf) })
    : unheard(over, end)
  return {
    row: row.id,
    promise,
    verdict,
    basis,
    promised: cell.figures,
    given: result?.figures ?? [],
    verified: cell.status === 'accepted' && (!result || result.status === 'accepted'),
  }
}

/** Of what is said to have been given in the time of the promise, the latest step. */
function resultFor(row: LedgerRow, subject: readonly LedgerRow[]): Cell | null {
  const own = [row, ...subject.filter((other) => other !== row && isFor(row, other))]
  for (const column of results)
    for (const other of own) {
      const cell = other[column]
      if (cell) return cell
    }
  return null
}

/** What was given without a period may be for any; what has one must lie within the promise's. */
function isFor({ period }: LedgerRow, { period: other }: LedgerRow): boolean {
  if (!period || !other) return true
  if (apart(period, other)) return false
  const starts = period.start === null || (other.start !== null && period.start <= other.start)
  const { endExclusive: end } = period
  return starts && (end === null || (other.endExclusive !== null && other.endExclusive <= end))
}

interface Time {
  readonly over: boolean
  readonly end: string | null
  /** Days since the last report of what was given; null where it is not known. */
  readonly pause: number | null
}

function judge(
  promised: Cell,
  given: Cell,
  { over, end, pause }: Time,
): readonly [Verdict, string] {
  const sums = `${said(given)} of ${said(promised)}`
  if (promised.others.length > 0 || given.others.length > 0)
    return ['not_rateable', `The reports do not agree: ${sums}, beside other figures.`]
  if (Number(given.value) === 0) {
    return over ? ['missed', `Nothing was given by ${end}.`] : ['pending', 'Nothing was given yet.']
  }
  if (compatible(given, promised)) return ['met', `What was given is ${sums}.`]
  if (Number(given.value) > Number(promised.valueMax ?? promised.value))
    return ['exceeded', `What was given is ${sums}.`]
  if (over) return ['partly', `The time was over on ${end}, and what was given is ${sums}.`]
  if (pause !== null && pause > longestPause)
    return ['stalled', `What was given is ${sums}, and no report says more for ${pause} days.`]
  return ['in_progress', `What was given so far is ${sums}.`]
}

function unheard(over: boolean, end: string | null): readonly [Verdict, string] {
  return over
    ? ['not_rateable', `The time was over on ${end}, and no report says what was given.`]
    : ['pending', 'No report says that anything was given, and there is time left.']
}

function pauseOf({ figures, also }: Cell, asOf: string, dayOf: DayOf): number | null {
  const days = [...figures, ...also].flatMap((figure) => dayOf(figure) ?? []).sort()
  const last = days.at(-1)
  return last === undefined ? null : daysBetween(last, asOf)
}

function said({ bound, value, valueMax }: Cell): string {
  if (valueMax !== null) return `${grouped(value)} to ${grouped(valueMax)}`
  return bound === '=' ? grouped(value) : `${bound} ${grouped(value)}`
}

function subjectOf({ donors, recipients, kind, currency, unit, series }: LedgerRow): string {
  const parties = [donors, recipients].map((list) =>
    list.map(({ id, name }) => id ?? name).join('\u001e'),
  )
  return [...parties, kind, currency, unit, series].join('\u001f')
}
