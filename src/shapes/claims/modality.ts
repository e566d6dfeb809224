import type { Span } from '../span.ts'

export const factualities = ['CT+', 'CT-', 'PR+', 'PR-', 'PS+', 'PS-', 'Uu'] as const
/**
 * How certain the source is, and whether that something is so (+) or is not (−): certain, probable,
 * possible, or uncommitted (`Uu`). Saurí and Pustejovsky, FactBank, LRE 2009.
 */
export type Factuality = (typeof factualities)[number]

/** Always relative to the source of the claim. */
export interface Modality {
  readonly factuality: Factuality
  /** The words that show it: “not very likely”, “could”, “if”. */
  readonly cues: readonly Span[]
}

export const assertions = ['asserted', 'denied', 'hypothetical', 'asked', 'narrated'] as const
/**
 * What was done with the proposition: said to be so, said not to be so, only imagined (“if”, “would”),
 * asked by somebody, or told by the reporter in the outlet's own name.
 */
export type Assertion = (typeof assertions)[number]
