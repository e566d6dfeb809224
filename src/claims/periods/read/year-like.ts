import { unknown, yearOf } from '../calendar/day.ts'
import { type Core, type Reader, stands, wordAt } from './context.ts'
import { readFiscal } from './fiscal.ts'
import { yearNamedBefore } from './the-year.ts'
import { readUnit } from './unit.ts'
import { yearAt, yearPairAt } from './year.ts'

/** One year that parts are taken of: “2025”, “last year”, “fiscal 2025”. */
export const readOneYear: Reader = (at, context, lean) => {
  const fiscal = readFiscal(at, context, lean)
  if (fiscal) return fiscal
  const year = yearPairAt(context, at) === null ? yearAt(context, at) : null
  if (year !== null) {
    return { interval: yearOf(year), basis: 'absolute', next: at + 1, bare: true }
  }
  const isYear = wordAt(context, at + 1) === 'year' || stands(context, at, 'the current year')
  return isYear ? readUnit(at, context, lean) : null
}

/** Whether “the year” stands there, and no more is said of it. */
export function readTheYear(at: number, context: Parameters<Reader>[1]): Core | null {
  if (!stands(context, at, 'the year') && wordAt(context, at) !== 'year') return null
  const named = yearNamedBefore(context, at)
  const next = wordAt(context, at) === 'the' ? at + 2 : at + 1
  return {
    interval: named?.interval ?? unknown,
    basis: named?.basis ?? 'relative',
    next,
    bare: false,
  }
}
