import type { Unit } from '../calendar/day.ts'
import { numbers } from '../data/numbers.ts'
import { units } from '../data/units.ts'
import { type Context, isGlued, stands, wordAt } from './context.ts'

/** So many units: “three months”; `count` is null where the words leave it open. */
export interface Length {
  readonly count: number | null
  readonly unit: Unit
  readonly next: number
}

/** “three months”, “a few weeks”, “18-month”, “a couple of years”. */
export function lengthAt(context: Context, at: number): Length | null {
  const number = numberAt(context, at)
  if (!number) return null
  const hyphen = wordAt(context, number.next) === '-' && isGlued(context, number.next)
  const unitAt = hyphen ? number.next + 1 : number.next
  const found = units.get(wordAt(context, unitAt))
  if (!found) return null
  const { unit, times } = found
  const count = number.value === null ? null : number.value * times
  return { count, unit, next: unitAt + 1 }
}

function numberAt(context: Context, at: number): { value: number | null; next: number } | null {
  if (stands(context, at, 'a couple of')) return { value: 2, next: at + 3 }
  const word = wordAt(context, at)
  const next = wordAt(context, at + 1)
  if (word === 'a' && (next === 'few' || next === 'further')) return { value: null, next: at + 2 }
  if (/^\d{1,3}$/.test(word)) return { value: Number(word), next: at + 1 }
  const value = numbers.get(word)
  return value === undefined ? null : { value, next: at + 1 }
}
