import type { CueType } from '../../shapes/attribution.ts'
import { bases } from './bases.ts'
import type { Follow } from './follows.ts'
import { emptyWords, lending, lexicon, prepositions } from './lexicon.ts'
import { phraseAt } from './phrase.ts'
import { senses } from './senses.ts'

/** What a cue alone says of its act. */
export interface Act {
  readonly type: CueType
  /** Other types that content may give it, the first that fits before the rest. */
  readonly senses: readonly (readonly [Follow, CueType])[]
  /** The words after the head. */
  readonly tail: string
  readonly isNegated: boolean
}

/** The word → its type; the first list that holds it decides. */
export const types: ReadonlyMap<string, CueType> = new Map(
  (Object.entries(lexicon) as [CueType, string][])
    .flatMap(([type, list]) => list.split(/\s+/).map((word) => [word, type] as const))
    .reverse(),
)

/** Acts that a negation turns into others. */
const negated: Readonly<Partial<Record<CueType, CueType>>> = {
  confirm: 'deny',
  promise: 'deny',
  support: 'oppose',
  deny: 'say',
  oppose: 'say',
}

// 60 words: longer cues are no cues, and are read no further.
const longest = 60

export function toAct(cue: string): Act {
  const words = split(cue.toLowerCase()).slice(0, longest)
  const alone = words.length === 1 ? prepositions[words[0] ?? ''] : undefined
  if (words.length === 0 || alone) return plain(alone ?? 'say')
  const read = words.map(bases)
  for (const [at, word] of words.entries()) {
    const isNegated = words.slice(0, at).some((one) => one === 'not' || one === 'no')
    const found = phraseAt(read, at)
    if (found)
      return toSenses(found.phrase.name, found.phrase.type, words.slice(found.end), isNegated)
    if (emptyWords.has(word)) continue
    const base = read[at]?.find((one) => types.has(one) || Object.hasOwn(senses, one))
    if (base === undefined || isLending(base, read.slice(at + 1))) continue
    return toSenses(base, types.get(base) ?? 'unknown', words.slice(at + 1), isNegated)
  }
  return plain('unknown')
}

/** The type under a negation, if it has one. */
export function underNegation(type: CueType, isNegated: boolean): CueType {
  return (isNegated && negated[type]) || type
}

function toSenses(name: string, type: CueType, tail: readonly string[], isNegated: boolean): Act {
  const whole = isNegated ? senses[`not ${name}`] : undefined
  return {
    type,
    senses: Object.entries(whole ?? senses[name] ?? {}) as [Follow, CueType][],
    tail: tail.join(' '),
    isNegated: isNegated && !whole,
  }
}

function plain(type: CueType): Act {
  return { type, senses: [], tail: '', isNegated: false }
}

/** Whether a later word of the cue has the act: “went on to warn”, “held a rally to defend”. */
function isLending(base: string, rest: readonly (readonly string[])[]): boolean {
  const isTyped = types.has(base)
  const to = isTyped ? rest.findIndex(([word]) => word === 'to') : 0
  if (to < 0 || (isTyped && !lending.has(base))) return false
  return rest.slice(to).some((word) => word.some((one) => types.has(one)))
}

function split(lower: string): string[] {
  return lower
    .replace(/\bnot (?:only|just|merely|simply)\b/g, ' ')
    .replace(/\bno longer\b|\bnever\b|\bcannot\b|n['’]t\b/g, ' not ')
    .split(/[^\p{L}-]+/u)
    .filter((word) => /\p{L}/u.test(word))
}
