import type { Fulfilment } from '../../record/ledger/fulfilment.ts'
import {
  type Cell,
  columns,
  type Ledger,
  type LedgerRow,
  type RowParty,
} from '../../record/ledger/ledger-shape.ts'
import { reasonWords } from '../../record/views/reason-words.ts'
import type { RecordFold } from '../../record/views/record-fold.ts'
import { amountOf } from '../../record/views/summary.ts'
import { columnsOf } from '../columns.ts'
import type { Terminal } from '../terminal.ts'

const headings: Readonly<Record<(typeof columns)[number], string>> = {
  pledged: 'pledged',
  committed: 'committed',
  allocated: 'allocated',
  delivered: 'delivered',
  outcomeUnspecified: 'outcome',
  unclear: 'unclear',
}

/** At most this many of what came of promises, and of what is left out, are listed; all are in the JSON. */
const mostListed = 40

/** The ledger as lines: rows, shares, totals, what came of promises, what is left out. */
export function ledgerLines(
  { rows, shares, totals, leftOut }: Ledger,
  came: readonly Fulfilment[],
  fold: RecordFold,
  terminal: Terminal,
): readonly string[] {
  const bold = (text: string): string => terminal.style('bold', text)
  const used = columns.filter((column) => rows.some((row) => row[column]))
  const lines: string[] = []
  if (rows.length > 0) {
    const table = columnsOf([
      ['from', 'to', 'kind', 'period', ...used.map((column) => headings[column])],
      ...rows.map((row) => [
        ...[names(row.donors), names(row.recipients), row.kind ?? '—', periodOf(row)],
        ...used.map((column) => cellText(row[column], row.currency ?? row.unit)),
      ]),
    ])
    lines.push(bold(table[0] ?? ''), ...table.slice(1))
  }
  if (shares.length > 0) {
    lines.push('', bold('shares'))
    const table = shares.map((share) => {
      const base = share.of === null ? null : fold.claim(share.of)
      const of =
        base?.claim.kind === 'figure' ? `of ${amountOf(base.claim)}` : 'of what is not stated'
      const derived = share.derived
        ? `computed: ${amountOf({ ...share.derived, measure: 'amount', valueMax: null })}`
        : ''
      const shown = amountOf({ ...share, measure: 'share', valueMax: null, unit: null })
      return [shown, of, names(share.donors), share.stage ?? '', share.status, derived]
    })
    lines.push(...columnsOf(table))
  }
  if (totals.length > 0) {
    lines.push('', bold('totals'))
    lines.push(
      ...columnsOf(
        totals.map((total) => [
          total.stage === 'outcome' ? 'outcome' : total.stage,
          amountOf({ ...total, measure: 'amount', unit: total.currency ?? total.unit }),
          `${total.figures.length} ${total.figures.length === 1 ? 'figure' : 'figures'}`,
          total.status,
        ]),
      ),
    )
  }
  const rated = came.filter(({ verdict }) => verdict !== 'not_rateable')
  if (rated.length > 0) {
    lines.push('', bold('what came of it'))
    const table = rated.slice(0, mostListed).map(({ row, promise, verdict, basis, verified }) => {
      const promised = rows.find(({ id }) => id === row)
      const amount = promised ? cellText(promised[promise], promised.currency ?? promised.unit) : ''
      const who = promised ? names(promised.donors) : ''
      return [who, amount, `${verdict.replace('_', ' ')}${verified ? '' : '*'}`, basis]
    })
    lines.push(...columnsOf(table))
    if (rated.length > mostListed) {
      lines.push(`and ${rated.length - mostListed} more; --json has all of them`)
    }
  }
  if (leftOut.length > 0) {
    lines.push('', bold('in no total'))
    const table = leftOut.slice(0, mostListed).map(({ figure, reason }) => {
      const found = fold.claim(figure)
      const amount = found?.claim.kind === 'figure' ? amountOf(found.claim) : ''
      return [figure, amount, reasonWords[reason]]
    })
    lines.push(...columnsOf(table))
    if (leftOut.length > mostListed) {
      lines.push(`and ${leftOut.length - mostListed} more; --json has all of them`)
    }
  }
  return lines[0] === '' ? lines.slice(1) : lines
}

/** Marked with a star where not every figure in it is accepted. */
function cellText(cell: Cell | null, unit: string | null): string {
  if (!cell) return ''
  const { value, valueMax, bound } = cell
  const shown = amountOf({ measure: 'amount', value, valueMax, unit, bound })
  const times = cell.figures.length + cell.also.length
  return `${shown}${times > 1 ? ` (told ${times} times)` : ''}${cell.status === 'proposed' ? '*' : ''}`
}

function periodOf({ period }: LedgerRow): string {
  if (!period) return '—'
  return `${period.start ?? '…'}/${period.endExclusive ?? '…'}`
}

function names(parties: readonly RowParty[]): string {
  return parties.length > 0 ? parties.map(({ name }) => name).join(', ') : '—'
}
