import type { Span } from './span.ts'

/**
 * One attribution as printed: who (source) says (cue) what (content), each a list of fragments in
 * order. Content and cue hold at least one fragment, or a carried quote has no cue; source may be
 * empty. Conventions follow PolNeAR (Newell, Margolin and Ruths, LREC 2018): content keeps its
 * quotation marks and a leading *that*; the cue has its auxiliaries; the source is the whole noun
 * phrase.
 */
export interface Attribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly form: Form
  readonly cueType: CueType
  /** The source is that of an earlier attribution: a quote that stands alone after it. */
  readonly carried: boolean
  /** 0 to 1. */
  readonly confidence: number
}

/** How the words are rendered: quoted, partly quoted, paraphrased, or asked. */
export const forms = ['direct', 'mixed', 'indirect', 'question'] as const
export type Form = (typeof forms)[number]

export const cueTypes = [
  'say',
  'claim',
  'confirm',
  'deny',
  'promise',
  'demand',
  'propose',
  'support',
  'oppose',
  'warn',
  'ask',
  'report',
  'believe',
  'hope',
  'plan',
  'know',
  'judge',
  'unknown',
] as const
/** What kind of act or attitude the cue's verb names. */
export type CueType = (typeof cueTypes)[number]
