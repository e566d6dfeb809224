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
