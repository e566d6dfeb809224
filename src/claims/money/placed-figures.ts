import type { Period } from '../../shapes/claims/period.ts'
import { type FoundFigure, findFigures } from '../figures/index.ts'
import type { Range } from '../pattern/slots.ts'
import { findPeriods } from '../periods/find-periods.ts'
import type { Scene } from '../scene/scene.ts'
import { auxiliaries } from '../text/function-words.ts'

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
  const periods = findPeriods(scene.text, scene.told.published)
    .filter((period) => isLong(period, scene.told.published))
    .map((period) => {
      const from = scene.wordAt(period.expression.start)
      return { period, from, to: scene.wordAt(period.expression.end - 1) + 1 }
    })
  return figures.map((each, at) => {
    const next = figures.slice(at + 1, at + 4).find(({ figure }) => !figure.bracketed)
    const last = figures.slice(Math.max(0, at - 3), at).findLast(({ figure }) => !figure.bracketed)
    return {
      ...each,
      period: periodOf(
        scene,
        each.range,
        { last: last?.range ?? null, next: next?.range ?? null },
        periods,
      ),
    }
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
  { last, next }: { readonly last: Range | null; readonly next: Range | null },
  periods: readonly PlacedPeriod[],
): Period | null {
  const sentence = scene.sentence(from)
  const limit = Math.min(sentence.to, next?.from ?? sentence.to)
  const after = periods.find((one) => one.from >= to && one.from < limit)
  const before = periods.findLast(
    (one) =>
      one.to <= from &&
      one.from >= sentence.from &&
      !(
        last &&
        last.to <= one.from &&
        last.from >= sentence.from &&
        /^[,;]$/.test(scene.lower(one.to))
      ),
  )
  const found =
    after && !partsBetween(scene, to, after.from) && !isCompared(scene, after.from)
      ? after
      : before && !partsBetween(scene, before.to, from) && !isToldThen(scene, before.to, from)
        ? before
        : null
  return found && lookingBack(scene, found.period, sentence)
}

/** “By October £6.5m had been spent”: the October before. */
function lookingBack(scene: Scene, period: Period, { from, to }: Range): Period {
  const { relation, endExclusive, basis } = period
  const { published } = scene.told
  if (relation !== 'by' || basis !== 'relative' || !endExclusive || !published) return period
  if (endExclusive <= published) return period
  for (let at = from; at < to; at++) {
    if (scene.lower(at) !== 'had') continue
    return {
      ...period,
      endExclusive: `${Number(endExclusive.slice(0, 4)) - 1}${endExclusive.slice(4)}`,
    }
  }
  return period
}

/** A day gone by says when something happened or was said, not what time the money is for. */
function isLong({ start, endExclusive }: Period, published: string | null): boolean {
  if (start === null || endExclusive === null) return true
  if (published !== null && start > published) return true
  return Date.parse(endExclusive) - Date.parse(start) > 8 * 86_400_000
}

/** “4 percent more than a year ago”: the time of what it is compared with. */
function isCompared(scene: Scene, from: number): boolean {
  return /^(?:than|against|with)$/.test(scene.lower(from - 1)) || scene.lower(from) === 'than'
}

/** “In February it had forecast 3.6 billion”: when it was said. */
function isToldThen(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (
      /^(?:forecast|predicted|estimated|projected|reckoned|said|told|warned)$/.test(scene.lower(at))
    )
      return true
  }
  return false
}

const parting: ReadonlySet<string> = new Set([
  ...[
    ';',
    ':',
    '—',
    'but',
    'while',
    'whereas',
    'after',
    'before',
    'when',
    'because',
    'once',
    'if',
    'which',
    'short',
  ],
])

function partsBetween(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lower = scene.lower(at)
    if (parting.has(lower)) return true
    if (!/^(?:and|or|which|who|that)$/.test(lower)) continue
    // "And was founded in 1961", "and employs": another predicate begins.
    const next = scene.lower(at + 1)
    if (auxiliaries.has(next) || /(?:ed|[^s]s)$/.test(next)) return true
  }
  return false
}
