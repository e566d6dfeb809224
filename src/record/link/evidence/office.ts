import { memo } from '../names/memo.ts'
import { placesIn } from '../places/country-of.ts'
import { type Field, fieldOf, isSeat } from './fields.ts'
import { inEnglish } from './office-words.ts'

/** The words of an office as the comparison needs them. */
export interface OfficeWords {
  /** Without small words, states and what says when or how it is held; one word for each kind of head. */
  readonly words: readonly string[]
  readonly fields: readonly Field[]
  readonly seat: boolean
  /** ISO 3166-1 alpha-2 of the states that it names. */
  readonly countries: readonly string[]
}

const small = new Set(
  'the a an of for and to in on at by from with s de la du der die des von y e et his her its'.split(
    ' ',
  ),
)
/** "Former", "deputy": another time or rank of what may be one career. */
const standing = new Set(
  `former ex then late outgoing incoming acting interim deputy vice assistant designate elect re elected
junior senior current past onetime longtime veteran ousted retired new first fellow state`.split(
    /\s+/,
  ),
)
/** Stems of those who are at the head of something, whatever they are called. */
const heads = new Set(
  'head leader chief boss direct presid chairm chairw chairp chair ceo'.split(' '),
)

export const readOffice: (office: string) => OfficeWords = memo((office) => {
  const { countries, byCapital, rest } = placesIn(
    inEnglish(office).replaceAll(/\b(?:chief executive(?: officer)?)\b/gi, 'ceo'),
  )
  const told = rest.filter((word) => !small.has(word) && !standing.has(word))
  const fields = new Set(told.flatMap((word) => fieldOf(word) ?? fieldOf(singular(word)) ?? []))
  return {
    words: [
      ...new Set(
        told.map((word) => {
          const stem = stemOf(word)
          return heads.has(stem) ? 'head' : stem
        }),
      ),
    ],
    fields: [...fields],
    seat: told.some(isSeat),
    countries: countries.length > 0 ? countries : byCapital,
  }
})

function singular(word: string): string {
  return word.replace(/s$/, '')
}

/** 6 letters: "minister" and "ministry", "director" and "direktor", "culture" and "cultural". */
function stemOf(word: string): string {
  return word.replaceAll('k', 'c').slice(0, 6)
}

/**
 * How two offices go together. `same`: all words of the shorter are in the other. `near`: they share a
 * word, as those of one career may. `field`: one walk of life, no word. `apart`: walks of life that hardly share a person.
 */
export type OfficeAgreement = 'same' | 'near' | 'field' | 'other' | 'apart' | 'unknown'

export function compareOffices(a: OfficeWords, b: OfficeWords): OfficeAgreement {
  if (a.words.length === 0 || b.words.length === 0) return 'unknown'
  if (a.countries.length > 0 && b.countries.length > 0 && !share(a.countries, b.countries)) {
    return 'other'
  }
  const shared = a.words.filter((word) => b.words.includes(word))
  const shorter = Math.min(a.words.length, b.words.length)
  if (
    shared.length === shorter &&
    (shared[0] !== 'head' || shorter > 1 || a.words.length === b.words.length)
  )
    return 'same'
  if (a.fields.length === 0 || b.fields.length === 0) return shared.length > 0 ? 'near' : 'unknown'
  const sameField = share(a.fields, b.fields)
  if (shared.some((word) => word !== 'head')) return sameField ? 'near' : 'other'
  if (sameField) return 'field'
  return careers.some((pair) => meet(pair, a.fields, b.fields)) ? 'other' : 'apart'
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((value) => b.includes(value))
}

/** Between these people do move, now and then. */
const careers: readonly (readonly [Field, Field])[] = [
  ['public', 'business'],
  ['public', 'learning'],
  ['business', 'learning'],
]

function meet([x, y]: readonly [Field, Field], a: readonly Field[], b: readonly Field[]): boolean {
  return (a.includes(x) && b.includes(y)) || (a.includes(y) && b.includes(x))
}
