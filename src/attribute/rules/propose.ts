import type { CueType, Form } from '../../shapes/attribution.ts'
import type { Doc, Sentence } from '../text/doc.ts'
import type { Range } from '../text/paragraphs.ts'
import { chooseContent } from './choose-content.ts'
import { chooseSource } from './choose-source.ts'
import { toSetting } from './contents.ts'
import { cueFeatures } from './cue-features.ts'
import { type Cue, findCues } from './cues.ts'
import { hashKey, logistic } from './linear.ts'
import type { Model } from './model.ts'

/** An attribution in token indices, not yet weighed against its neighbours. */
export interface Proposal {
  readonly cue: readonly Range[]
  readonly stem: string
  readonly source: Range | null
  readonly content: readonly Range[]
  readonly confidence: number
  /** Where the frame settles them. */
  readonly form?: Form
  readonly cueType?: CueType
  readonly isCarried?: boolean
}

/** What the learned tables make of a sentence: a proposal for each likely cue. */
export function propose(doc: Doc, sentence: Sentence, model: Model, floor: number): Proposal[] {
  const cues = findCues(doc, sentence, model.lexicon)
  const found: Proposal[] = []
  let shared: Range | null = null
  for (const { cue, confidence } of likely(doc, sentence, cues, model, floor)) {
    const source = chooseSource(doc, sentence, cue, shared, model)
    if (source) shared = source
    const others = cues.filter((other) => other !== cue)
    const content = chooseContent(toSetting(doc, sentence, cue, source, others), model)
    if (content.length === 0) continue
    found.push({
      cue: [{ from: cue.from, to: cue.to }],
      stem: cue.stem,
      source,
      content,
      confidence,
    })
  }
  return found
}

interface Likely {
  readonly cue: Cue
  readonly confidence: number
}

// 12: no newspaper sentence attributes more; a hostile one must not cost more.
const most = 12

/** The cues that are at least as likely as the floor, the surest `most` of them, in order. */
function likely(
  doc: Doc,
  sentence: Sentence,
  cues: readonly Cue[],
  model: Model,
  floor: number,
): Likely[] {
  const found = cues
    .map((cue) => ({ cue, confidence: weigh(doc, sentence, cue, cues, model) }))
    .filter(({ cue, confidence }) => confidence >= (intends(doc, cue) ? floor * 0.8 : floor))
  if (found.length <= most) return found
  const surest = found.sort((a, b) => b.confidence - a.confidence).slice(0, most)
  return surest.sort((a, b) => a.cue.head - b.cue.head)
}

/** "The council plans to …": with *to* after it, a word that may be a noun too is likelier a verb. */
function intends({ tokens }: Doc, { head, to, suffix }: Cue): boolean {
  return suffix === 's' && tokens[to]?.lower === 'to' && intentions.has(tokens[head]?.lower ?? '')
}

const intentions: ReadonlySet<string> = new Set('plans hopes wants intends aims wishes'.split(' '))

/** "X went on:" before a paragraph that is a quotation: the surest of the sentence's cues takes it. */
export function proposeBlock(doc: Doc, sentence: Sentence, model: Model, block: Range): Proposal[] {
  const cues = findCues(doc, sentence, model.lexicon).filter(({ prior }) => prior > 0.15)
  let surest: Cue | null = null
  let highest = 0
  for (const cue of cues) {
    // The last word before the colon is likelier to introduce what follows it.
    const nearness = cue.to + 1 >= sentence.to ? 0.5 : 0
    const value = weigh(doc, sentence, cue, cues, model) + nearness
    if (value <= highest) continue
    highest = value
    surest = cue
  }
  if (!surest || highest < 0.4) return []
  const source = chooseSource(doc, sentence, surest, null, model)
  const cue = [{ from: surest.from, to: surest.to }]
  return [{ cue, stem: surest.stem, source, content: [block], confidence: 0.8 }]
}

function weigh(
  doc: Doc,
  sentence: Sentence,
  cue: Cue,
  cues: readonly Cue[],
  { cue: weights }: Model,
): number {
  return logistic(weights.score(cueFeatures(doc, sentence, cue, cues, hashKey)))
}
