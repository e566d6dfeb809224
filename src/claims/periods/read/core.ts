import type { Reader } from './context.ts'
import { readLength } from './length.ts'
import { readPoint } from './point.ts'
import { readRolling } from './rolling.ts'
import { readSame } from './same.ts'
import { readWholeYear } from './the-year.ts'
import { readToDate } from './to-date.ts'

const readers: readonly Reader[] = [
  readSame,
  readToDate,
  readWholeYear,
  readPoint,
  readRolling,
  readLength,
]

/** Whatever stands for a stretch of time, with or without a preposition before it. */
export const readCore: Reader = (at, context, lean) => {
  for (const reader of readers) {
    const found = reader(at, context, lean)
    if (found) return found
  }
  return null
}
