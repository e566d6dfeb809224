import type { Converted } from '../../../src/record/ledger/options.ts'
import { grouped } from '../../../src/record/views/summary.ts'
import type { Bound } from '../../../src/shapes/claims/figure.ts'

import { showDay } from './dates.ts'

export interface Amount {
  readonly value: string
  readonly valueMax?: string | null
  readonly bound?: Bound
  readonly unit: string | null
}

const signs: Readonly<Record<Bound, string>> = {
  '=': '',
  '~': 'about ',
  '>': 'over ',
  '≥': 'at least ',
  '<': 'under ',
  '≤': 'up to ',
  range: '',
}

/** “at least 8 bn EUR”, “1,234,567 EUR”: shortened only where nothing is lost by it. */
export function amountWords({ value, valueMax = null, bound = '=', unit }: Amount): string {
  const number = valueMax === null ? short(value) : `${short(value)}–${short(valueMax)}`
  return `${signs[bound]}${number}${unit === null ? '' : ` ${unit}`}`
}

/** “≈ 13.65 bn EUR”: a converted amount, to four digits, as its rate is of one day among many. */
export function roughWords({ value, valueMax = null, bound = '=', unit }: Amount): string {
  const upper = valueMax === null ? null : rounded(valueMax)
  const sign = bound === '~' ? '=' : bound
  return `≈ ${amountWords({ value: rounded(value), valueMax: upper, bound: sign, unit })}`
}

function rounded(value: string): string {
  return BigInt(Math.round(Number(Number(value).toPrecision(4)))).toString()
}

/** “60 %” of "0.60". */
export function shareWords(value: string, bound: Bound): string {
  const percent = Number((Number(value) * 100).toFixed(6))
  return `${signs[bound]}${percent} %`
}

/** “579,794.17 EUR, from GBP at 1.2079, the reference rate of 4 March 2025”. */
export function conversionWords({ from, value, rate, day }: Converted, to: string | null): string {
  return `${amountWords({ value, unit: to })}, from ${from} at ${rate}, the reference rate of ${showDay(day)}`
}

const scales = [
  [12, 'trn'],
  [9, 'bn'],
  [6, 'm'],
] as const

/** Three decimals at most: 21.778 bn; anything finer is written out. */
function short(value: string): string {
  if (!/^\d+$/.test(value)) return grouped(value)
  for (const [digits, name] of scales) {
    const whole = value.slice(0, -digits)
    const part = value.slice(-digits).padStart(digits, '0').replace(/0+$/, '')
    if (value.length <= digits || part.length > 3) continue
    return `${grouped(part === '' ? whole : `${whole}.${part}`)} ${name}`
  }
  return grouped(value)
}
