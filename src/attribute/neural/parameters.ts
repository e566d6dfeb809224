import { type LinkKind, pointers, type Reach } from './link.ts'
import { tagCount } from './path.ts'

/** What is learned beside the network: `model/NAME.json`. */
export interface Parameters {
  /** The score of a step from each tag (row) to each (column). */
  readonly steps: Float32Array
  /** From a content to its cue. */
  readonly content: LinkKind
  /** From a cue to its source. */
  readonly source: LinkKind
  /** Weights of the parts of a confidence, the constant first; empty before they are fitted. */
  readonly confidence: readonly number[]
}

type Written = Record<`${'content' | 'source'}_${keyof Reach}`, number[]> & {
  readonly steps: number[][]
  readonly no_source: number
  readonly confidence?: number[]
}

/** Reads what `training/export.py` writes; throws a RangeError where it is of another network. */
export function toParameters(json: string): Parameters {
  const read = JSON.parse(json) as Written
  const steps = Float32Array.from(read.steps.flat())
  if (steps.length !== tagCount * tagCount) throw new RangeError('Not the parameters of a tagger')
  return {
    steps,
    content: {
      asks: pointers.contentAsks,
      answers: pointers.cueAnswers,
      none: Number.NEGATIVE_INFINITY,
      reach: {
        distance: read.content_distance,
        between: read.content_between,
        breaks: read.content_breaks,
      },
    },
    source: {
      asks: pointers.cueAsks,
      answers: pointers.sourceAnswers,
      none: read.no_source,
      reach: {
        distance: read.source_distance,
        between: read.source_between,
        breaks: read.source_breaks,
      },
    },
    confidence: read.confidence ?? [],
  }
}
