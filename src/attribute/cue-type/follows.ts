import type { Form } from '../../shapes/attribution.ts'
import { followWords } from './follow-words.ts'

/** The rest of a cue, then its content. */
export interface After {
  /** As printed, marks between; of a long content the opening. */
  readonly words: readonly string[]
  readonly lower: readonly string[]
  /** Where the content begins in `words`. */
  readonly contentAt: number
  readonly content: string
  readonly form: Form
}

/** What may stand there. */
export type Follow =
  | 'utterance'
  | 'question'
  | 'whether'
  | 'to know'
  | 'to do'
  | 'X to do'
  | 'doing'
  | 'should'
  | 'that'
  | 'a thing'
  | 'claim'
  | 'as'
  | 'guilty'
  | 'election'
  | 'about'
  | 'against'
  | 'for'
  | 'on'
  | 'to'

// 160 characters: the words that decide stand in the first dozen.
const longest = 160

/** `tail` is the words of the cue after its head. */
export function toAfter(tail: string, content: string, form: Form): After {
  const before = split(tail)
  const words = [...before, ...split(content.slice(0, longest))]
  const lower = words.map((word) => word.toLowerCase())
  return { words, lower, contentAt: before.length, content, form }
}

export function follows(after: After, follow: Follow): boolean {
  return tests[follow](after)
}

const { asking, finite, relatives, subjects } = followWords

const tests: Readonly<Record<Follow, (after: After) => boolean>> = {
  /** A whole quoted sentence: “Come in,” he called. */
  utterance: ({ content, form }) =>
    form === 'direct' &&
    /^[^\p{L}]*\p{Lu}/u.test(content) &&
    /[,?!.…—-]\P{L}*$/u.test(content.slice(-4)),
  /** Ends as a question. */
  question: ({ content }) => content.slice(-4).includes('?'),
  whether: ({ lower, contentAt }) => asking.has(lower[contentAt] ?? ''),
  'to know': ({ lower }) => lower[0] === 'to' && lower[1] === 'know',
  'to do': ({ words }) => isInfinitive(words, 0),
  'X to do': isInfinitiveOfOther,
  doing: ({ lower }) => isDoing(lower[lower[0] === 'not' ? 1 : 0] ?? ''),
  /** What ought to be: “that he must go”, “that he go”, “that talks be held”. */
  should: isCalledFor,
  that: ({ lower, contentAt }) => isClause(lower.slice(contentAt)),
  'a thing': ({ lower }) => /^(?:an?|another)$/.test(lower[0] ?? '') && !isClause(lower),
  /** A word for what has been said: “the claim that …”. */
  claim: ({ lower }) => lower.slice(0, 6).some((word) => followWords.claims.has(word)),
  as: ({ lower }) => lower.slice(0, 24).includes('as'),
  guilty: ({ lower }) => lower.slice(0, 8).some((word) => followWords.guilty.has(word)),
  election: ({ lower }) => lower.slice(0, 4).some((word) => followWords.elections.has(word)),
  about: ({ lower }) => lower[0] === 'about',
  against: ({ lower }) => lower[0] === 'against',
  for: ({ lower }) => lower[0] === 'for',
  on: ({ lower }) => lower[0] === 'on' || lower[0] === 'upon',
  to: ({ lower }) => lower[0] === 'to',
}

function isInfinitive(words: readonly string[], from: number): boolean {
  const at = /^(?:not|never)$/.test(words[from] ?? '') ? from + 1 : from
  if (words[at] !== 'to') return false
  const next = words[at + 1] ?? ''
  return /^\p{Ll}/u.test(next) && !next.endsWith('ing') && !followWords.notVerbs.has(next)
}

function isInfinitiveOfOther({ words, lower }: After): boolean {
  if (subjects.has(lower[0] ?? '') && lower[0] !== 'it') return false
  for (const [at, word] of lower.slice(0, 12).entries()) {
    if (asking.has(word) || relatives.has(word) || finite.has(word) || isMark(word)) return false
    if (word !== 'to' || at === 0) continue
    const before = lower[at - 1] === 'not' ? at - 2 : at - 1
    return !followWords.beforeTo.has(lower[before] ?? '') && isInfinitive(words, at)
  }
  return false
}

function isDoing(word: string): boolean {
  return word.length > 4 && word.endsWith('ing') && !followWords.notDoing.has(word)
}

function isCalledFor({ lower, contentAt }: After): boolean {
  const opening = lower.slice(contentAt, contentAt + 10)
  const from = opening[0] === 'that' ? 1 : 0
  if (from === 1 && /^(?:he|she|it)$/.test(opening[1] ?? '') && isBare(opening[2] ?? ''))
    return true
  let isModal = false
  for (const [at, word] of opening.entries()) {
    if (isMark(word) && word !== ',') return false
    if (/^(?:should|must|ought|shall)$/.test(word)) return true
    if (/^(?:needs?|ha[sd]|have)$/.test(word) && isInfinitive(opening, at + 1)) return true
    if (word === 'be' && at > 0 && !isModal) return true
    isModal ||= followWords.modals.has(word)
  }
  return false
}

/** A form that is neither past nor third person: “that he go”. */
function isBare(word: string): boolean {
  return /^\p{L}+(?<!s|ed|ly)$/u.test(word) && !finite.has(word) && !followWords.notVerbs.has(word)
}

/** Whether words open as a sentence: “that it was”, “it was”, “the plan had failed”. */
function isClause(lower: readonly string[]): boolean {
  const [first = '', second] = lower
  if (first === 'that') return second !== undefined
  if (subjects.has(first)) return true
  for (const word of lower.slice(1, 8)) {
    if (finite.has(word)) return true
    if (relatives.has(word) || word === 'to' || isMark(word)) return false
  }
  return false
}

function isMark(word: string): boolean {
  return /^[,;:.?!—]$/.test(word)
}

function split(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|[,;:.?!—]/gu) ?? []
}
