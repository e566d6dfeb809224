import { placesIn } from '../places/country-of.ts'
import { wordsOf } from './ascii.ts'
import { isGeneric } from './generic-words.ts'
import { memo } from './memo.ts'

/** One way in which a body is named. */
export interface BodyName {
  /** Words that tell it, in alphabetical order, run together with spaces; ASCII, lower case. */
  readonly core: string
  readonly words: readonly string[]
  /** First letters of the words in their order, with and without small words, lower case. */
  readonly initials: readonly string[]
  /** The name is an acronym, of 2 to 7 letters. */
  readonly acronym: boolean
  /** All its words are those of many bodies: "Supreme Court", "Labour Party". */
  readonly generic: boolean
}

export interface Body {
  readonly names: readonly BodyName[]
  /** ISO 3166-1 alpha-2 of the states that the name names. */
  readonly countries: readonly string[]
}

const legalForms = new Set(
  `inc incorporated ltd limited llc llp plc corp corporation co company gmbh ag kg kgaa se sa sas sarl spa srl bv nv ab
asa oy oyj aps sro doo eood ood ad jsc pjsc oao ooo zao pty bhd pte kk holding holdings group sl sau lda as`.split(
    /\s+/,
  ),
)
const small = new Set(
  'the of for and to in on at a an de du des la le der die und für von y et'.split(' '),
)

/** A body's names: without legal form and state, and those that it puts in brackets as well. */
export const readBody: (name: string) => Body = memo((name) => {
  const inBrackets = [...name.matchAll(/\(([^)]*)\)/g)].map(([, inner = '']) =>
    inner.replace(/^(?:formerly|previously|ex|née|also known as|aka)\s+/iu, ''),
  )
  const outside = name.replaceAll(/\([^)]*\)/g, ' ')
  const spelt = [outside, ...inBrackets].filter((one) => /[\p{Letter}\p{Number}]/u.test(one))
  return {
    names: spelt.map(readName).filter(({ words }) => words.length > 0),
    countries: placesIn(outside).countries,
  }
})

function readName(name: string): BodyName {
  const acronym = /^\s*(?:the )?(?:\p{Lu}\.?){2,7}\s*$/u.test(name)
  const printed = wordsOf(withoutDots(name))
  const rest = acronym ? printed : placesIn(withoutDots(name)).rest
  const told = rest.filter((word) => !small.has(word))
  const bare = told.filter((word, at) => at === 0 || !legalForms.has(word))
  const words = bare.length > 0 ? bare : printed.filter((word) => !small.has(word))
  const shorter = words.length > 1 ? words.filter((word) => word !== 'party') : words
  return {
    core: shorter.toSorted().join(' '),
    words: shorter,
    initials: [
      initials(printed.filter((word) => !small.has(word) && !legalForms.has(word))),
      initials(printed),
    ],
    acronym: acronym && words.length === 1,
    generic: shorter.every(isGeneric),
  }
}

/** "S.p.A." → "SpA.", "A/S" → "AS". */
function withoutDots(name: string): string {
  return name.replaceAll(/(?<=\b\p{Letter})[./](?=\p{Letter}\b)/gu, '')
}

function initials(words: readonly string[]): string {
  return words.length < 2 ? '' : words.map((word) => word[0]).join('')
}
