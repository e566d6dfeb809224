import type { Stage } from '../../shapes/claims/figure.ts'
import type { Party } from '../../shapes/claims/party.ts'
import type { Span } from '../../shapes/span.ts'
import type { Statement } from '../../shapes/statement.ts'

/** A promise to act before it is a claim. */
export interface Promised {
  readonly object: Span
  readonly cue: Span
  readonly stage: Stage
  /** Null where the words do not say. */
  readonly donor: Party | null
  readonly statement: Statement | null
  readonly saidBy: string | null
  readonly assertion: 'asserted' | 'denied' | 'asked' | 'hypothetical' | 'narrated'
  /** 0 to 1. */
  readonly confidence: number
  readonly by: string
}
