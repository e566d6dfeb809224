import type { Context } from './evidence/context.ts'
import { type Evidence, weighContext, yearsApart } from './evidence/weigh.ts'
import type { Judgement } from './judge.ts'
import { rarity } from './names/common.ts'
import { comparePersons, type PersonAgreement } from './names/compare-person.ts'
import { type PersonName, readPerson } from './names/person.ts'
import type { EntryProfile, MentionProfile } from './profile.ts'
import type { ReasonCode } from './reasons.ts'

/** Bits of a rare name, by how it agrees; what may be misspelt or is half a name never links by itself. */
const nameBits: Readonly<Record<PersonAgreement, number>> = {
  exact: 9,
  turned: 7.5,
  form: 6.5,
  initial: 5,
  part: 6.5,
  romanised: 6.5,
  script: 5.5,
  misspelt: 4,
  family: 3.5,
  none: 0,
}
/** By how many of a full name's two parts are common. */
const commonness: readonly number[] = [-5, -2, 0]

const order = Object.keys(nameBits) as readonly PersonAgreement[]

export function judgePerson(
  mention: MentionProfile,
  around: Context,
  entry: EntryProfile,
  entryAround: Context,
): Judgement | null {
  const name = readPerson(mention.name)
  const compared = compareAll(
    name,
    entry.names.map(readPerson).filter(({ proper }) => proper),
  )
  const { agreement } = compared
  if (agreement === 'none' || !name.proper) return null
  const context = weighContext(around, entryAround)
  if (agreement === 'family') return judgeFamilyName(name, context, around, entryAround)
  const evidence: Evidence[] = [{ bits: nameBits[agreement], code: codes[agreement] }]
  if (name.rarity < 2) evidence.push({ bits: commonness[name.rarity] ?? 0, code: 'name.common' })
  evidence.push(...compared.evidence, ...context)
  return { evidence, may: agreement === 'misspelt' || isDoubtful(evidence) ? 'suggest' : 'link' }
}

/**
 * Two middle names are two people. A name with "junior" and one without, or with one family name more
 * ("George Washington Bridge"), are one person's only where the office says so.
 */
function isDoubtful(evidence: readonly Evidence[]): boolean {
  const has = (...codes: readonly ReasonCode[]): boolean =>
    evidence.some(({ code }) => codes.includes(code))
  if (has('name.middle-conflict')) return true
  return has('name.suffix', 'name.part') && !has('office.same', 'office.near')
}

const codes: Readonly<Record<Exclude<PersonAgreement, 'none'>, ReasonCode>> = {
  exact: 'name.exact',
  turned: 'name.turned',
  form: 'name.form',
  initial: 'name.initial',
  part: 'name.part',
  romanised: 'name.romanised',
  script: 'name.script',
  misspelt: 'name.misspelt',
  family: 'name.family',
}

/** The closest agreement with any of an entry's names, less what any of them says against it. */
function compareAll(
  name: PersonName,
  names: readonly PersonName[],
): { readonly agreement: PersonAgreement; readonly evidence: readonly Evidence[] } {
  let best = order.length - 1
  let agree = false
  let conflict = false
  for (const other of fullest(name, names)) {
    const { agreement, middle } = comparePersons(name, other)
    best = Math.min(best, order.indexOf(agreement))
    if (agreement !== 'none' && middle === 'agree') agree = true
    if (middle === 'conflict') conflict = true
  }
  const evidence: Evidence[] = []
  if (agree) evidence.push({ bits: 2, code: 'name.middle' })
  else if (conflict) evidence.push({ bits: -6, code: 'name.middle-conflict' })
  const suffix = compareSuffixes(name, names)
  if (suffix) evidence.push(suffix)
  return { agreement: order[best] ?? 'none', evidence }
}

/** Of an entry whose full name is known a full name is compared with that: of one family are many. */
function fullest(name: PersonName, names: readonly PersonName[]): readonly PersonName[] {
  const full = name.words.length < 2 ? [] : names.filter(({ words }) => words.length > 1)
  return full.length > 0 ? full : names
}

function compareSuffixes({ suffix }: PersonName, names: readonly PersonName[]): Evidence | null {
  const others = new Set(names.map((other) => other.suffix).filter((other) => other !== null))
  if (suffix === null && others.size === 0) return null
  if (suffix !== null && others.has(suffix)) return null
  return suffix !== null && others.size > 0
    ? { bits: -12, code: 'name.suffix-conflict' }
    : { bits: -5, code: 'name.suffix' }
}

/**
 * A family name alone links where the office agrees, with the company or the country too, within a
 * year; else it is not even suggested unless something speaks for it.
 */
function judgeFamilyName(
  name: PersonName,
  context: readonly Evidence[],
  around: Context,
  entryAround: Context,
): Judgement | null {
  const bits = (...wanted: readonly ReasonCode[]): number =>
    context.filter(({ code }) => wanted.includes(code)).reduce((sum, one) => sum + one.bits, 0)
  const office = bits('office.same') > 0
  const beside =
    bits('company.shared', 'office.body', 'place.same', 'outlet.country', 'outlet.same') > 0
  const may = office && beside && yearsApart(around, entryAround) <= 1 ? 'link if alone' : 'suggest'
  if (
    may === 'suggest' &&
    bits('office.same', 'office.near', 'company.shared', 'office.body') === 0
  )
    return null
  const evidence: Evidence[] = [{ bits: nameBits.family, code: 'name.family' }]
  if (rarity('', name.words.at(-1) ?? '') < 2) evidence.push({ bits: -2, code: 'name.common' })
  return { evidence: [...evidence, ...context], may }
}
