import type { Stage } from '../../shapes/claims/figure.ts'
import { slice } from '../../shapes/span.ts'
import { compatible } from '../figures/compatible.ts'
import { DisjointSets } from '../figures/disjoint-sets.ts'
import { groupBy } from '../figures/group-by.ts'
import type { FigureClaim } from '../figures/kinds.ts'
import { byCodeUnits } from '../figures/order.ts'
import { fold } from '../fold.ts'

/** One figure of an occasion, as its reports render it. */
export interface RenderedFigure {
  /** Ids. */
  readonly claims: readonly string[]
  /** `unclear` while the renderings differ in it; null where none has one. */
  readonly stage: Stage | null
  /** Empty where all say the same. */
  readonly differences: readonly Difference[]
}

export const renderedFields = [
  'verb',
  'stage',
  'amount',
  'bound',
  'currency',
  'period',
  'relation',
] as const
/** `relation`: how the figure is about its period: by it, since it. */
export type RenderedField = (typeof renderedFields)[number]

export interface Difference {
  readonly field: RenderedField
  readonly values: readonly { readonly value: string | null; readonly claims: readonly string[] }[]
}

const none = 'none'
const fields: Readonly<Record<RenderedField, (current: FigureClaim) => string | null>> = {
  verb: ({ claim, report }) => claim.stageCue && fold(slice(report.text, claim.stageCue)),
  stage: ({ claim }) => claim.stage,
  amount: ({ claim }) => (claim.valueMax ? `${claim.value}–${claim.valueMax}` : claim.value),
  bound: ({ claim }) => claim.bound,
  currency: ({ claim }) => claim.unit,
  period: ({ claim: { period } }) => period && `${period.start ?? ''}/${period.endExclusive ?? ''}`,
  relation: ({ claim }) => claim.period?.relation ?? null,
}

/** The figures of an occasion, each with what its renderings say differently. */
export function renderedFigures(figures: readonly FigureClaim[]): readonly RenderedFigure[] {
  return Array.from(alike(figures), (group) => ({
    claims: idsOf(group),
    stage: commonStage(group),
    differences: differencesOf(group),
  })).sort((a, b) => byCodeUnits(a.claims[0] ?? '', b.claims[0] ?? ''))
}

/** The stage that all that have one agree on. */
function commonStage(figures: readonly FigureClaim[]): Stage | null {
  const [first = null, ...others] = new Set(figures.flatMap(({ claim }) => claim.stage ?? []))
  return others.length > 0 ? 'unclear' : first
}

function differencesOf(figures: readonly FigureClaim[]): readonly Difference[] {
  return Object.entries(fields).flatMap(([field, read]) => {
    const groups = groupBy(figures, (current) => read(current) ?? none)
    if (groups.size < 2) return []
    const values = Array.from(groups, ([value, group]) => ({
      value: value === none ? null : value,
      claims: idsOf(group),
    })).sort((a, b) => byCodeUnits(a.value ?? '', b.value ?? ''))
    return [{ field: field as RenderedField, values }]
  })
}

/** Parts figures into those that may be one amount, by size so that not every two are compared. */
function alike(figures: readonly FigureClaim[]): Iterable<readonly FigureClaim[]> {
  const sets = new DisjointSets()
  for (const group of groupBy(figures, unitOf).values()) {
    const sorted = [...group].sort(bySize)
    for (const [at, current] of sorted.entries()) {
      const next = sorted[at + 1]
      if (next && compatible(current.claim, next.claim)) sets.join(current.claim.id, next.claim.id)
    }
  }
  return groupBy(figures, ({ claim }) => sets.find(claim.id)).values()
}

function unitOf({ claim }: FigureClaim): string {
  return `${claim.measure}\u001f${claim.unit ?? ''}`
}

function bySize(a: FigureClaim, b: FigureClaim): number {
  return Number(a.claim.value) - Number(b.claim.value) || byCodeUnits(a.claim.id, b.claim.id)
}

function idsOf(figures: readonly FigureClaim[]): readonly string[] {
  return figures.map(({ claim }) => claim.id).sort(byCodeUnits)
}
