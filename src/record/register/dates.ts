const partial = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/

/** Whether a text is YYYY, YYYY-MM or YYYY-MM-DD, and is in the calendar. */
export function isPartialDate(text: string): boolean {
  if (!partial.test(text)) return false
  if (text.length < 10) return true
  const time = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text)
}

/** Whether one date is surely after another: 2010 is not after 2010-05. */
export function isAfter(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) > other.slice(0, length)
}

/**
 * The date that several spellings of it state: the most precise, if every other is a part of it;
 * null where they differ. A time of day is cut off.
 */
export function agreedDate(dates: readonly string[]): string | null {
  const days = dates.map((date) => date.replace(/^(\d{4}-\d\d-\d\d)[T ].*$/s, '$1'))
  const longest = days.reduce((a, b) => (b.length > a.length ? b : a), '')
  return longest !== '' && days.every((day) => longest.startsWith(day)) ? longest : null
}
