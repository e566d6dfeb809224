import type { Doc, Sentence } from '../../text/doc.ts'
import type { Proposal } from '../propose.ts'
import { according } from './according.ts'
import { ofOpinion } from './of-opinion.ts'
import { opinion, opinionNouns } from './opinion.ts'
import { quotedAs, reports } from './quoted-as.ts'
import { describing, telling, toldBy } from './told-by.ts'

interface Frame {
  /** One of them stands in every sentence that the frame reads. */
  readonly words: Iterable<string>
  readonly read: (doc: Doc, sentence: Sentence) => Proposal[]
}

const frames: readonly Frame[] = [
  { words: opinionNouns, read: opinion },
  { words: ['opinion', 'view'], read: ofOpinion },
  { words: ['according'], read: according },
  { words: [...telling, ...describing], read: toldBy },
  { words: reports, read: quotedAs },
]

const bits = new Map<string, number>()
for (const [index, { words }] of frames.entries()) {
  for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << index))
}

/** What the frames that hang on a word find: one pass over a sentence tells which are worth trying. */
export function worded(doc: Doc, sentence: Sentence): Proposal[] {
  let seen = 0
  for (let at = sentence.from; at < sentence.to; at++) {
    seen |= bits.get(doc.tokens[at]?.lower ?? '') ?? 0
  }
  if (seen === 0) return []
  return frames.flatMap(({ read }, index) => (seen & (1 << index) ? read(doc, sentence) : []))
}
