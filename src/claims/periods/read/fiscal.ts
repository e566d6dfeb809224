import { unknown } from '../calendar/day.ts'
import { fiscalWords } from '../data/year-words.ts'
import { type Context, type Core, isGlued, type Reader, skip, wordAt } from './context.ts'
import { oneYear, twoYears, yearAround } from './fiscal-year.ts'
import { yearAt, yearPairAt } from './year.ts'

const shifts: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['present', 0],
  ['next', 1],
  ['coming', 1],
])

/** “FY2024/25”, “fiscal 2025”, “the 2023–24 financial year”, “this fiscal year”. */
export const readFiscal: Reader = (from, context) => {
  const at = skip(context, from, 'the')
  const word = wordAt(context, at)
  if (word === 'fy') return readNamed(at + 1, context, true)
  if (fiscalWords.has(word)) {
    const named = readNamed(skip(context, at + 1, 'year', 'years'), context, false)
    return named && (word !== 'budget' || wordAt(context, at + 1) === 'year') ? named : null
  }
  return readBefore(at, context) ?? readRelative(at, context)
}

function readNamed(at: number, context: Context, abbreviated: boolean): Core | null {
  const pair = yearPairAt(context, at)
  if (pair) {
    const { first, last, next } = pair
    return { ...twoYears(first, last, context.home), next, bare: true }
  }
  const word = wordAt(context, at)
  const short = abbreviated && isGlued(context, at) && /^\d{2}$/.test(word)
  const year = short ? 2000 + Number(word) : yearAt(context, at)
  return year === null ? null : { ...oneYear(year, context.home), next: at + 1, bare: true }
}

function readBefore(at: number, context: Context): Core | null {
  const named = readNamed(at, context, false)
  return named && isFiscalYear(context, named.next) ? { ...named, next: named.next + 2 } : null
}

function readRelative(at: number, context: Context): Core | null {
  const shift = shifts.get(wordAt(context, at))
  if (shift === undefined || !isFiscalYear(context, at + 1)) return null
  const years =
    context.published === null ? null : yearAround(context.published, shift, context.home)
  return { interval: years?.interval ?? unknown, basis: 'fiscal', next: at + 3, bare: true }
}

function isFiscalYear(context: Context, at: number): boolean {
  return fiscalWords.has(wordAt(context, at)) && wordAt(context, at + 1) === 'year'
}
