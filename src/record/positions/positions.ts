import type { ConditionRelation } from '../../shapes/claims/condition.ts'
import type { Factuality } from '../../shapes/claims/modality.ts'
import type { Strength } from '../../shapes/claims/position.ts'
import type { CurrentClaim } from '../claims/current.ts'
import type { ViewOptions } from '../views/counts.ts'
import type { Named, Source } from '../views/source.ts'
import { PositionIndex } from './position-index.ts'

export interface PositionOptions extends ViewOptions {
  /** Id of an entry of the register, or any part of a name. */
  readonly holder?: string
  /** Words that the issue must share. */
  readonly issue?: string
}

/** Where one holder stands on one issue, over time. */
export interface PositionRow {
  readonly holder: Named
  /** The issue as it was last worded. */
  readonly issue: string
  /** The latest stance. */
  readonly now: Stance
  /** Every stance, the oldest first. */
  readonly stances: readonly Stance[]
}

export interface Stance {
  readonly strength: Strength
  readonly polarity: '+' | '-'
  readonly factuality: Factuality
  /** The words of the stance. */
  readonly words: string
  /** What it is said to wait on. */
  readonly conditions: readonly {
    readonly relation: ConditionRelation
    readonly words: string
    readonly source: Source
  }[]
  /** Against the stance before it: whether polarity or strength changed. */
  readonly change: 'first' | 'same' | 'strength' | 'turned'
  readonly source: Source
}

/** Positions by holder and issue, over time. The same for every order of arrival. */
export function positions(
  claims: Iterable<CurrentClaim>,
  options: PositionOptions = {},
): readonly PositionRow[] {
  const index = new PositionIndex(options)
  for (const current of claims) index.set(current)
  return index.rows()
}
