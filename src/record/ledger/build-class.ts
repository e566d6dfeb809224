import type { Period } from '../../shapes/claims/period.ts'
import type { Term } from '../figures/add.ts'
import type { Figure } from '../figures/figure.ts'
import { groupBy } from '../figures/group-by.ts'
import { least } from '../figures/order.ts'
import { decimal } from '../rates/decimal.ts'
import { byStanding, type FigureClass, isAccepted, isPreferred, stageOf } from './figure-class.ts'
import type { LinkTable } from './link-table.ts'
import type { LedgerOptions } from './options.ts'
import { ownTermOf } from './total.ts'

/** What the tellings of one figure say together: each thing from the best that says it; those only proposed add nothing to accepted ones. */
export function buildClass(
  tellings: readonly Figure[],
  links: LinkTable,
  options: LedgerOptions,
): FigureClass {
  const members = standing(tellings)
  const [head] = members
  if (!head) throw new RangeError('A class of no figures')
  const decided = members.filter(isAccepted)
  const telling = decided.length > 0 ? decided : members
  const converted = convertHead(head, options)
  return {
    id: least(members.map(({ id }) => id)),
    members,
    head,
    accepted: isAccepted(head),
    linked: members.some(({ id }) => links.relates(id)),
    size: converted ? Number(converted.value) : head.size,
    stage: stageOf(members),
    donors: telling.find(({ donors }) => donors.length > 0)?.donors ?? [],
    recipients: telling.find(({ recipients }) => recipients.length > 0)?.recipients ?? [],
    support: telling.find(({ support }) => support !== null)?.support ?? null,
    period: telling.map(({ fields }) => fields.period).find(isKnown) ?? null,
    series: options.seriesOf?.(head.current) ?? null,
    converted,
    term: converted ? termOf(converted, head.fields.bound) : ownTermOf(head),
  }
}

/** The best telling first; of several currencies the one that most tellings have. */
function standing(tellings: readonly Figure[]): readonly Figure[] {
  const members = [...tellings].sort(byStanding)
  const [best] = members
  if (!best || members.every(({ fields }) => fields.unit === best.fields.unit)) return members
  const peers = members.filter((one) => isAccepted(one) === isAccepted(best))
  const units = groupBy(peers.filter(isPreferredLike(best)), ({ fields }) => fields.unit ?? '')
  const [most = []] = [...units.values()].sort((a, b) => b.length - a.length || exact(b) - exact(a))
  const [head = best] = most
  return [head, ...members.filter((one) => one !== head)]
}

/** How many give it without “about”: what is converted mostly has one. */
function exact(figures: readonly Figure[]): number {
  return figures.filter(({ fields }) => fields.bound === '=').length
}

/** Whether a figure is as preferred as another. */
function isPreferredLike(best: Figure): (one: Figure) => boolean {
  return (one) => isPreferred(one) === isPreferred(best)
}

function convertHead(
  { id, fields, current }: Figure,
  { currency, convert }: LedgerOptions,
): FigureClass['converted'] {
  const day = current.report.published
  const from = fields.unit
  if (currency === undefined || !convert || fields.measure !== 'amount') return null
  if (from === currency || from === null || day === null) return null
  const value = convert(fields.value, from, currency, day)
  const upper = fields.valueMax === null ? null : convert(fields.valueMax, from, currency, day)
  if ('code' in value || (upper && 'code' in upper)) return null
  const { rate, day: rateDay } = value
  return {
    figure: id,
    from,
    value: value.value,
    valueMax: upper?.value ?? null,
    rate,
    day: rateDay,
  }
}

function termOf(
  { value, valueMax }: NonNullable<FigureClass['converted']>,
  bound: Term['bound'],
): Term {
  return { value: decimal(value), valueMax: valueMax === null ? null : decimal(valueMax), bound }
}

/** “Over four years” gives no day. */
function isKnown(period: Period | null): boolean {
  return period !== null && (period.start !== null || period.endExclusive !== null)
}

/** Whether the figures are of what the filters ask for. */
export function isWanted(
  { donors, recipients, support }: Pick<FigureClass, 'donors' | 'recipients' | 'support'>,
  { donor, recipient, kind }: LedgerOptions,
): boolean {
  if (donor !== undefined && !donors.some(({ key }) => key === donor)) return false
  if (recipient !== undefined && !recipients.some(({ key }) => key === recipient)) return false
  return kind === undefined || support === kind
}
