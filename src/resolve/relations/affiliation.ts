import { attendantBodies, mouthpieces } from '../data/spokes-nouns.ts'
import type { Word } from '../names/word.ts'
import type { Pronoun } from '../sources/phrase.ts'
import {
  type Affiliation,
  described,
  isBody,
  meant,
  named,
  none,
  type Place,
  unknown,
} from './bearer.ts'
import { singular } from './singular.ts'
import type { Stretch } from './stretch.ts'

const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
])
const articles = /^(?:the|an?|this|that|these|those|one|two|three|several|some|another)$/
const leads = /^(?:for|representing|of|to|with|at|on|inside|within|behind)$/
const between = /^(?:close|familiar|briefed|working|representing|speaking|acting)$/
const borders =
  /^(?:and|or|but|in|of|for|to|with|at|on|from|who|which|that|whose|said|says|told|by|as|is|was|were|are|has|had|have)$/
// Words of a name or a description; more are none.
const LONGEST = 7

/**
 * To whom the bearer of a noun belongs: "Holm's lawyer", "a Holm campaign aide", "his agent", "a
 * spokesman for the port", "an official at the ministry". `noun` is an index into the words.
 */
export function affiliation(noun: number, stretch: Stretch, place: Place): Affiliation {
  const before = precedent(noun, stretch, place)
  return before.isSaid ? before : complement(noun, stretch, place)
}

/** By what stands before the noun: a possessor or a name. */
function precedent(noun: number, { from }: Stretch, place: Place): Affiliation {
  const { text, words } = place.report.scene
  let at = noun - 1
  while (at >= from && noun - at < LONGEST && isPlain(text, words[at], words[at + 1])) at--
  const word = words[at]
  const modifiers = words.slice(at + 1, noun)
  const body = modifiers.findLast(({ lower }) => isBody(lower)) ?? null
  if (!word || at < from || !adjoins(text, word, words[at + 1])) {
    return body ? described([body], place) : none
  }
  const pronoun = pronouns.get(word.lower)
  if (pronoun) {
    const own = body && !attendantBodies.has(body.lower) ? [word, body] : null
    return own ? described(own, place) : meant(pronoun, word, place)
  }
  if (isPossessive(text, word) && !word.capital) {
    const start = startOfNoun(words, at, from)
    return described(words.slice(start, at + 1), place)
  }
  if (!word.capital)
    return body && articles.test(word.lower) ? described([word, body], place) : none
  let start = at
  while (start > from && isNamePart(words[start - 1], words[start])) start--
  const isSure = isPossessive(text, word) || mouthpieces.has(singular(words[noun]?.lower ?? ''))
  return named(words.slice(start, at + 1), body, place, isSure)
}

/** By what follows it: "for the port", "close to the Tolm campaign". */
export function complement(noun: number, { to }: Stretch, place: Place): Affiliation {
  const { text, words } = place.report.scene
  let at = noun + 1
  while (at < to && at < noun + 4 && !leads.test(words[at]?.lower ?? '')) {
    if (!words[at]?.joined || !isPlain(text, words[at], undefined)) {
      if (!between.test(words[at]?.lower ?? '')) return none
    }
    at++
  }
  if (at >= to || !leads.test(words[at]?.lower ?? '')) return none
  if (!words[at]?.joined && at > noun + 1) return none
  const start = at + 1
  let end = start
  while (end < to && end < start + LONGEST && words[end]?.joined && !isBorder(words, end)) {
    end++
    if (isPossessive(text, words[end - 1])) break
  }
  const phrase = words.slice(start, end)
  const first = phrase.findIndex(({ capital }) => capital)
  if (first < 0) return phrase.length > 0 ? described(phrase, place) : none
  let last = first
  while (last + 1 < phrase.length && isNamePart(phrase[last], phrase[last + 1])) last++
  const after = phrase.slice(last + 1)
  const body = after.findLast(({ lower }) => isBody(lower)) ?? null
  const name = phrase.slice(first, last + 1)
  return after.length > 0 && !body && !isPossessive(text, name.at(-1))
    ? unknown
    : named(name, body, place, true)
}

/** A small word that stands between a name and the noun: "senior", "press". */
function isPlain(text: string, word: Word | undefined, next: Word | undefined): boolean {
  return (
    word !== undefined &&
    !word.capital &&
    !articles.test(word.lower) &&
    !pronouns.has(word.lower) &&
    !borders.test(word.lower) &&
    !isPossessive(text, word) &&
    adjoins(text, word, next)
  )
}

function adjoins(text: string, word: Word, next: Word | undefined): boolean {
  return next === undefined || /^(?:['’]s?)?[ -]$/.test(text.slice(word.end, next.start))
}

function isPossessive(text: string, word: Word | undefined): boolean {
  return word !== undefined && /^['’]/.test(text.charAt(word.end))
}

function isNamePart(word: Word | undefined, next: Word | undefined): boolean {
  if (!word || !next?.joined) return false
  return (next.capital || next.lower === 'of') && (word.capital || word.lower === 'of')
}

function isBorder(words: readonly Word[], at: number): boolean {
  const { lower = '' } = words[at] ?? {}
  // "Ministry of Energy" goes on.
  return (
    borders.test(lower) && !(lower === 'of' && words[at - 1]?.capital && words[at + 1]?.capital)
  )
}

/** The first word of "the former vice president" that ends at a word. */
function startOfNoun(words: readonly Word[], at: number, from: number): number {
  let start = at
  while (start > from && at - start < 5 && words[start]?.joined) {
    const before = words[start - 1]
    if (!before || borders.test(before.lower)) break
    start--
    if (articles.test(before.lower) || pronouns.has(before.lower)) break
  }
  return start
}
