import { hedgeBefore } from './hedge.ts'
import { wordSet } from './lookups.ts'
import type { Part } from './part.ts'
import { type Fraction, fractionAt, percentAfter } from './share.ts'
import type { Line } from './tokens.ts'

const ordinals = wordSet('first second third fourth latter opening final other')

/** A share in words at a token, where what stands around it makes it one. */
export function fractionPart(line: Line, at: number, least: number, alone: boolean): Part | null {
  const fraction = fractionAt(line, at)
  if (fraction === null || (line.glued(at) && line.at(at - 1)?.kind === 'word')) return null
  // “one-half of 1 percent”, “the first half of 2015”
  if (line.low(fraction.next) === 'of' && percentAfter(line, fraction.next + 2) !== null)
    return null
  if (ordinals.has(line.low(at - 1))) return null
  return alone || isShare(line, at, least, fraction) ? toPart(line, at, fraction) : null
}

function isShare(line: Line, at: number, least: number, fraction: Fraction): boolean {
  if (!fraction.needsHedge) return true
  if (line.low(at - 1) === 'by' && line.near(at)) return true
  const { bound } = hedgeBefore(line, at, least, true)
  return bound !== null && !(line.glued(fraction.next) && line.low(fraction.next) === '-')
}

function toPart(line: Line, at: number, { next, value }: Fraction): Part {
  return {
    from: at,
    next,
    number: { start: line.start(at), end: line.endBefore(next) },
    value,
    scale: 'none',
    power: 0,
    unitPower: 0,
    measure: 'share',
    unit: null,
    currency: null,
    currencySpan: null,
    before: false,
    bound: null,
    form: 'words',
    plain: false,
    label: false,
  }
}
