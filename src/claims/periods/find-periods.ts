import type { Period } from '../../shapes/claims/period.ts'
import { parseDay, writeDay } from './calendar/day.ts'
import { tokensOf } from './calendar/tokens.ts'
import type { Context, Earlier } from './read/context.ts'
import { readExpression } from './read/expression.ts'

/**
 * The English expressions of a text that say when, in their order and without overlap, resolved
 * against the day of the report (YYYY-MM-DD). Without it those that follow from it have neither side.
 * `home` is the ISO 3166-1 code of the country whose fiscal years are meant.
 */
export function findPeriods(
  text: string,
  published: string | null,
  home: string | null = null,
): readonly Period[] {
  const found: Earlier[] = []
  const periods: Period[] = []
  const day = published === null ? null : parseDay(published)
  const context: Context = { text, tokens: tokensOf(text), published: day, home, found }
  for (let at = 0; at < context.tokens.length; ) {
    const read = readExpression(at, context)
    const first = context.tokens[at]
    const last = read && context.tokens[read.next - 1]
    if (!read || !first || !last) {
      at += 1
      continue
    }
    const { interval, relation, basis, next } = read
    periods.push({
      start: interval.start === null ? null : writeDay(interval.start),
      endExclusive: interval.end === null ? null : writeDay(interval.end),
      relation,
      expression: { start: first.start, end: last.end },
      basis,
    })
    found.push({ interval, basis, end: last.end })
    at = next
  }
  return periods
}
