import { type Interval, unknown } from '../calendar/day.ts'
import { type Reader, wordAt } from './context.ts'
import { oneDay } from './weekday.ts'

const shifts: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
const partsOfDay = new Set(['morning', 'afternoon', 'evening', 'night'])

/** “today”, “yesterday”, “last night”, “this morning”. */
export const readNearDay: Reader = (at, context) => {
  const word = wordAt(context, at)
  const part = partsOfDay.has(wordAt(context, at + 1))
  const definite = wordAt(context, at - 1) === 'the'
  const shift = shifts.get(word) ?? (part && !definite ? partShift(word) : undefined)
  if (shift === undefined) return null
  const { published } = context
  const interval: Interval = published === null ? unknown : oneDay(published + shift)
  return { interval, basis: 'relative', next: part ? at + 2 : at + 1, bare: true }
}

function partShift(word: string): number | undefined {
  if (word === 'this') return 0
  return word === 'last' ? -1 : undefined
}
