import { wordsOf } from '../names/ascii.ts'
import { memo } from '../names/memo.ts'
import { readBody } from '../names/organisation.ts'
import { countryOf } from '../places/country-of.ts'
import type { EntryProfile, MentionProfile } from '../profile.ts'
import { type OfficeWords, readOffice } from './office.ts'

/** What stands around a name, of a mention or of all that an entry has seen. */
export interface Context {
  readonly offices: readonly OfficeWords[]
  /** The offices' words with a space before and after each, to seek the names of bodies in. */
  readonly officeText: string
  /** ISO 3166-1 alpha-2: of the offices' words, of the states in company, of the outlets. */
  readonly told: readonly string[]
  readonly near: readonly string[]
  readonly home: readonly string[]
  /** Keys of the company that is no state. */
  readonly company: ReadonlySet<string>
  readonly companyNames: readonly string[]
  readonly outlets: readonly string[]
  /** YYYY-MM-DD, '' where unknown. */
  readonly from: string
  readonly to: string
}

export function contextOf(mention: MentionProfile): Context {
  const { offices, company, outlet, outletCountry, day } = mention
  return context(offices, company, {
    outlets: outlet === null ? [] : [outlet],
    home: outletCountry ? [outletCountry] : [],
    from: day ?? '',
    to: day ?? '',
  })
}

const entries = new WeakMap<EntryProfile, Context>()

export function contextOfEntry(entry: EntryProfile): Context {
  const known = entries.get(entry)
  if (known) return known
  const made = context(entry.offices.map(textOf), entry.company.map(textOf), {
    outlets: entry.outlets.map(textOf),
    home: (entry.outletCountries ?? []).map(textOf),
    from: entry.from ?? '',
    to: entry.to ?? '',
  })
  entries.set(entry, made)
  return made
}

function textOf({ value }: { readonly value: string }): string {
  return value
}

function context(
  offices: readonly string[],
  company: readonly string[],
  rest: Pick<Context, 'outlets' | 'home' | 'from' | 'to'>,
): Context {
  const read = offices.map(readOffice)
  const states = company.map(countryOf)
  return {
    offices: read,
    officeText: ` ${offices.map((office) => wordsOf(office).join(' ')).join(' ')} `,
    told: unique(read.flatMap(({ countries }) => countries)),
    near: unique(states.filter((state) => state !== null)),
    company: new Set(company.filter((_, at) => states[at] === null).map(companyKey)),
    companyNames: company,
    ...rest,
  }
}

function unique(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)]
}

/** A body's own words, so that "Nordlaks ASA" is Nordlaks; a person's all words. */
const companyKey: (name: string) => string = memo((name) => {
  const [body] = readBody(name).names
  return body?.core ?? wordsOf(name).join(' ')
})
