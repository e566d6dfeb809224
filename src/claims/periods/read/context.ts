import type { PeriodBasis } from '../../../shapes/claims/period.ts'
import type { Day, Interval, Unit } from '../calendar/day.ts'
import type { Token } from '../calendar/tokens.ts'
import type { Lean } from './lean.ts'

/** What the reading of one expression may look at. */
export interface Context {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly published: Day | null
  /** ISO 3166-1 code of the country whose fiscal years are meant; null where it is not known. */
  readonly home: string | null
  /** What was found so far, in the order of the text. */
  readonly found: readonly Earlier[]
}

/** A period found before, by the offset just after its words. */
export interface Earlier {
  readonly interval: Interval
  readonly basis: PeriodBasis
  readonly end: number
}

/** What stands after a preposition: “2024”, “the first half of the year”. */
export interface Core {
  readonly interval: Interval
  readonly basis: PeriodBasis
  /** Index of the token after it. */
  readonly next: number
  /** It means a period without a preposition too. */
  readonly bare: boolean
  /** The days that “since” and “by” go by, where they are not the start and end of the interval. */
  readonly edges?: Interval
  /** It is a length of time with no stated day: “five years”. */
  readonly length?: { readonly count: number | null; readonly unit: Unit }
}

/** Reads a core at a token; null where none of its kind begins there. */
export type Reader = (at: number, context: Context, lean: () => Lean) => Core | null

/** The word of a token, '' beyond the ends. */
export function wordAt({ tokens }: Context, at: number): string {
  return tokens[at]?.word ?? ''
}

export function isCapital({ tokens }: Context, at: number): boolean {
  return tokens[at]?.capital === true
}

/** Whether nothing lies between a token and the one before. */
export function isGlued({ tokens }: Context, at: number): boolean {
  return tokens[at]?.glued === true
}

/** The index after a word if it stands at `at`, else `at`. */
export function skip(context: Context, at: number, ...words: readonly string[]): number {
  return words.includes(wordAt(context, at)) ? at + 1 : at
}

/** Whether these words stand at `at`, in order. */
export function stands(context: Context, at: number, words: string): boolean {
  return words.split(' ').every((word, offset) => wordAt(context, at + offset) === word)
}
