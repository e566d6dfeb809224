/** Compares strings by code unit, so that an order is the same on any machine. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The first comparison that tells two things apart. */
export function firstOf(...comparisons: readonly number[]): number {
  return comparisons.find((result) => result !== 0) ?? 0
}
