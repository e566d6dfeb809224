import { trimEnd } from '../contents.ts'
import type { Doc, Sentence } from '../doc.ts'
import type { Proposal } from '../propose.ts'
import { auxiliaries, possessives, subjectPronouns } from '../words.ts'

const openers: ReadonlySet<string> = new Set(['in', 'from', 'by'])
const nouns: ReadonlySet<string> = new Set(
  'opinion view words judgment judgement estimation eyes mind telling account reckoning assessment perspective'.split(
    ' ',
  ),
)

// 14: "In the opinion of" and "In … 's view" with a long name between.
const longest = 14

/** "In X's opinion, …", "In his view, …", "In the words of X, …" at the head of a sentence. */
export function opinion(doc: Doc, sentence: Sentence): Proposal[] {
  const { tokens } = doc
  const { from, to } = sentence
  if (!openers.has(tokens[from]?.lower ?? '')) return []
  for (let at = from + 2; at < Math.min(to, from + longest); at++) {
    const token = tokens[at]
    if (!token?.isWord && !/^[.’'-]$/.test(token?.text ?? '')) return []
    if (!nouns.has(token?.lower ?? '')) continue
    const found = possessed(doc, sentence, at) ?? ofWhom(doc, sentence, at)
    if (!found) continue
    const end = trimEnd(doc, found.content, to)
    if (end <= found.content) return []
    return [
      {
        cue: found.cue,
        stem: 'opinion',
        source: found.source,
        content: [{ from: found.content, to: end }],
        confidence: 0.9,
      },
    ]
  }
  return []
}

interface Parts extends Pick<Proposal, 'cue' | 'source'> {
  readonly content: number
}

function possessed({ tokens }: Doc, { from }: Sentence, noun: number): Parts | null {
  if (tokens[noun + 1]?.text !== ',') return null
  const isPoint = tokens[noun - 1]?.lower === 'of' && tokens[noun - 2]?.lower === 'point'
  let end = isPoint ? noun - 2 : noun
  while (end > from + 1 && tokens[end - 1]?.lower === 'own') end--
  const owner = tokens[end - 1]
  const isOwner = possessives.has(owner?.lower ?? '') || /^['’]s?$/.test(owner?.lower ?? '')
  if (!isOwner || end - 1 < from + 1) return null
  return {
    cue: [
      { from, to: from + 1 },
      { from: end, to: noun + 1 },
    ],
    source: { from: from + 1, to: end },
    content: noun + 2,
  }
}

function ofWhom({ tokens }: Doc, { from, to }: Sentence, noun: number): Parts | null {
  if (tokens[noun + 1]?.lower !== 'of') return null
  let end = noun + 2
  while (end < Math.min(to, noun + longest) && tokens[end]?.text !== ',') end++
  if (tokens[end]?.text !== ',' || end === noun + 2) return null
  end = afterApposition(tokens, end, to)
  return {
    cue: [{ from, to: noun + 2 }],
    source: { from: noun + 2, to: end },
    content: end + 1,
  }
}

/** The comma that closes an apposition which the comma at `comma` opens, or that comma. */
function afterApposition(tokens: Doc['tokens'], comma: number, to: number): number {
  for (let at = comma + 1; at < Math.min(to - 2, comma + 12); at++) {
    const token = tokens[at]
    if (token?.text === ',') return at
    if (!token?.isWord || auxiliaries.has(token.lower) || subjectPronouns.has(token.lower)) break
  }
  return comma
}
