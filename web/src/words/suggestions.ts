import type { EntrySuggestion } from '../../../src/record/store.ts'

export interface Possibility {
  /** The entry that may be the same. */
  readonly other: EntrySuggestion['entry']
  /** Of its suggestions, likeliest first. */
  readonly suggestions: readonly EntrySuggestion[]
}

/** Suggestions about an entry by the other entry, the likeliest first. */
export function possibilities(id: string, suggestions: readonly EntrySuggestion[]): Possibility[] {
  const sorted = suggestions.toSorted((a, b) => b.score - a.score)
  const otherOf = ({ actor, entry }: EntrySuggestion): EntrySuggestion['entry'] =>
    entry.id === id ? actor : entry
  return [...Map.groupBy(sorted, (one) => otherOf(one).id).values()].flatMap((group) =>
    group[0] ? [{ other: otherOf(group[0]), suggestions: group }] : [],
  )
}

/** A reason, which is a sentence, as the end of another. */
export function because(reason: string): string {
  return reason === '' ? '' : `because ${reason[0]?.toLowerCase()}${reason.slice(1)}`
}

/** What people enter to say that a mention is an entry, or that it is not. */
export function decideCommand(
  { mention, entry }: Pick<EntrySuggestion, 'mention' | 'entry'>,
  is: boolean,
): string {
  return `onrecord actors link ${mention} ${entry.id}${is ? '' : ' --not'}`
}

/** The report of a mention, which is `REPORT#a3`. */
export function reportOf(mention: string): string {
  return mention.split('#')[0] ?? mention
}
