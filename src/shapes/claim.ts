import type { Span } from './span.ts'

/** One typed proposition in a statement. Machine-proposed; a person decides. */
export interface Claim {
  readonly id: string
  /** Id of a statement of the same reading. */
  readonly statement: string
  readonly span: Span
  readonly kind:
    | 'figure'
    | 'commitment'
    | 'position'
    | 'proposal'
    | 'role'
    | 'state'
    | 'condition'
    | 'red_line'
  readonly modality: Readonly<Record<string, unknown>>
  readonly confidence: number
  /** `rule-or-model@version`. */
  readonly by: string
}
