import type { Reader } from './context.ts'
import { readDate } from './date.ts'
import { readEdge } from './edge.ts'
import { readFiscal } from './fiscal.ts'
import { readMonth } from './month.ts'
import { readNearDay } from './near-day.ts'
import { readPart } from './part.ts'
import { readUnit } from './unit.ts'
import { readYear } from './year.ts'

const readers: readonly Reader[] = [
  readDate,
  readFiscal,
  readYear,
  readNearDay,
  readUnit,
  readEdge,
  readPart,
  readMonth,
]

/** What lies at a place of the calendar; of the readers the first that knows the words. */
export const readPoint: Reader = (at, context, lean) => {
  for (const reader of readers) {
    const found = reader(at, context, lean)
    if (found) return found
  }
  return null
}
