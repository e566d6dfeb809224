const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2025-05-12` as `12 May 2025`; a day is a day, whatever the reader's zone. */
export function showDay(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  const name = months[Number(month) - 1]
  return name ? `${Number(date)} ${name} ${year}` : day
}

/** A moment of ISO 8601 in the zone that it states, `12 May 2025, 14:05 +02:00`. */
export function showMoment(moment: string): string {
  const [, day, time, zone] =
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(moment) ?? []
  if (!day) return moment
  return `${showDay(day)}, ${time}${zone === 'Z' ? ' UTC' : zone ? ` ${zone}` : ''}`
}

/** A date of ISO 8601 as exact as it was stated: `2025`, `May 2025`, `12 May 2025`. */
export function showPartial(date: string): string {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(date) ?? []
  const name = months[Number(month) - 1]
  return name ? `${name} ${year}` : showDay(date)
}

/** From when to when, inclusive; an end that is not known is left open. Empty where both are. */
export function showPeriod(from: string | null, to: string | null): string {
  if (from !== null && to !== null) {
    return from === to ? showPartial(from) : `${showPartial(from)} – ${showPartial(to)}`
  }
  if (from !== null) return `since ${showPartial(from)}`
  return to === null ? '' : `until ${showPartial(to)}`
}

/**
 * Days from one up to another, half-open, YYYY-MM-DD: `2025`, `January – March 2025`, `since 2 May 2025`. Whole
 * years and months are named as such.
 */
export function showInterval(start: string | null, endExclusive: string | null): string {
  const last = endExclusive === null ? null : dayBefore(endExclusive)
  const isYears = /-01-01$/.test(start ?? '-01-01') && /-12-31$/.test(last ?? '-12-31')
  const isMonths = /-01$/.test(start ?? '-01') && /-01$/.test(endExclusive ?? '-01')
  const cut = isYears ? 4 : isMonths ? 7 : 10
  const [from, to] = [start?.slice(0, cut) ?? null, last?.slice(0, cut) ?? null]
  if (from === null || to === null || from === to || isYears) return showPeriod(from, to)
  const [first, second] = [showPartial(from), showPartial(to)]
  const year = ` ${from.slice(0, 4)}`
  return second.endsWith(year) ? `${first.slice(0, -5)} – ${second}` : `${first} – ${second}`
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
