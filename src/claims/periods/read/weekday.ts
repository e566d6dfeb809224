import { type Day, type Interval, weekdayOf } from '../calendar/day.ts'

/**
 * A weekday as seen from a day: the last one before it (-1), the next one after it (1), or the one
 * of its week (0).
 */
export function weekdayFrom(day: Day, weekday: number, shift: number): Interval {
  const inWeek = day - weekdayOf(day) + weekday
  if (shift === 0) return oneDay(inWeek)
  if (shift < 0) return oneDay(inWeek < day ? inWeek : inWeek - 7)
  return oneDay(inWeek > day ? inWeek : inWeek + 7)
}

/** The nearest one, the day itself included: ahead of it or not. */
export function nearestWeekday(day: Day, weekday: number, ahead: boolean): Interval {
  const off = weekday - weekdayOf(day)
  if (ahead) return oneDay(day + (off < 0 ? off + 7 : off))
  return oneDay(day + (off > 0 ? off - 7 : off))
}

export function oneDay(start: Day): { start: Day; end: Day } {
  return { start, end: start + 1 }
}
