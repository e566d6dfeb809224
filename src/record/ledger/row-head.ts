import { hashId } from '../../shapes/id.ts'
import { type FigureParty, keyOfParties } from '../figures/party.ts'
import { keyOfDays } from '../figures/periods.ts'
import type { FigureClass } from './figure-class.ts'
import type { LedgerRow, RowParty } from './ledger-shape.ts'

export type RowHead = Pick<
  LedgerRow,
  'donors' | 'recipients' | 'kind' | 'period' | 'currency' | 'unit' | 'series'
>

const ids = new WeakMap<FigureClass, string>()

/** A hash of what makes the row: the same row has the same id in every ledger. */
export function rowIdOf(one: FigureClass): string {
  const known = ids.get(one)
  if (known !== undefined) return known
  const id = hashId([
    blockOf(one),
    keyOfParties(one.donors),
    one.support ?? '',
    keyOfDays(one.period),
    one.series ?? '',
  ])
  ids.set(one, id)
  return id
}

/** The rows that are computed together: those of one unit and one recipient. */
export function blockOf({ head, recipients }: FigureClass): string {
  const { measure, unit } = head.fields
  return `${measure}\u001f${unit ?? ''}\u001f${keyOfParties(recipients)}`
}

export function rowHeadOf({ head, ...one }: FigureClass): RowHead {
  const { measure, unit } = head.fields
  return {
    donors: one.donors.map(toRowParty),
    recipients: one.recipients.map(toRowParty),
    kind: one.support,
    period: one.period && { start: one.period.start, endExclusive: one.period.endExclusive },
    currency: measure === 'amount' ? unit : null,
    unit: measure === 'amount' ? null : unit,
    series: one.series,
  }
}

export function toRowParty({ actor, name }: FigureParty): RowParty {
  return { id: actor?.id ?? null, name }
}
