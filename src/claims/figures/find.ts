import { bareCount, bareScaled, countOfThose } from './bare-count.ts'
import { Brackets } from './brackets.ts'
import type { FoundFigure } from './figure.ts'
import { fractionPart } from './fractions.ts'
import { beginsNumeral } from './numeral.ts'
import { oneThing } from './one.ts'
import type { Part } from './part.ts'
import { isRanging, type Pair, pair, pastConnector } from './range.ts'
import { isPart, readPart } from './read-part.ts'
import { between, isFigure, show } from './show.ts'
import { Line } from './tokens.ts'

interface Reading {
  readonly line: Line
  readonly home: string | null
  /** Whether the text is the words of one figure, with nothing around them. */
  readonly alone: boolean
}

/**
 * The figures of a text in order: amounts of money, shares, counts. None overlaps another. `home`,
 * an ISO 3166 code, says whose dollars, pounds or pesos those are that the text gives no country.
 */
export function findFigures(text: string, home: string | null = null): readonly FoundFigure[] {
  const found = read({ line: new Line(text), home, alone: false })
  // Without a unit it is money only where the text speaks of money.
  const hasMoney = found.some(({ currency }) => currency !== null)
  return hasMoney
    ? found
    : found.filter(({ measure, unit }) => measure !== 'amount' || unit !== null)
}

/** The figure whose words these are, and no more; null where they are none. */
export function parseFigure(words: string, home: string | null = null): FoundFigure | null {
  const [only, ...others] = read({ line: new Line(words), home, alone: true })
  if (only === undefined || others.length > 0) return null
  const whole = words.trim().length === only.span.end - only.span.start
  return whole ? only : null
}

function read(reading: Reading): readonly FoundFigure[] {
  const { line } = reading
  const brackets = new Brackets(line)
  const figures: FoundFigure[] = []
  let floor = 0
  let scaled: FoundFigure | null = null
  // The first figure with a scale, where it is a count.
  let firstScaled: FoundFigure | null = null
  for (let at = 0; at < line.tokens.length; ) {
    if (!beginsNumeral(line, at)) {
      at++
      continue
    }
    const first = partAt(reading, at, floor)
    if (!isPart(first)) {
      at = Math.max(first.next, at + 1)
      continue
    }
    const two = pairAt(reading, first, floor)
    const one = two === null ? counted(line, first, floor, figures, scaled) : first
    const parts = two === null ? [one] : two.joined ? [two] : [two.first, two.second]
    for (const part of parts) {
      if (!isFigure(line, part, floor, reading.alone)) continue
      const shown = show(line, part, floor)
      figures.push({ ...shown.figure, bracketed: brackets.holds(shown.from) })
      floor = shown.next
      const last = figures.at(-1)
      const { power } = 'joined' in part ? part.second : part
      if (last === undefined || last.unit === null || power < 6) continue
      if (scaled === null && last.measure === 'count') firstScaled = last
      scaled = last
    }
    at = Math.max(two?.second.next ?? first.next, floor, at + 1)
  }
  return firstScaled === null ? figures : named(figures, firstScaled)
}

/** “Promised 120 million” before “120 million doses”: a headline counts what the text names. */
function named(figures: readonly FoundFigure[], first: FoundFigure): readonly FoundFigure[] {
  const { measure, unit, span } = first
  return figures.map((figure) => {
    const bare = figure.measure === 'amount' && figure.unit === null
    return bare && figure.span.start < span.start ? { ...figure, measure, unit } : figure
  })
}

function partAt(reading: Reading, at: number, floor: number): Part | { readonly next: number } {
  const { line, home, alone } = reading
  const part = readPart(line, at, floor, home)
  if (isPart(part) && part.measure === 'amount') return part
  const share = fractionPart(line, at, floor, alone)
  return share !== null && share.next >= part.next ? share : part
}

/** A number without a unit of its own, as what the figures before it count. */
function counted(
  line: Line,
  part: Part,
  floor: number,
  before: readonly FoundFigure[],
  scaled: FoundFigure | null,
): Part {
  if (part.measure !== null) return part
  const unit = () => before.findLast(({ measure }) => measure === 'count')?.unit ?? null
  return (
    oneThing(line, part, before.at(-1)) ??
    countOfThose(line, part) ??
    bareScaled(line, part, scaled) ??
    bareCount(line, part, floor, unit) ??
    part
  )
}

function pairAt(reading: Reading, first: Part, floor: number): Pair | null {
  const { line } = reading
  if (first.measure === null && first.label) return null
  const { opens, before, start: front } = between(line, first.from, floor)
  const at = pastConnector(line, first.next, opens)
  if (at === null) return null
  const start = numeralNear(line, at)
  if (start === null) return null
  const second = partAt(reading, start, at)
  const ahead = before === 'from' && isRanging(line, front - 1) ? '' : before
  return isPart(second) ? pair(line, first, second, opens, ahead) : null
}

// Longest: “HK $ ” and the code or sign before the second number.
const widestSign = 3

function numeralNear(line: Line, from: number): number | null {
  for (let at = from; at <= from + widestSign; at++) {
    if (beginsNumeral(line, at)) return at
    if (at > from && !line.near(at)) return null
  }
  return null
}
