import type { Span } from '../span.ts'
import type { Party } from './party.ts'

export const strengths = [
  'approval',
  'disapproval',
  'desire',
  'preference',
  'urge',
  'requirement',
  'red_line',
  'forecast',
] as const
/** “welcomes”, “condemns”, “wants”, “would rather”, “calls on”, “must”, “never”, “will be”. */
export type Strength = (typeof strengths)[number]

/** Where somebody stands on an issue. */
export interface PositionFields {
  readonly kind: 'position'
  readonly holder: Party
  /** What it is about, as printed. */
  readonly issue: Span
  /** The words of the stance: “should never”. */
  readonly stance: Span
  readonly strength: Strength
  /** For or against what the issue's words say. */
  readonly polarity: '+' | '-'
}
