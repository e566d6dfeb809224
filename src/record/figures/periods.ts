import type { Period } from '../../shapes/claims/period.ts'

/** The days alone, half-open; a side that is null is open. */
export type Days = Pick<Period, 'start' | 'endExclusive'>

/** Whether the two have surely no day in common: of no stated period that is not known. */
export function apart(a: Days | null, b: Days | null): boolean {
  return before(a, b) || before(b, a)
}

function before(a: Days | null, b: Days | null): boolean {
  const end = a?.endExclusive ?? null
  const start = b?.start ?? null
  return end !== null && start !== null && end <= start
}

export function keyOfDays(days: Days | null): string {
  return days ? `${days.start ?? ''}/${days.endExclusive ?? ''}` : ''
}
