import type { RegisterEntry } from '../../../shapes/register.ts'

/** The schemata that are entries, and what each is before its classification is looked at. */
export const actorSchemata: ReadonlyMap<string, RegisterEntry['type']> = new Map([
  ['Person', 'person'],
  ['Organization', 'organisation'],
  ['Company', 'organisation'],
  ['PublicBody', 'organisation'],
  ['LegalEntity', 'organisation'],
  ['Territory', 'state'],
])

export interface LinkSchema {
  readonly member: string
  readonly organisation: string
  /** Where it states none. */
  readonly role: string | null
}

/** The schemata that join an entry to an organisation, by the properties that name the two. */
export const linkSchemata: ReadonlyMap<string, LinkSchema> = new Map([
  ['Membership', { member: 'member', organisation: 'organization', role: null }],
  ['Employment', { member: 'employee', organisation: 'employer', role: 'employee' }],
  ['Directorship', { member: 'director', organisation: 'organization', role: 'director' }],
])

/** Properties that are identifiers, and the schemes that the register knows them by. */
export const identifierSchemes: ReadonlyMap<string, string> = new Map([
  ['wikidataId', 'wikidata'],
  ['leiCode', 'lei'],
  ['registrationNumber', 'registration-number'],
  ['taxNumber', 'tax-number'],
  ['vatCode', 'vat'],
  ['innCode', 'inn'],
  ['ogrnCode', 'ogrn'],
  ['okpoCode', 'okpo'],
  ['uscCode', 'uscc'],
  ['dunsCode', 'duns'],
  ['uniqueEntityId', 'uei'],
  ['swiftBic', 'bic'],
  ['isinCode', 'isin'],
  ['permId', 'permid'],
  ['bvdId', 'bvd'],
  ['icijId', 'icij'],
  ['opencorporatesUrl', 'opencorporates'],
  ['territoryCode', 'territory'],
])
