const dayLength = 86_400_000

/** Days from `a` to `b`, both YYYY-MM-DD. */
export function daysBetween(a: string, b: string): number {
  return (Date.parse(b) - Date.parse(a)) / dayLength
}

/** Writes ascending days as the number of days from each to the next, one digit each. */
export function encodeGaps(days: readonly string[]): string {
  return days
    .slice(1)
    .map((day, at) => daysBetween(days[at] ?? day, day))
    .join('')
}

/** The days, YYYY-MM-DD in ascending order, from the first one and the gaps between them. */
export function decodeGaps(first: string, gaps: string): readonly string[] {
  let time = Date.parse(first)
  const later = Array.from(gaps, (gap) => {
    time += Number(gap) * dayLength
    return new Date(time).toISOString().slice(0, 10)
  })
  return [first, ...later]
}

/** The index of the last of the ascending `days` that is not after `day`; -1 where all are. */
export function lastAt(days: readonly string[], day: string): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle] ?? '') <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}
