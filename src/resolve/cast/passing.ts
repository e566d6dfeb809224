import type { Span } from '../../shapes/span.ts'
import { crowds } from '../data/crowds.ts'
import { isPersonNoun } from '../data/people.ts'
import type { Word } from '../names/word.ts'
import type { Nominal } from '../sources/phrase.ts'
import type { Cast } from './cast.ts'
import { describe } from './describe.ts'
import { type Mention, mention } from './mention.ts'

const opens =
  /^(?:an?|one|two|three|four|five|some|several|many|few|another|other|most|his|her|its|their|local|former|senior)$/
const stops =
  /^(?:the|this|that|these|those|of|in|on|at|by|for|from|to|with|and|or|but|as|is|are|was|were|has|have|had|will|would|said|says|who|which|when|while|than|about|after|before|between|among|against|into|over|under|like|not|it|he|she|they|we)$/

/**
 * Those who are described in passing and have no name, "a neighbour", "his fans", "critics in the
 * north": a pronoun after them may mean them. They are silent members of the cast: on the list of
 * actors only where they come to speak. `taken` are mentions in order.
 */
export function passing(
  cast: Cast,
  text: string,
  words: readonly Word[],
  taken: readonly Span[],
  quotations: readonly Span[],
): readonly Mention[] {
  const found: Mention[] = []
  let next = 0
  for (const [at, word] of words.entries()) {
    while ((taken[next]?.end ?? word.end) <= word.start) next++
    if ((taken[next]?.start ?? word.end) < word.end) continue
    const isMany = crowds.has(word.lower)
    if (!isMany && (word.capital || !isPerson(word.lower))) continue
    const after = words[at + 1]
    // "Former premier Aksel Rossmo" is named.
    if (after?.joined && (after.capital || isNoun(after))) continue
    const from = startOf(words, at)
    const first = words[from]
    if (!first || !(isMany ? !isThe(words[from - 1]) : opens.test(first.lower))) continue
    if ((taken[next - 1]?.end ?? 0) > first.start) continue
    const whole = { start: first.start, end: word.end }
    const phrase: Nominal = {
      kind: 'nominal',
      words: words.slice(from, at + 1),
      whole,
      head: word.lower,
      definite: false,
    }
    const known = cast.members.length
    const member = describe(phrase, text, cast, null)
    if (!member) continue
    if (cast.members.length > known) member.silent = true
    found.push(mention(member, whole, words, from, quotations))
  }
  return found
}

function isPerson(noun: string): boolean {
  return isPersonNoun(noun)
}

/** "A union official": the union is not the head. */
function isNoun(word: Word | undefined): boolean {
  return word !== undefined && (isPerson(word.lower) || crowds.has(word.lower))
}

function isThe(word: Word | undefined): boolean {
  return word?.lower === 'the'
}

/** The first word of the noun phrase that ends with a word: at most four before it. */
function startOf(words: readonly Word[], at: number): number {
  let from = at
  while (at - from < 4 && words[from]?.joined) {
    const before = words[from - 1]
    if (!before || stops.test(before.lower)) break
    from--
    if (opens.test(before.lower)) return from
  }
  // Without a word that opens it, what is not a name before the noun may be a verb.
  let bare = at
  while (bare > from && words[bare - 1]?.capital) bare--
  return bare
}
