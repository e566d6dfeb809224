import type { Office, RegisterEntry } from '../../../shapes/register.ts'
import { agreedDate } from '../dates.ts'
import { type Draft, partOf, toCountry, toGender, toName } from '../draft.ts'
import { typeOf } from '../organisation-types.ts'
import type { Entity } from './entity.ts'
import { readIdentifiers } from './identifiers.ts'

/** Properties that name a country, the most telling first; only one country counts. */
const countries = ['nationality', 'citizenship', 'jurisdiction', 'mainCountry', 'country']

/** An entity that is an entry, without the offices and memberships that other entities state. */
export function readActor(entity: Entity, type: RegisterEntry['type']): Draft {
  const { values } = entity
  const isPerson = type === 'person'
  const named = values('name')
  const name = named.find((one) => one === entity.caption) ?? named[0] ?? ''
  const parent = entity.first('parent')
  return {
    id: entity.id,
    type: type === 'organisation' ? classified(values('classification')) : type,
    name,
    names: [
      toName(name, 'name'),
      ...named.filter((one) => one !== name).map((one) => toName(one, 'name')),
      ...[...values('alias'), ...values('weakAlias')].map((one) => toName(one, 'alias')),
      ...values('previousName').map((one) => toName(one, 'former')),
    ],
    offices: isPerson ? values('position').map(toOffice) : [],
    memberships: parent ? [{ organisation: parent, role: partOf, from: null, to: null }] : [],
    identifiers: readIdentifiers(values),
    country: readCountry(entity),
    gender: isPerson ? toGender(entity.first('gender')) : null,
    born: agreedDate(values(isPerson ? 'birthDate' : 'incorporationDate')),
    died: agreedDate(values(isPerson ? 'deathDate' : 'dissolutionDate')),
  }
}

function classified(classifications: readonly string[]): RegisterEntry['type'] {
  return classifications.map(typeOf).find((type) => type !== 'organisation') ?? 'organisation'
}

function toOffice(title: string): Office {
  return { title, of: null, from: null, to: null }
}

function readCountry({ values }: Entity): string | null {
  for (const property of countries) {
    const codes = new Set(values(property).map(toCountry))
    if (codes.size > 0) return codes.size === 1 ? ([...codes][0] ?? null) : null
  }
  return null
}
