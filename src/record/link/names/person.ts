import { toAscii } from './ascii.ts'
import { rarity } from './common.ts'
import { isArabic } from './given-names.ts'
import { memo } from './memo.ts'
import { isRomanised, romanised, skeleton, withoutUmlauts } from './romanised.ts'

/** A person's name as the comparison needs it; every text is ASCII in lower case. */
export interface PersonName {
  /** Given names first as printed, then the family name; hyphenated words and particles are one word. */
  readonly words: readonly string[]
  /** Likewise, with one spelling for several romanisations. */
  readonly plain: readonly string[]
  /** The words run together, in their order and with the last first; `plain` ones likewise. */
  readonly joined: string
  readonly turned: readonly string[]
  readonly plainJoined: string
  readonly plainTurned: readonly string[]
  /** All parts in alphabetical order: equal in any order of words and with or without hyphens. */
  readonly sorted: string
  /** Consonants of each word; '' where a name is of one word. */
  readonly skeleton: string
  /** Parts of a family name that is joined by a hyphen, else none. */
  readonly familyParts: readonly string[]
  readonly suffix: string | null
  readonly rarity: 0 | 1 | 2
  /** It is a name, no description: "a general", "his wife", "former governor". */
  readonly proper: boolean
  readonly latin: boolean
  /** The words run together, as if German and Nordic letters were not written out. */
  readonly umlauts: string
  readonly hasUmlaut: boolean
  /** It is, or seems to be, written in Latin letters from another script. */
  readonly foreign: boolean
}

const honorifics = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon sen gov rep president senator
minister judge justice gen col capt sheikh herr frau mme`.split(/\s+/),
)
const suffixes = new Map(
  Object.entries({
    jr: 'jr',
    junior: 'jr',
    sr: 'sr',
    senior: 'sr',
    ii: 'ii',
    iii: 'iii',
    iv: 'iv',
  }),
)
const particles = new Set(
  `de del della di da dos das do du la le las los van von der den ter ten te zu zum af av bin ibn ben bint al el
ad as ash an ar abu st san dal dei`.split(/\s+/),
)

const arabicWord = /^(?:al|el|bin|ibn|bint|abu|abd.*)$|^(?:al|el)-/

export const readPerson: (name: string) => PersonName = memo((name) => {
  const bare = name.replaceAll(/\([^)]*\)|["“”«»„][^"“”«»„]*["“”«»„]/g, ' ')
  const printed = toAscii(bare.trim() === '' ? name : bare)
    .split(/[^a-z0-9-]+/)
    .map((word) => word.replaceAll(/^-+|-+$/g, ''))
    .filter((word) => word !== '')
  while (printed.length > 1 && honorifics.has(printed[0] ?? '')) printed.shift()
  const last = suffixes.get(printed.at(-1) ?? '') ?? null
  const suffix = printed.length > 1 ? last : null
  if (suffix !== null) printed.pop()
  const words = joinParticles(printed)
  const parts = printed.flatMap((word) => word.split('-')).filter((word) => !particles.has(word))
  const arabic = isArabic(words[0] ?? '') || printed.some((word) => arabicWord.test(word))
  const plain = words.map((word, at) => romanised(at > 0 && arabic ? withoutArticle(word) : word))
  const [first = '', family = ''] = [words[0], words.at(-1)]
  return {
    words,
    plain,
    joined: words.join(''),
    turned: turns(words),
    plainJoined: plain.join(''),
    plainTurned: turns(plain),
    sorted: parts.toSorted().join(' '),
    skeleton: words.length < 2 ? '' : words.map((word) => skeleton(romanised(word))).join(' '),
    familyParts: printed.at(-1)?.includes('-') ? (printed.at(-1)?.split('-') ?? []) : [],
    suffix,
    rarity: easternOrder(words) ? rarity(words.slice(1).join(''), first) : rarity(first, family),
    umlauts: words.map(withoutUmlauts).join(''),
    hasUmlaut: /[äöüøåæœß]/iu.test(name),
    foreign: arabic || isRomanised(plain.at(-1) ?? ''),
    proper: isProper(bare),
    latin: /^[\p{Script=Latin}\P{Letter}]*$/u.test(name),
  }
})

/** Articles and the like begin descriptions; so does a word in lower case that is no particle of a name. */
function isProper(name: string): boolean {
  const printed = name.match(/[\p{Letter}\p{Mark}][\p{Letter}\p{Mark}'’-]*/gu) ?? []
  if (
    /^(?:the|a|an|his|her|their|its|my|our|your|this|that|one|former|another)$/iu.test(
      printed[0] ?? '',
    )
  ) {
    return false
  }
  return printed.every((word) => !/^\p{Ll}+$/u.test(word) || particles.has(toAscii(word)))
}

/** "van den Brouckere", "El-Mansouri" → one word. A name that is nothing but particles stays. */
function joinParticles(printed: readonly string[]): readonly string[] {
  const words: string[] = []
  let before = ''
  for (const [at, word] of printed.entries()) {
    const more = at < printed.length - 1
    if (more && (at > 0 || before !== '') && particles.has(word)) before += word
    else {
      words.push(before + word.replaceAll('-', ''))
      before = ''
    }
  }
  return words
}

/** "almansouri" → "mansouri". */
export function withoutArticle(word: string): string {
  return word.replace(/^(?:al|el)(?=[^aeiou].{3})/, '')
}

function turns(words: readonly string[]): readonly string[] {
  if (words.length < 2) return []
  const [first = '', last = ''] = [words[0], words.at(-1)]
  return [last + words.slice(0, -1).join(''), words.slice(1).join('') + first]
}

/** Two or three short words of which the first is a common family name: "Wang Wei", "Kim Min-jun". */
function easternOrder(words: readonly string[]): boolean {
  const [first = '', ...rest] = words
  return rest.length > 0 && rest.length < 3 && first.length <= 5 && rarity('', first) < 2
}
