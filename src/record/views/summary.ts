import type { ClaimKind } from '../../shapes/claim.ts'
import type { FigureFields } from '../../shapes/claims/figure.ts'
import type { Party } from '../../shapes/claims/party.ts'
import type { Period } from '../../shapes/claims/period.ts'
import type { CurrentClaim } from '../claims/current.ts'
import { namedIn, wordsIn } from './source.ts'

type Summaries = { readonly [K in ClaimKind]: (current: CurrentClaim<K>) => string }

const summaries: Summaries = {
  figure: (current) => {
    const { claim } = current
    const { stage, period, donors, recipients, of, measure } = claim
    return join(
      amountOf(claim),
      stage && `${stage}`,
      donors.length > 0 && `by ${names(current, donors)}`,
      recipients.length > 0 && `to ${names(current, recipients)}`,
      periodOf(period),
      measure === 'share' && (of ? 'of another figure' : 'of what is not stated'),
    )
  },
  commitment: (current) => {
    const { stage, support, donors, recipients, object, period } = current.claim
    return join(
      `${stage}: “${wordsIn(current, object)}”`,
      donors.length > 0 && `by ${names(current, donors)}`,
      recipients.length > 0 && `to ${names(current, recipients)}`,
      support,
      periodOf(period),
    )
  },
  position: (current) => {
    const { holder, strength, polarity, issue } = current.claim
    const stance = strength.replace('_', ' ')
    return `${namedIn(current, holder).name}: ${stance} ${polarity === '+' ? '+' : '−'} “${wordsIn(current, issue)}”`
  },
  proposal: (current) => {
    const { label, status, proponents, layer, conditions } = current.claim
    const by = proponents.map(({ party }) => party)
    return join(
      `${status.replace('_', ' ')}: “${wordsIn(current, label)}”`,
      by.length > 0 && `by ${names(current, by)}`,
      layer && `layer ${layer.ordinal}${layer.basis === 'inferred' ? ' (inferred)' : ''}`,
      ...conditions.map(({ relation, event }) => `${relation} ${wordsIn(current, event)}`),
    )
  },
  role: (current) => {
    const { actor, role, process } = current.claim
    return `${namedIn(current, actor).name}: ${role.replaceAll('_', ' ')} in ${process.label}`
  },
  state: (current) => {
    const { field, value, actor, process } = current.claim
    const who = actor ? ` (${namedIn(current, actor).name})` : ''
    return `${process.label}: ${field} “${wordsIn(current, value)}”${who}`
  },
  condition: (current) => `${current.claim.relation} “${wordsIn(current, current.claim.event)}”`,
  red_line: (current) => {
    const { actor, value, words, wording } = current.claim
    const said = value === 'none' ? 'none' : `“${wordsIn(current, words)}”`
    return `${namedIn(current, actor).name}: red lines ${said} (${wording})`
  },
}

/** What a claim says, in a line. */
export function summaryOf(current: CurrentClaim): string {
  const summary = summaries[current.claim.kind] as (current: CurrentClaim) => string
  const { assertion, modality } = current.claim
  const marks = [
    ...(assertion === 'asserted' ? [] : [assertion]),
    ...(modality.factuality === 'CT+' ? [] : [modality.factuality]),
  ]
  return marks.length > 0 ? `${summary(current)} [${marks.join(', ')}]` : summary(current)
}

const signs: Readonly<Record<FigureFields['bound'], string>> = {
  '=': '',
  '~': '~',
  '>': '>',
  '≥': '≥',
  '<': '<',
  '≤': '≤',
  range: '',
}

/** “≥ 20,000,000,000 EUR”, “60 %”, “200 armoured vehicles”. */
export function amountOf({
  measure,
  value,
  valueMax,
  unit,
  bound,
}: Pick<FigureFields, 'measure' | 'value' | 'valueMax' | 'unit' | 'bound'>): string {
  const shown = (number: string): string =>
    measure === 'share' ? `${percent(number)} %` : grouped(number)
  const range = valueMax === null ? shown(value) : `${shown(value)}–${shown(valueMax)}`
  const sign = signs[bound]
  return join(sign, range, measure === 'share' ? null : unit)
}

/** Digits of a decimal string in groups of three. */
export function grouped(decimal: string): string {
  const [whole = '', part] = decimal.split('.')
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return part === undefined ? digits : `${digits}.${part}`
}

/** "0.605" → "60.5", digit by digit. */
function percent(decimal: string): string {
  const [whole = '0', part = ''] = decimal.split('.')
  const digits = `${whole}${part.padEnd(2, '0')}`
  const cut = digits.length - Math.max(part.length, 2) + 2
  const before = digits.slice(0, cut).replace(/^(-?)0+(?=\d)/, '$1')
  const after = digits.slice(cut).replace(/0+$/, '')
  return after === '' ? before : `${before}.${after}`
}

function periodOf(period: Period | null): string | null {
  if (!period) return null
  const { start, endExclusive, basis } = period
  if (start === null && endExclusive === null) return null
  const days = `${start ?? '…'} to ${endExclusive === null ? '…' : dayBefore(endExclusive)}`
  return basis === 'absolute' ? days : `${days} (${basis})`
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

function names(current: CurrentClaim, parties: readonly Party[]): string {
  return parties.map((party) => namedIn(current, party).name).join(', ')
}

function join(...parts: readonly (string | false | null)[]): string {
  return parts.filter(Boolean).join(' ')
}
