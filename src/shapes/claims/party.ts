import type { Span } from '../span.ts'

/** Someone who takes part in a claim: the words that name them there, and whom they mean. */
export interface Party {
  /** Id of an actor of the same reading; null where the words mean nobody on its list. */
  readonly actor: string | null
  readonly span: Span
}
