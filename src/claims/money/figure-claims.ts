import type { Claim } from '../../shapes/claim.ts'
import type { CurrencyBasis } from '../../shapes/claims/figure.ts'
import type { Period } from '../../shapes/claims/period.ts'
import type { FoundFigure } from '../figures/index.ts'
import { assess } from '../scene/assess.ts'
import { claimOf } from '../scene/claim-of.ts'
import { clauseWords } from '../scene/clause.ts'
import type { Scene } from '../scene/scene.ts'
import { baseOf } from './base-of.ts'
import { carried } from './carry.ts'
import { giversOf } from './givers/givers-of.ts'
import { type PlacedFigure, placedFigures } from './placed-figures.ts'
import { assessed, promised } from './said.ts'
import { isAboutBid } from './stage/no-gift.ts'
import type { StageCue } from './stage/stage-cue.ts'
import { stageOf } from './stage/stage-of.ts'

const maker = 'figures@1'

/** Figures that a figure may take something from: no gold text has half as many. */
const remembered = 100

/** A claim for every figure, with its stage, its period, who gives it and who gets it. */
export function figureClaims(scene: Scene): readonly Claim[] {
  const placed = placedFigures(scene)
  const claims: Claim<'figure'>[] = []
  for (const [at, each] of placed.entries()) {
    const told = claims.at(-1)
    if (told && isConversion(scene, each.figure, told)) {
      claims.push(converted(scene, each, told))
      continue
    }
    const base = baseOf(scene, each, placed.slice(Math.max(0, at - 3), at + 3))
    const before = claims.slice(-remembered)
    const of = base ? before.find(({ span }) => span.start === base.figure.span.start) : undefined
    claims.push(toClaim(scene, each, before, of?.id ?? null))
  }
  return carried(claims)
}

/** “€8bn (£6.8bn)”: an amount given again in brackets right after it. */
function isConversion(scene: Scene, figure: FoundFigure, told: Claim<'figure'>): boolean {
  const between = scene.text.slice(told.span.end, figure.span.start)
  return figure.bracketed && figure.measure === 'amount' && /^\s?[([]\s?$/.test(between)
}

/** The same money in the reporter's own terms. */
function converted(
  scene: Scene,
  { figure, range }: PlacedFigure,
  told: Claim<'figure'>,
): Claim<'figure'> {
  const { measure, value, valueMax, unit, bound } = figure
  const { kind, stage, stageCue, period, donors, recipients } = told
  return claimOf(
    scene,
    {
      ...{ kind, measure, value, valueMax, unit, bound, currencyBasis: 'reporter' as const },
      ...{ stage, stageCue, period, donors, recipients, of: null },
    },
    { span: figure.span, by: maker, confidence: 0.9 },
    {
      ...assess(scene, range.from),
      statement: null,
      saidBy: scene.told.outlet,
      assertion: 'narrated',
    },
  ) as Claim<'figure'>
}

function toClaim(
  scene: Scene,
  { figure, range, period }: PlacedFigure,
  before: readonly Claim<'figure'>[],
  of: string | null,
): Claim<'figure'> {
  const base = before.find(({ id }) => id === of)
  const own = stageOf(scene, range)
  // A part that only "comes from" somewhere is as far as its whole is.
  const stage = own && !(base?.stage && own.stage === 'unclear') ? own : null
  const { donors, recipients } = stage
    ? giversOf(scene, range, stage)
    : { donors: [], recipients: [] }
  const earlier = stage ? undefined : (base ?? restated(scene, figure, period, before))
  const meant = stage && isDayOfPromise(scene, stage, period) ? null : period
  const { unit, basis } = currencyOf(scene, figure, before)
  return claimOf(
    scene,
    {
      kind: 'figure',
      measure: figure.measure,
      value: figure.value,
      valueMax: figure.valueMax,
      unit,
      bound: figure.bound,
      currencyBasis: basis,
      stage:
        stage?.stage ??
        earlier?.stage ??
        (isKnown(scene, range.from, figure, unit, before) ? 'unclear' : null),
      stageCue: stage ? scene.span(stage.cue.from, stage.cue.to) : null,
      period: meant ?? (figure.measure === 'share' ? (base?.period ?? null) : null),
      donors: donors.length > 0 ? donors : ((base ?? earlier)?.donors ?? []),
      recipients: recipients.length > 0 ? recipients : ((base ?? earlier)?.recipients ?? []),
      of: figure.measure === 'share' ? of : null,
    },
    { span: figure.span, by: maker, confidence: stage ? 0.85 : 0.9 },
    promised(scene, assessed(scene, range.from, stage), stage, donors),
  ) as Claim<'figure'>
}

/** “Promised 40,000 homes in 2022”: when it was promised is not what time it is for. */
function isDayOfPromise(scene: Scene, { stage, voice }: StageCue, period: Period | null): boolean {
  if (!period || voice === 'noun' || stage === 'delivered' || stage === 'outcome') return false
  if (stage === 'unclear' || period.relation !== 'in' || period.endExclusive === null) return false
  const { published } = scene.told
  const words = scene.text.slice(period.expression.start, period.expression.end)
  return published !== null && period.endExclusive <= published && !/^(?:for|over)\b/i.test(words)
}

const imagined = /^(?:if|would|rather|could|should|must|needs?|than)$/

/** A sum that was promised or given before, named again with no word of how far it has come. */
function isKnown(
  scene: Scene,
  at: number,
  { measure, value }: FoundFigure,
  unit: string | null,
  before: readonly Claim<'figure'>[],
): boolean {
  if (measure === 'share' || isAboutBid(scene)) return false
  if (clauseWords(scene, at).some((word) => imagined.test(scene.lower(word)))) return false
  return before.some((one) => one.stage !== null && one.value === value && one.unit === unit)
}

/** “It was 50 billion over the whole year”: the same figure told again by the same speaker. */
function restated(
  scene: Scene,
  figure: FoundFigure,
  period: Period | null,
  before: readonly Claim<'figure'>[],
): Claim<'figure'> | undefined {
  const { statement } = scene.scope(figure.span.start)
  if (figure.measure === 'share' || statement === null) return undefined
  return before.findLast(
    (one) =>
      one.statement === statement.id &&
      one.stage !== null &&
      one.value === figure.value &&
      one.unit === figure.unit &&
      one.period?.start === period?.start,
  )
}

/** Money without its currency has that of the last amount before it. */
function currencyOf(
  scene: Scene,
  figure: FoundFigure,
  before: readonly Claim<'figure'>[],
): { readonly unit: string | null; readonly basis: CurrencyBasis | null } {
  if (figure.measure !== 'amount') return { unit: figure.unit, basis: null }
  if (figure.unit === null) {
    const last = before.findLast(({ measure, unit }) => measure === 'amount' && unit !== null)
    return { unit: last?.unit ?? null, basis: last ? 'context' : null }
  }
  const { quoted } = scene.scope(figure.span.start)
  if (figure.currency === 'bracket') return { unit: figure.unit, basis: 'editorial' }
  return { unit: figure.unit, basis: quoted ? 'spoken' : 'reporter' }
}
