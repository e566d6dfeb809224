import type { Doc } from '../text/doc.ts'
import type { Range } from '../text/paragraphs.ts'
import { stem } from '../text/stem.ts'
import type { Cue } from './cues.ts'
import { best, hashKey } from './linear.ts'
import type { Model } from './model.ts'
import { settleSource, wholePhrase } from './settle-source.ts'
import { sourceCandidates, sourceFeatures } from './sources.ts'

/** The likeliest source of a cue, `shared` being that of the cue before it; null where nobody is named. */
export function chooseSource(
  doc: Doc,
  sentence: Range,
  cue: Cue,
  shared: Range | null,
  { source }: Model,
): Range | null {
  const all = sourceCandidates(doc, sentence, cue, shared)
  const isNamed = all.length > 1 && hasSubject(doc, sentence, cue)
  const candidates = isNamed ? all.filter(({ kind }) => kind !== 'none') : all
  const chosen = best(source, candidates, (one) => sourceFeatures(doc, sentence, cue, one, hashKey))
  if (!chosen || chosen.kind === 'none') return null
  const from = chosen.kind === 'left' ? wholePhrase(doc, sentence, chosen.from) : chosen.from
  return settleSource(doc, { from, to: chosen.to })
}

/** Whether a finite verb that is no passive, or an adjective of feeling, follows its subject. */
function hasSubject({ tokens, classes }: Doc, sentence: Range, cue: Cue): boolean {
  if (cue.from <= sentence.from || cue.suffix === 'ing') return false
  if (!/^(?:CAP|-s|w|he|she|they|we|i)$/.test(classes[cue.from - 1] ?? '')) return false
  if (feelings.has(cue.stem)) return true
  for (let at = afterHearsay(tokens, cue); at < cue.head; at++) {
    if (passive.has(tokens[at]?.lower ?? '')) return false
  }
  return cue.suffix === 's' || cue.suffix === 'ed' || cue.from < cue.head
}

/** "is understood to have said": the passive is that of whoever understood. */
function afterHearsay(tokens: Doc['tokens'], { from, head }: Cue): number {
  for (let at = head - 2; at > from; at--) {
    if (tokens[at]?.lower === 'to' && tokens[at + 1]?.lower === 'have') return at + 1
  }
  return from
}

const passive: ReadonlySet<string> = new Set(
  "is are was were be been being got get to 's ’s 're ’re".split(' '),
)

const feelings: ReadonlySet<string> = new Set(
  'convince worry concern determine delight please disappoint alarm'.split(' ').map(stem),
)
