import type { Span } from '../span.ts'
import type { Stage } from './figure.ts'
import type { Party } from './party.ts'
import type { Period } from './period.ts'

export const supportKinds = [
  'financial',
  'military',
  'humanitarian',
  'medical',
  'climate',
  'policy',
  'other',
] as const
/** What is given: money with no further word is financial, a law or a measure promised is policy. */
export type SupportKind = (typeof supportKinds)[number]

/** Something that somebody promised, set aside or gave, with or without a figure. */
export interface CommitmentFields {
  readonly kind: 'commitment'
  readonly donors: readonly Party[]
  readonly recipients: readonly Party[]
  readonly support: SupportKind
  /** What is promised, as printed. */
  readonly object: Span
  readonly stage: Stage
  readonly stageCue: Span
  readonly period: Period | null
  /** Ids of the figures of the same reading that it is put in. */
  readonly figures: readonly string[]
}
