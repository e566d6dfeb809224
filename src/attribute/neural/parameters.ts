import { tagCount } from './path.ts'

/** What is learned beside the network: `model/NAME.json`. */
export interface Parameters {
  /** From each tag (row) to each (column). */
  readonly steps: Float32Array
  /** Added to a link by how many words lie between, in powers of two; 17 values, the middle for 0. */
  readonly contentDistance: readonly number[]
  readonly sourceDistance: readonly number[]
  /** The score of a cue's having no source. */
  readonly noSource: number
  /** Weights of the parts of a confidence, the constant first. */
  readonly confidence: readonly number[]
}

/** Reads what `training/export.py` writes. */
export function toParameters(json: string): Parameters {
  const read = JSON.parse(json) as {
    steps: number[][]
    content_distance: number[]
    source_distance: number[]
    no_source: number
    confidence?: number[]
  }
  const steps = Float32Array.from(read.steps.flat())
  if (steps.length !== tagCount * tagCount) throw new RangeError('Not the parameters of a tagger')
  return {
    steps,
    contentDistance: read.content_distance,
    sourceDistance: read.source_distance,
    noSource: read.no_source,
    confidence: read.confidence ?? [],
  }
}
