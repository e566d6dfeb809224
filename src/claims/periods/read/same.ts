import { type Interval, later, unknown } from '../calendar/day.ts'
import { type Context, type Reader, skip, stands, wordAt } from './context.ts'

const nouns = new Set(['period', 'time', 'point', 'day', 'week', 'month', 'quarter'])
const yearEarlier = [
  'last year',
  'a year earlier',
  'a year before',
  'a year ago',
  'one year earlier',
  'of the previous year',
  'the previous year',
  'the year before',
]

/** “the same period last year”: the period named last, a year earlier. */
export const readSame: Reader = (from, context) => {
  const at = skip(context, from, 'the')
  if (wordAt(context, at) !== 'same' || !nouns.has(wordAt(context, at + 1))) return null
  const of = skip(context, at + 2, 'of')
  const words = yearEarlier.find((each) => stands(context, of, each))
  if (!words) return null
  const next = of + words.split(' ').length
  return { interval: aYearEarlier(context), basis: 'relative', next, bare: true }
}

function aYearEarlier({ found }: Context): Interval {
  const { start = null, end = null } = found.at(-1)?.interval ?? {}
  if (start === null || end === null) return unknown
  return { start: later(start, -1, 'year'), end: later(end, -1, 'year') }
}
