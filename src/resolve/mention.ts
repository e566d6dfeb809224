import type { Span } from '../shapes/span.ts'
import type { Cast, Member } from './cast.ts'
import { readName } from './name.ts'
import type { Run } from './run.ts'

/** A name of a member of the cast as printed. */
export interface Mention {
  readonly member: Member
  readonly span: Span
  /** Stands where subjects stand: among the first words of a sentence. */
  readonly subject: boolean
}

/** Every name in the text that calls exactly one member of the cast, in order. */
export function mentionsOf(cast: Cast, runs: readonly Run[]): readonly Mention[] {
  return runs.flatMap((run) => {
    const member = cast.find(run.words)
    if (!member || member === 'several') return []
    const words = readName(run.words)?.words ?? run.words
    const start = words[0]?.start ?? run.start
    const end = words.at(-1)?.end ?? run.end
    return [{ member, span: { start, end }, subject: run.words[0]?.opens ?? false }]
  })
}
