/** Compares strings by code unit, so that an order is the same on any machine. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The first of strings in that order; empty where there are none. */
export function least(texts: Iterable<string>): string {
  let found: string | null = null
  for (const text of texts) if (found === null || text < found) found = text
  return found ?? ''
}
