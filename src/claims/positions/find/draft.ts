import type { Party } from '../../../shapes/claims/party.ts'
import type { Strength } from '../../../shapes/claims/position.ts'
import type { Span } from '../../../shapes/span.ts'
import type { Statement } from '../../../shapes/statement.ts'

/** A stance before it is a claim. */
export interface Draft {
  readonly issue: Span
  readonly stance: Span
  readonly strength: Strength
  readonly polarity: '+' | '-'
  readonly holder: Party
  readonly statement: Statement | null
  readonly saidBy: string | null
  readonly asked: boolean
  readonly hypothetical: boolean
  /** “Denied that it would fall”. */
  readonly denied?: boolean
  /** 0 to 1. */
  readonly confidence: number
  readonly by: string
}
