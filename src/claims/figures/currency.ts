import { codes, withdrawnCodes, wordlikeCodes } from './data/codes.ts'
import { countries } from './data/countries.ts'
import { families, hundredths } from './data/families.ts'
import { names } from './data/names.ts'
import { gluedSigns, nearSigns, signs, signsBehind } from './data/signs.ts'
import { headByWord, phraseList, rows, wordSet } from './lookups.ts'
import { Phrases } from './phrases.ts'

/** What a sign or a word says of a currency: its code, or a family of currencies that share it. */
export type Money = { readonly code: string } | { readonly family: string }

export const isoCodes: ReadonlySet<string> = wordSet(codes, withdrawnCodes)
export const isWordlike: ReadonlySet<string> = wordSet(wordlikeCodes)
export const needsGlue: ReadonlySet<string> = wordSet(gluedSigns)
export const needsGlueOrSize: ReadonlySet<string> = wordSet(nearSigns)

const defaults = new Map(rows(families).map(([family = '', code = '-']) => [family, code]))
const plurals = new Map(rows(families).map(([family = '', , plural = '']) => [family, plural]))

interface Country {
  readonly country: string
  readonly code: string
  readonly family: string
  readonly adjectives: readonly string[]
}

const countryRows: readonly Country[] = countries
  .trim()
  .split('\n')
  .map((line) => {
    const [country = '', code = '', family = '', ...rest] = line.trim().split(' ')
    return { country, code, family, adjectives: adjectivesOf(rest.join(' ')) }
  })

function adjectivesOf(list: string): readonly string[] {
  return phraseList(list).filter((adjective) => adjective !== '')
}

const byHome = new Map(
  countryRows.map(({ country, family, code }) => [`${country} ${family}`, code]),
)

/** From an adjective to the code of each family of money: Canadian → dollar → CAD. */
export const adjectives: Phrases<ReadonlyMap<string, string>> = adjectivePhrases()

function adjectivePhrases(): Phrases<ReadonlyMap<string, string>> {
  const byAdjective = new Map<string, Map<string, string>>()
  for (const { adjectives: own, family, code } of countryRows) {
    for (const adjective of own) {
      const known = byAdjective.get(adjective) ?? new Map<string, string>()
      byAdjective.set(adjective, known.set(family, code))
    }
  }
  const phrases = new Phrases<ReadonlyMap<string, string>>()
  for (const [adjective, known] of byAdjective) phrases.add(adjective, known)
  return phrases
}

const familyByWord = new Map(
  rows(families).flatMap(([family = '', , ...words]) =>
    words.map((word) => [word, family] as const),
  ),
)
const codeByWord = headByWord(names)
const hundredthByWord = headByWord(hundredths)

/** What the name of a currency in lower case means, whole or as its hundredth. */
export function moneyNamed(word: string): { readonly money: Money; readonly power: number } | null {
  const whole = hundredthByWord.get(word)
  if (whole !== undefined) return { money: moneyOf(whole), power: -2 }
  const code = codeByWord.get(word)
  if (code !== undefined) return { money: { code }, power: 0 }
  const family = familyByWord.get(word)
  return family === undefined ? null : { money: { family }, power: 0 }
}

function moneyOf(head: string): Money {
  return /^[A-Z]/.test(head) ? { code: head } : { family: head }
}

export const signsBefore: Phrases<{ readonly money: Money; readonly sign: string }> = signPhrases()
export const signsAfter: Phrases<{ readonly money: Money; readonly sign: string }> = signPhrases(
  wordSet(signsBehind),
)

function signPhrases(
  only?: ReadonlySet<string>,
): Phrases<{ readonly money: Money; readonly sign: string }> {
  const phrases = new Phrases<{ readonly money: Money; readonly sign: string }>(true)
  for (const [head = '', ...own] of rows(signs)) {
    for (const sign of own) {
      if (only === undefined || only.has(sign)) phrases.add(sign, { money: moneyOf(head), sign })
    }
  }
  return phrases
}

/** The unit of money: the code that is said, else that of the home country, else the family's. */
export function unitOf(
  money: Money,
  home: string | null,
  said: ReadonlyMap<string, string> | null,
): string {
  if ('code' in money) return money.code
  const { family } = money
  const kin = family === 'cent' ? [family, 'dollar'] : [family]
  const code =
    kin.map((each) => said?.get(each)).find(isCode) ??
    kin.map((each) => byHome.get(`${home} ${each}`)).find(isCode) ??
    defaults.get(family)
  return isCode(code) ? code : pluralOf(money)
}

function isCode(code: string | undefined): code is string {
  return code !== undefined && code !== '-'
}

/** The printed plural of money whose country is none that has it. */
export function pluralOf(money: { readonly family: string }): string {
  return plurals.get(money.family) ?? money.family
}
