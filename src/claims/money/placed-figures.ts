import type { Period } from '../../shapes/claims/period.ts'
import { type FoundFigure, findFigures } from '../figures/index.ts'
import type { Range } from '../pattern/slots.ts'
import { findPeriods } from '../periods/find-periods.ts'
import type { Scene } from '../scene/scene.ts'

/** A figure with its place among the words, and the period it is about. */
export interface PlacedFigure {
  readonly figure: FoundFigure
  readonly range: Range
  readonly period: Period | null
}

/** The figures of a scene in order, each with the period that the words around give it. */
export function placedFigures(scene: Scene): readonly PlacedFigure[] {
  const figures = findFigures(scene.text).map((figure) => {
    const from = scene.wordAt(figure.span.start)
    return {
      figure,
      range: { from, to: Math.max(from + 1, scene.wordAt(figure.span.end - 1) + 1) },
    }
  })
  if (figures.length === 0) return []
  const periods = findPeriods(scene.text, scene.told.published).map((period) => {
    const from = scene.wordAt(period.expression.start)
    return { period, from, to: scene.wordAt(period.expression.end - 1) + 1 }
  })
  return figures.map((each, at) => {
    const next = figures[at + 1]
    return { ...each, period: periodOf(scene, each.range, next?.range ?? null, periods) }
  })
}

interface PlacedPeriod extends Range {
  readonly period: Period
}

/**
 * The first period after the figure, before the next figure; else the last one before it in its sentence.
 */
function periodOf(
  scene: Scene,
  { from, to }: Range,
  next: Range | null,
  periods: readonly PlacedPeriod[],
): Period | null {
  const sentence = scene.sentence(from)
  const limit = Math.min(sentence.to, next?.from ?? sentence.to)
  const after = periods.find((one) => one.from >= to && one.from < limit)
  const before = periods.findLast((one) => one.to <= from && one.from >= sentence.from)
  const parted = after ? partsBetween(scene, to, after.from) : true
  return (parted ? (before ?? after) : after)?.period ?? null
}

const parting: ReadonlySet<string> = new Set([';', ':', '—', '(', 'but', 'while', 'whereas'])

function partsBetween(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (parting.has(scene.lower(at))) return true
  return false
}
