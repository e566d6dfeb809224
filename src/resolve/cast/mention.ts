import type { Span } from '../../shapes/span.ts'
import { readName } from '../names/name.ts'
import type { Run } from '../names/run.ts'
import type { Word } from '../names/word.ts'
import { covers } from '../sorted.ts'
import type { Cast, Member } from './cast.ts'
import { Namesakes } from './namesakes.ts'

/** Where a member of the cast is named or first described, as printed. */
export interface Mention extends Span {
  readonly member: Member
  /** Stands where subjects stand: among the first words of a sentence. */
  readonly subject: boolean
  /** Stands in quoted words: who is named there is talked about, and rarely speaks next. */
  readonly quoted: boolean
  /** Number of its sentence and of its line, from 0. */
  readonly sentence: number
  readonly line: number
}

/**
 * Every name in the text that calls one member of the cast, in order. `quotations` are merged
 * spans.
 */
export function mentionsOf(
  cast: Cast,
  words: readonly Word[],
  runs: readonly Run[],
  quotations: readonly Span[],
): readonly Mention[] {
  const namesakes = new Namesakes()
  return runs.flatMap((run) => {
    const found = cast.find(run.words)
    const member = found === 'several' ? namesakes.of(cast.candidates(run.words)) : found
    if (!member) return []
    namesakes.name(member, run.start)
    const own = readName(run.words)?.words ?? run.words
    const start = own[0]?.start ?? run.start
    const end = own.at(-1)?.end ?? run.end
    return [mention(member, { start, end }, words, run.from, quotations)]
  })
}

/** A mention at a span; `from` is the index of its first word, office included. */
export function mention(
  member: Member,
  { start, end }: Span,
  words: readonly Word[],
  from: number,
  quotations: readonly Span[],
): Mention {
  const quoted = covers(quotations, { start, end })
  const { sentence = 0, line = 0 } = words[from] ?? {}
  return { member, start, end, subject: isSubject(words, from), quoted, sentence, line }
}

/** Whether a name stands among the first five words of its sentence: "His rival, Dalia Kesten, …". */
function isSubject(words: readonly Word[], from: number): boolean {
  if (isApposed(words, from)) return true
  for (let back = 0; back < 5; back++) {
    const word = words[from - back]
    if (word?.opens) return true
    if (
      back > 0 &&
      (!word || word.capital || /^(?:to|with|by|against|for|from|at)$/.test(word.lower))
    )
      return false
  }
  return false
}

/** "His counterpart from Tesmar, Ilyana Brod, …": the name after a comma of a phrase that opens. */
function isApposed(words: readonly Word[], from: number): boolean {
  const name = words[from]
  if (!name || name.joined || name.opens) return false
  for (let back = 1; back < 8; back++) {
    const word = words[from - back]
    if (!word) return false
    if (word.opens) return /^(?:his|her|its|their|the)$/.test(word.lower)
    if (!word.joined) return false
  }
  return false
}
