import type { Span } from '../span.ts'

export const periodBases = ['absolute', 'relative', 'fiscal'] as const
/**
 * How the days are known: the words give them (“in March 2024”), they follow from the day of the
 * report (“last year”), or they are those of a fiscal year, whose first month differs by body.
 */
export type PeriodBasis = (typeof periodBases)[number]

export const periodRelations = ['in', 'by', 'since', 'until', 'from'] as const
/** “for 2025” and “in 2025”: `in`; “by 2025”: `by`; “through 2025”: `until`; “from 2026 on”: `from`. */
export type PeriodRelation = (typeof periodRelations)[number]

/**
 * The days a figure or a commitment is about, half-open: from `start` on, before `endExclusive`.
 * Days are YYYY-MM-DD. A side that the words leave open is null: “by 2027” has no start and ends
 * before 2028-01-01, “since February 2022” ends after the day of the report.
 */
export interface Period {
  readonly start: string | null
  readonly endExclusive: string | null
  readonly relation: PeriodRelation
  /** The words: “last year, for the whole year”. */
  readonly expression: Span
  readonly basis: PeriodBasis
}
