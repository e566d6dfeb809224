import type { Lexicon } from './cues.ts'
import { Weights } from './linear.ts'
import { before } from './weights/before.ts'
import { cue } from './weights/cue.ts'
import { end } from './weights/end.ts'
import { lexicon } from './weights/lexicon.ts'
import { side } from './weights/side.ts'
import { source } from './weights/source.ts'
import { start } from './weights/start.ts'
import { tails } from './weights/tails.ts'

/** The learned tables: which words attribute, and how each decision weighs what it sees. */
export interface Model {
  readonly lexicon: Lexicon
  readonly cue: Weights
  readonly source: Weights
  readonly side: Weights
  readonly start: Weights
  readonly end: Weights
  readonly before: Weights
}

export function loadModel(): Model {
  const priors = new Map<string, number>()
  for (const line of lexicon.split('\n')) {
    const [root, prior] = line.split(' ')
    if (root && prior) priors.set(root, Number(prior))
  }
  return {
    lexicon: { priors, tails: new Set(tails.split('\n').filter(Boolean)) },
    cue: new Weights(cue),
    source: new Weights(source),
    side: new Weights(side),
    start: new Weights(start),
    end: new Weights(end),
    before: new Weights(before),
  }
}
