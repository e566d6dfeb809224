import type { Span } from '../../shapes/span.ts'
import { isPersonNoun } from '../data/people.ts'
import { organisationNouns } from '../data/words.ts'
import type { Word } from '../names/word.ts'
import { isCalled } from '../speakers/nominal.ts'
import type { Member } from './cast.ts'
import { type Mention, mention } from './mention.ts'

/**
 * The mentions with those by "the guild" and "the minister" added, where one alone of those named
 * before is called so. All are in order of start.
 */
export function recalled(
  mentions: readonly Mention[],
  words: readonly Word[],
  quotations: readonly Span[],
): readonly Mention[] {
  const found: Mention[] = []
  const met = new Set<Member>()
  /** Noun → the one whom it calls, or null where it calls several. */
  const calls = new Map<string, Member | null>()
  let next = 0
  for (const [at, word] of words.entries()) {
    for (let named = mentions[next]; named && named.start <= word.start; named = mentions[++next]) {
      found.push(named)
      if (met.has(named.member)) continue
      met.add(named.member)
      for (const noun of named.member.called) {
        if (isCalled(named.member, noun)) calls.set(noun, calls.has(noun) ? null : named.member)
      }
    }
    if (words[at - 1]?.lower !== 'the' || word.capital || !word.joined) continue
    if (!isPersonNoun(word.lower) && !organisationNouns.has(word.lower)) continue
    const member = calls.get(word.lower)
    const last = found.at(-1)
    if (member && (last?.end ?? 0) <= word.start) {
      found.push(mention(member, word, words, at, quotations))
    }
  }
  return [...found, ...mentions.slice(next)]
}
