import { hashId } from '../../../shapes/id.ts'
import type { Office, RegisterEntry } from '../../../shapes/register.ts'
import { classificationOf } from '../organisation-types.ts'
import { writeIdentifier } from './identifiers.ts'

type Properties = Readonly<Record<string, readonly (string | null)[]>>

const schemata: Readonly<Record<RegisterEntry['type'], string>> = {
  person: 'Person',
  organisation: 'Organization',
  state: 'PublicBody',
  group: 'Organization',
  outlet: 'Organization',
}

/**
 * Writes entries as FollowTheMoney, JSON Lines: first the entries, then a Position for each office,
 * then an Occupancy or Membership for each that is held. Languages of names have no place there.
 */
export function writeFollowTheMoney(entries: readonly RegisterEntry[]): string {
  const positions = new Map<string, string>()
  for (const { offices } of entries) {
    for (const office of offices) positions.set(positionId(office), toPosition(office))
  }
  const lines = [...entries.map(toActor), ...positions.values(), ...entries.flatMap(toLinks)]
  return lines.map((line) => `${line}\n`).join('')
}

function toActor(entry: RegisterEntry): string {
  const { id, type, name, names, identifiers, country, born, died } = entry
  const isPerson = type === 'person'
  const kind = (...kinds: readonly string[]): readonly string[] =>
    names.filter((one) => kinds.includes(one.kind)).map((one) => one.name)
  const own = isPerson
    ? {
        gender: [genderOf(entry)],
        birthDate: [born],
        deathDate: [died],
      }
    : {
        classification: [classificationOf(type)],
        incorporationDate: [born],
        dissolutionDate: [died],
      }
  return toEntity(id, schemata[type], name, {
    name: [name, ...kind('name')],
    alias: kind('alias', 'transliteration'),
    previousName: kind('former'),
    country: [country?.toLowerCase() ?? null],
    ...own,
    ...group(identifiers.map(writeIdentifier)),
  })
}

function genderOf({ gender }: RegisterEntry): string | null {
  if (gender === null) return null
  return gender === 'f' ? 'female' : 'male'
}

function group(pairs: readonly (readonly [string, string])[]): Properties {
  const grouped: Record<string, string[]> = {}
  for (const [property, value] of pairs) {
    const values = grouped[property] ?? []
    values.push(value)
    grouped[property] = values
  }
  return grouped
}

function toPosition(office: Office): string {
  return toEntity(positionId(office), 'Position', office.title, {
    name: [office.title],
    organization: [office.of],
  })
}

function toLinks({ id, offices, memberships }: RegisterEntry): readonly string[] {
  const held = offices.map((office, at) => {
    const { title, from, to } = office
    const own = hashId(['occupancy', id, `${at}`, title])
    return toEntity(own, 'Occupancy', null, {
      holder: [id],
      post: [positionId(office)],
      startDate: [from],
      endDate: [to],
    })
  })
  const joined = memberships.map(({ organisation, role, from, to }, at) => {
    const own = hashId(['membership', id, `${at}`, organisation])
    return toEntity(own, 'Membership', null, {
      member: [id],
      organization: [organisation],
      role: [role],
      startDate: [from],
      endDate: [to],
    })
  })
  return [...held, ...joined]
}

function positionId({ title, of }: Office): string {
  return hashId(['position', title, of ?? ''])
}

/** One line; a property holds each value once, and none where there are no values. */
function toEntity(id: string, schema: string, caption: string | null, from: Properties): string {
  const properties: Record<string, readonly string[]> = {}
  for (const [property, given] of Object.entries(from)) {
    const values = new Set(given.filter((value) => value !== null))
    if (values.size > 0) properties[property] = [...values]
  }
  return JSON.stringify({ id, ...(caption === null ? {} : { caption }), schema, properties })
}
