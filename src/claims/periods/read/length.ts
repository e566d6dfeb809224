import { later, unknown } from '../calendar/day.ts'
import type { Context, Core, Reader } from './context.ts'
import { skip, stands, wordAt } from './context.ts'
import type { Lean } from './lean.ts'
import { lengthAt } from './number.ts'
import { readPoint } from './point.ts'

/** “five years”, “a five-year period”, “ten years from 2026”, “the three months to September”. */
export const readLength: Reader = (from, context, lean) => {
  const period = stands(context, from, 'a period of') ? from + 3 : skip(context, from, 'the', 'a')
  const length = lengthAt(context, period) ?? lengthAt(context, from) ?? bare(period, from, context)
  if (!length) return null
  const { count, unit } = length
  const next = skip(context, length.next, 'period')
  const bound = readBound(next, context, lean)
  if (!bound || count === null) {
    return { interval: unknown, basis: 'relative', next, bare: false, length: { count, unit } }
  }
  const { core, ahead } = bound
  const edge = ahead ? core.interval.start : core.interval.end
  const other = edge === null ? null : later(edge, ahead ? count : -count, unit)
  const interval = ahead ? { start: edge, end: other } : { start: other, end: edge }
  return { interval, basis: core.basis, next: core.next, bare: true }
}

/** “the year to March” has no number. */
function bare(at: number, from: number, context: Context): ReturnType<typeof lengthAt> {
  if (at === from || wordAt(context, at) !== 'year') return null
  return { count: 1, unit: 'year', next: at + 1 }
}

function readBound(
  at: number,
  context: Context,
  lean: () => Lean,
): { core: Core; ahead: boolean } | null {
  const word = wordAt(context, at)
  const ahead = ['from', 'starting', 'beginning'].includes(word)
  if (!ahead && !['to', 'ending', 'ended', 'through'].includes(word)) return null
  const core = readPoint(skip(context, at + 1, 'in', 'from', 'on'), context, lean)
  return core && core.interval.end !== null ? { core, ahead } : null
}
