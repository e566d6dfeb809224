import { around, unknown } from '../calendar/day.ts'
import { type Context, type Core, type Earlier, type Reader, skip, wordAt } from './context.ts'

/** How many code units back “the whole year” may mean a year named before. */
const reach = 400
const whole = new Set(['whole', 'full', 'entire'])
const throughout = new Set(['over', 'throughout', 'during', 'across'])

/** “the whole year”, “all year”, “full-year”: the year named last, else that of the report. */
export const readWholeYear: Reader = (from, context) => {
  const at = skip(context, from, 'the', 'a')
  const word = wordAt(context, at)
  if (word === 'all')
    return wordAt(context, at + 1) === 'year' ? theYear(context, at, at + 2) : null
  if (whole.has(word)) {
    const year = skip(context, at + 1, '-')
    return wordAt(context, year) === 'year' ? theYear(context, at, year + 1) : null
  }
  const meant = at > from && word === 'year' && throughout.has(wordAt(context, from - 1))
  return meant && endsThere(context, at + 1) ? theYear(context, at, at + 1) : null
}

/** “the year” within “the first half of the year”; null where no year is named in its sentence. */
export function yearNamedBefore(context: Context, at: number): Earlier | null {
  const named = lastYear(context, at)
  const from = named?.end ?? 0
  const sentence = context.text.slice(from, context.tokens[at]?.start ?? from)
  return named && !/[.!?]["'”’]?\s/.test(sentence) ? named : null
}

function theYear(context: Context, at: number, next: number): Core {
  const { published } = context
  const named = lastYear(context, at)
  const own = published === null ? unknown : around(published, 'year')
  const { interval, basis } = named ?? { interval: own, basis: 'relative' as const }
  return { interval, basis, next, bare: true }
}

function lastYear(context: Context, at: number): Earlier | null {
  const start = context.tokens[at]?.start ?? 0
  for (let back = context.found.length - 1; back >= 0; back -= 1) {
    const earlier = context.found[back]
    if (!earlier || start - earlier.end > reach) return null
    const length = (earlier.interval.end ?? 0) - (earlier.interval.start ?? 0)
    if (length === 365 || length === 366) return earlier
  }
  return null
}

function endsThere(context: Context, at: number): boolean {
  return !['of', 'to', 'ended', 'ending', 'since', 'before', 'when', 'that', "'"].includes(
    wordAt(context, at),
  )
}
