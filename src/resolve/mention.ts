import type { Span } from '../shapes/span.ts'
import type { Cast, Member } from './cast.ts'
import { readName } from './name.ts'
import type { Run } from './run.ts'
import type { Word } from './word.ts'

/** A name of a member of the cast as printed. */
export interface Mention {
  readonly member: Member
  readonly span: Span
  /** Stands where subjects stand: among the first words of a sentence. */
  readonly subject: boolean
}

/** Every name in the text that calls exactly one member of the cast, in order. */
export function mentionsOf(
  cast: Cast,
  words: readonly Word[],
  runs: readonly Run[],
): readonly Mention[] {
  return runs.flatMap((run) => {
    const member = cast.find(run.words)
    if (!member || member === 'several') return []
    const own = readName(run.words)?.words ?? run.words
    const start = own[0]?.start ?? run.start
    const end = own.at(-1)?.end ?? run.end
    return [{ member, span: { start, end }, subject: isSubject(words, run) }]
  })
}

/** Whether a name stands among the first five words of its sentence: "His rival, Dalia Kesten, …". */
function isSubject(words: readonly Word[], run: Run): boolean {
  for (let back = 0; back < 5; back++) {
    const word = words[run.from - back]
    if (word?.opens) return true
    if (
      back > 0 &&
      (!word || word.capital || /^(?:to|with|by|against|for|from|at)$/.test(word.lower))
    )
      return false
  }
  return false
}
