import { mensNames, womensNames } from '../data/given-names.ts'
import { stateOf } from '../data/states.ts'
import {
  genderOf,
  honorifics,
  offices,
  organisationWords,
  outletWords,
  particles,
  postnominals,
} from '../data/words.ts'
import type { Word } from './word.ts'

export type Gender = 'm' | 'f' | null

/** What a capitalised run says by its own words. */
export interface Name {
  readonly type: 'person' | 'organisation' | 'state' | 'outlet' | 'unknown'
  /** The words of the name itself, without office and title. */
  readonly words: readonly Word[]
  readonly office: string | null
  readonly gender: Gender
  /** Whether the words alone show the type; otherwise it takes being a source. */
  readonly sure: boolean
}

/** Each run is asked for by several of the steps. */
const read = new WeakMap<readonly Word[], Name | null>()

/** Splits a run into office, title and name, and tells what kind of name it is. */
export function readName(printed: readonly Word[]): Name | null {
  const known = read.get(printed)
  if (known !== undefined) return known
  const name = toName(printed)
  read.set(printed, name)
  return name
}

function toName(printed: readonly Word[]): Name | null {
  const letters = printed.at(-1)
  const words =
    printed.length > 2 && letters && postnominals.has(letters.lower)
      ? printed.slice(0, -1)
      : printed
  const key = words.map(({ lower }) => lower).join(' ')
  if (stateOf(key) !== undefined) return plain('state', words, true)
  const last = words.at(-1)
  if (!last) return null
  const at = words.findLastIndex(
    (word, index) => (isOffice(word) || honorifics.has(bare(word))) && !isSurname(words, index),
  )
  const rest = words.slice(at + 1)
  if (at >= 0 && rest.length === 0) {
    // An office without a name, or a body named after one ("Office of the Speaker").
    return words.some(isOrganisation) ? plain('organisation', words, true) : null
  }
  if (at >= 0) return officeAndName(words, at, rest)
  const split = splitAtGiven(words)
  if (split) return split
  if (words.some(isOrganisation)) return plain('organisation', words, words.length > 1)
  if (words.length > 1 && outletWords.has(last.lower)) return plain('outlet', words, true)
  if (words.length === 1) {
    return plain(/^\p{Lu}{2,6}$/u.test(last.text) ? 'organisation' : 'unknown', words, false)
  }
  const [first] = words
  const given = first ? genderOfGiven(first) : undefined
  const nameLike =
    words.length <= 4 && words.every((word) => word.capital || particles.has(word.lower))
  if (!nameLike || words.some(({ lower }) => lower === 'of' || lower === 'for')) {
    return plain('unknown', words, false)
  }
  return { type: 'person', words, office: null, gender: given ?? null, sure: given !== undefined }
}

/** "Angler Ted Fosse": what stands before a given name we know is an occupation or a body. */
function splitAtGiven(words: readonly Word[]): Name | null {
  const [first] = words
  if (!first || isGiven(first)) return null
  const at = words.findIndex((word, index) => index > 0 && isGiven(word))
  const name = words.slice(at)
  if (at < 1 || name.length < 2 || name.length > 3) return null
  if (!name.every((word) => word.capital && !isOrganisation(word)) || !words[at - 1]?.capital) {
    return null
  }
  const office = words.slice(0, at).map(({ text }) => text)
  const gender = name[0] ? (genderOfGiven(name[0]) ?? null) : null
  return { type: 'person', words: name, office: office.join(' '), gender, sure: true }
}

/** "Mr King" and "Ann Bishop": after a title or a known given name, no office ends a name. */
function isSurname(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before || at !== words.length - 1 || honorifics.has(bare(words[at] ?? before))) return false
  return honorifics.has(bare(before)) || genderOfGiven(before) !== undefined
}

function isGiven(word: Word): boolean {
  return word.given === true || genderOfGiven(word) !== undefined
}

/** The gender that a given name mostly has: null for both, undefined where it is no known name. */
export function genderOfGiven(word: Word): Gender | undefined {
  const womans = womensNames.has(word.lower)
  const mans = mensNames.has(word.lower)
  if (womans && mans) return null
  if (womans) return 'f'
  return mans ? 'm' : undefined
}

function officeAndName(words: readonly Word[], at: number, rest: readonly Word[]): Name | null {
  let name = rest
  let officeEnd = at + 1
  const [next] = rest
  if (next && (next.lower === 'of' || next.lower === 'for')) {
    // "Minister of Energy Kalle Ruud": the name begins with a given name we know, and goes on:
    // "Secretary of Trade John F. Kerry" has two.
    const given = rest.findIndex(
      (word, index) => index < rest.length - 1 && word.capital && isGiven(word),
    )
    if (given < 1) return words.some(isOrganisation) ? plain('organisation', words, true) : null
    name = rest.slice(given)
    officeEnd = at + 1 + given
  }
  // "Senator Ted Foss of Osk": the name ends before.
  const small = name.findIndex(({ lower }) => lower === 'of' || lower === 'for' || lower === 'the')
  if (small > 0) name = name.slice(0, small)
  if (name.length > 4 || name.some(isOrganisation)) return plain('organisation', words, true)
  const before = words.slice(0, officeEnd)
  const title = before.map((word) => honorifics.get(bare(word))).find(Boolean) ?? null
  const noun = before.map((word) => genderOf.get(word.lower)).find(Boolean) ?? null
  const [first] = name
  const given = first && name.length > 1 ? (genderOfGiven(first) ?? null) : null
  const office = before
    .filter((word) => !honorifics.has(bare(word)) || isOffice(word))
    .map(({ text }) => text)
    .join(' ')
  return {
    type: 'person',
    words: name,
    office: office || null,
    gender: title ?? noun ?? given,
    sure: true,
  }
}

function plain(type: Name['type'], words: readonly Word[], sure: boolean): Name {
  return { type, words, office: null, gender: null, sure }
}

function isOffice(word: Word): boolean {
  const noun = bare(word)
  // "Mum-of-three Ada Pell" describes as an office does.
  const end = noun.split('-').at(-1) ?? ''
  if (offices.has(noun) || offices.has(end) || noun.includes('-of-')) return true
  return end !== noun && /^(?:winner|winning|nominated|born|based|old|turned)$/.test(end)
}

function isOrganisation(word: Word): boolean {
  // "SA" ends a company's name, "Sa" may be a surname.
  if (/^s[ae]$/.test(word.lower)) return word.text === word.text.toUpperCase()
  return word.capital && organisationWords.has(bare(word))
}

function bare(word: Word): string {
  return word.lower.replace(/\.$/, '')
}
