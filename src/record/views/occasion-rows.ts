import type { ClaimKind } from '../../shapes/claim.ts'
import type { Bound, Measure, Stage } from '../../shapes/claims/figure.ts'
import type { PeriodRelation } from '../../shapes/claims/period.ts'
import type { CurrentClaim } from '../claims/current.ts'
import type { Difference, RenderedFigure } from '../events/differences.ts'
import type { SpeechEvent } from '../events/speech-events.ts'
import { type FigureClaim, isFigure } from '../figures/kinds.ts'
import { byCodeUnits } from '../figures/order.ts'
import { fold as folded } from '../fold.ts'
import { byDay } from './counts.ts'
import type { LedgerFigure } from './ledger-figures.ts'
import type { RecordFold } from './record-fold.ts'
import { type Named, type Source, sourceOf, wordsIn } from './source.ts'
import { amountOf } from './summary.ts'

/** An occasion on which somebody spoke, down to the words of each report. */
export interface OccasionRow
  extends Pick<SpeechEvent, 'id' | 'venue' | 'first' | 'last' | 'reports' | 'chains'> {
  readonly speaker: Named
  readonly figures: readonly OccasionFigure[]
  /** What else was said, as its reports have it. */
  readonly others: readonly OccasionClaim[]
}

export interface OccasionFigure extends Pick<RenderedFigure, 'stage'> {
  /** By day of the report. */
  readonly renderings: readonly FigureRendering[]
  readonly differences: readonly OutletDifference[]
}

/** A figure as one report has it. */
export interface FigureRendering extends LedgerFigure {
  readonly verb: string | null
  readonly stage: Stage | null
  readonly measure: Measure
  readonly value: string
  readonly valueMax: string | null
  readonly bound: Bound
  readonly unit: string | null
  readonly period: {
    readonly start: string | null
    readonly endExclusive: string | null
    readonly relation: PeriodRelation
  } | null
}

interface OutletDifference extends Pick<Difference, 'field'> {
  readonly values: readonly {
    readonly value: string | null
    /** Ids. */
    readonly claims: readonly string[]
    readonly outlets: readonly string[]
  }[]
}

export interface OccasionClaim extends Source {
  readonly kind: ClaimKind
}

export interface OccasionOptions {
  /** Those that one report alone tells as well. */
  readonly all?: boolean
}

/** The occasions that several reports tell, the latest first. */
export function occasionRows(
  fold: Pick<RecordFold, 'events' | 'claim'>,
  { all = false }: OccasionOptions = {},
): readonly OccasionRow[] {
  return fold
    .events()
    .filter(({ reports }) => all || reports.length > 1)
    .sort((a, b) => byCodeUnits(b.first, a.first))
    .map((event) => occasionRow(event, fold))
}

function occasionRow(event: SpeechEvent, fold: Pick<RecordFold, 'claim'>): OccasionRow {
  const { id, venue, first, last, reports, chains } = event
  const claims = event.claims.flatMap((claim) => fold.claim(claim) ?? []).sort(byDay)
  const [one] = claims
  return {
    ...{ id, first, last, reports, chains },
    venue: venue && outletCalled(venue, claims),
    speaker: (one && sourceOf(one).saidBy) ?? { id: event.speaker, name: event.speaker },
    figures: event.figures.map((figure) => figureOf(figure, claims.filter(isFigure))),
    others: claims
      .filter((current) => !isFigure(current))
      .map((current) => ({ ...sourceOf(current), kind: current.claim.kind })),
  }
}

function figureOf(
  { claims: ids, stage, differences }: RenderedFigure,
  figures: readonly FigureClaim[],
): OccasionFigure {
  const among = (some: readonly string[]) => figures.filter(({ claim }) => some.includes(claim.id))
  return {
    stage,
    renderings: among(ids).map(renderingOf),
    differences: differences.map(({ field, values }) => ({
      field,
      values: values.map(({ value, claims }) => ({
        ...{ value, claims },
        outlets: [...new Set(among(claims).flatMap(({ report }) => report.outlet ?? []))],
      })),
    })),
  }
}

function renderingOf(current: FigureClaim): FigureRendering {
  const { stage, stageCue, measure, value, valueMax, bound, unit, period } = current.claim
  return {
    ...{ ...sourceOf(current), amount: amountOf(current.claim) },
    verb: stageCue && wordsIn(current, stageCue),
    ...{ stage, measure, value, valueMax, bound, unit },
    period: period && {
      ...{ start: period.start, endExclusive: period.endExclusive, relation: period.relation },
    },
  }
}

/** An outlet as its reports print it, by its name folded for comparison. */
function outletCalled(name: string, claims: readonly CurrentClaim[]): string {
  for (const { report } of claims) {
    const names = [report.outlet ?? '', ...Object.values(report.actors).map((actor) => actor.name)]
    const found = names.find((one) => folded(one) === name)
    if (found !== undefined) return found
  }
  return name
}
