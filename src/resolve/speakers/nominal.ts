import type { Member } from '../cast/cast.ts'
import { isPlural } from '../cast/describe.ts'
import type { Mention } from '../cast/mention.ts'
import { isPersonNoun } from '../data/people.ts'
import {
  businessNouns,
  genderOf,
  organisationNouns,
  personNouns,
  portfolios,
} from '../data/words.ts'
import type { Word } from '../names/word.ts'
import { firstFrom } from '../sorted.ts'
import type { Nominal } from '../sources/phrase.ts'

// 200 mentions reach back over some 3,000 words.
const BACK = 200
const NEAR = 600
const AHEAD = 1500
/** Nouns that tell little of a body's kind. */
const anyBody: ReadonlySet<string> = new Set(
  'company firm group alliance bloc organisation organization agency body'.split(' '),
)
const sources: ReadonlySet<string> = new Set(['source', 'insider', 'official', 'aide'])

/**
 * Who a description stands for by rules alone: one named before whose office or name has its head
 * word, the person who spoke last for "the official". Null where nobody or two could be meant.
 */
export function nominal(
  phrase: Nominal,
  mentions: readonly Mention[],
  speaker: Member | null,
  issuer: Member | null = null,
): Member | null {
  const { words, head, definite } = phrase
  if (!definite) return null
  const at = words[0]?.start ?? 0
  const end = firstFrom(mentions, at)
  const before = mentions.slice(Math.max(0, end - BACK), end)
  const fitting = mostFitting(before, phrase, speaker)
  if (speaker && fitting.has(speaker) && !(fitting.size > 1 && singlesOut(words, speaker))) {
    return speaker
  }
  const [one] = fitting
  if (fitting.size === 1 && one) return one
  if (one && fitting.size > 1) {
    return singlesOut(words, one) ? null : nearest(before, fitting, at)
  }
  // A first line says "the union" before the next gives its name.
  const ahead = mentions.slice(end, end + BACK).filter(({ start }) => start - at < AHEAD)
  const [named, other] = mostFitting(ahead, phrase, null)
  if (named && !other) return named
  // "The companies" are several that the report has named, and it does not say which.
  const [the] = words
  const isAll = /^(?:the|these|those)$/.test(the?.lower ?? '')
  if (isAll && isPlural(head) && isBody(singular(head))) return null
  if (speaker && (isMeant(speaker, head) || isOfNoKind(speaker, words))) return speaker
  const acting = bodiesActing(before, words)
  const [body, another] = acting
  if (issuer && isOfNoKind(issuer, words)) {
    if (acting.size === 0 || acting.has(issuer)) return issuer
  }
  if (body) return another ? nearest(before, acting, at) : body
  return null
}

/** Those whom the head calls and who share the most words with the description. */
function mostFitting(
  mentions: readonly Mention[],
  phrase: Nominal,
  speaker: Member | null,
): ReadonlySet<Member> {
  const { head } = phrase
  const lower = phrase.words.map((word) => word.lower)
  const called = new Set(mentions.map(({ member }) => member))
  if (speaker) called.add(speaker)
  let most = 1
  const best = new Set<Member>()
  for (const member of called) {
    if (!isCalled(member, head) || isOther(member, phrase)) continue
    const shared = lower.filter((word) => member.called.has(word)).length
    if (shared > most) {
      most = shared
      best.clear()
    }
    if (shared === most) best.add(member)
  }
  return best
}

/** "The official" after a named speaker, "the insider" after a source of no other name. */
function isMeant({ type, gender, called }: Member, head: string): boolean {
  if (!personNouns.has(head)) return false
  const own = genderOf.get(head) ?? null
  if (own && gender && own !== gender) return false
  if (type === 'unnamed') return sources.has(head) && [...sources].some((noun) => called.has(noun))
  return type === 'person'
}

/** "The company", after a body whose name does not say what it is: Tidewell Energy, not a board. */
function isOfNoKind({ type, nameless, called }: Member, words: readonly Word[]): boolean {
  const [the, noun, more] = words
  if (type !== 'organisation' || nameless || the?.lower !== 'the' || !noun || more) return false
  if (!anyBody.has(noun.lower)) return false
  return [...called].every((word) => !isBody(word) || businessNouns.has(word))
}

/** The bodies that opened a sentence and may be "the company". */
function bodiesActing(before: readonly Mention[], words: readonly Word[]): ReadonlySet<Member> {
  const found = new Set<Member>()
  for (const { member, subject, quoted } of before) {
    if (subject && !quoted && isOfNoKind(member, words)) found.add(member)
  }
  return found
}

const callsState = /^(?:country|nation|kingdom|authorities|publication|site)$/

/** A person is called by an office, a body by its noun: "the council" is not its leader. */
export function isCalled({ type, called }: Member, head: string): boolean {
  if (!called.has(head)) return false
  if (type === 'organisation' || type === 'outlet' || type === 'state')
    return isBody(head) || callsState.test(head)
  if (type === 'group' || isPersonNoun(head)) return true
  return head.endsWith('-old')
}

/** "The finance minister" is not the harbour minister, and "the Tolm council" not that of Osk. */
export function isOther(member: Member, { words }: Nominal): boolean {
  const { type, called } = member
  if (type !== 'person' && singlesOut(words, member)) return true
  // "The minister" is not the prime minister, nor "the president" a vice-president.
  for (const rank of ['prime', 'vice', 'deputy']) {
    if (called.has(rank) && !words.some(({ lower }) => lower.includes(rank))) return true
  }
  return called.size > 1 && words.some(({ lower }) => portfolios.has(lower) && !called.has(lower))
}

/** "The Tolm senator" is one of several, and a name in it that none of them has says which. */
export function singlesOut(words: readonly Word[], { called }: Member): boolean {
  return words.some(({ capital, opens, lower }) => capital && !opens && !called.has(lower))
}

function nearest(
  before: readonly Mention[],
  fitting: ReadonlySet<Member>,
  at: number,
): Member | null {
  const near = new Set(
    before
      .filter(({ member, end }) => fitting.has(member) && at - end < NEAR)
      .map(({ member }) => member),
  )
  const [one] = near
  return near.size === 1 && one ? one : null
}

function isBody(noun: string): boolean {
  return organisationNouns.has(noun)
}

function singular(noun: string): string {
  return noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/(?:(?<=[sxh])e)?s$/, '')
}
