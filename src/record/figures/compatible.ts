import type { Bound } from '../../shapes/claims/figure.ts'

/** What of a figure says how large it may be. */
export interface Extent {
  readonly value: string
  readonly valueMax: string | null
  readonly bound: Bound
}

interface Interval {
  readonly low: number
  readonly high: number
}

// A tenth: “about 20” is said of 18 to 22, “over 20” of what is not yet called 22.
const slack = 0.1

/** The numbers that the words may stand for, in the manner of people who speak of sums. */
function intervalOf({ value, valueMax, bound }: Extent): Interval {
  const low = Number(value)
  if (bound === '=') return { low, high: low }
  if (bound === 'range') return { low, high: Number(valueMax ?? value) }
  if (bound === '>' || bound === '≥') return { low, high: low * (1 + slack) }
  if (bound === '<' || bound === '≤') return { low: low * (1 - slack), high: low }
  return { low: low * (1 - slack), high: low * (1 + slack) }
}

/** Whether the two may be one sum, told more or less exactly; `rate` is units of b's for one of a's. */
export function compatible(a: Extent, b: Extent, rate: Interval = { low: 1, high: 1 }): boolean {
  const first = intervalOf(a)
  const second = intervalOf(b)
  if (first.low * rate.low <= second.high && second.low <= first.high * rate.high) return true
  return rate.low === 1 && rate.high === 1 && (rounds(a, b) || rounds(b, a))
}

/** Whether `rough` is `fine` rounded to the digits that `rough` has. */
function rounds(fine: Extent, rough: Extent): boolean {
  const digits = significant(rough.value)
  const enough = digits >= 2 || rough.bound === '~'
  if (!enough || digits >= significant(fine.value)) return false
  return Number(Number(fine.value).toPrecision(digits)) === Number(rough.value)
}

function significant(value: string): number {
  const digits = value.replace('.', '').replace(/^0+/, '')
  let end = digits.length
  if (!value.includes('.')) while (end > 1 && digits[end - 1] === '0') end -= 1
  return Math.min(Math.max(end, 1), 21)
}
