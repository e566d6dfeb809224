import type { Issue } from '../../../shapes/issue.ts'
import type { Identifier, RegisterName } from '../../../shapes/register.ts'
import { type Draft, partOf, toCountry, toGender, toName } from '../draft.ts'
import { type Fields, isObject, type JsonObject, openFields } from '../fields.ts'
import { typeOf } from '../organisation-types.ts'
import type { Row } from './gather.ts'
import { kindOfName } from './name-notes.ts'

/** A person's row → an entry without its offices and memberships; null where a type is wrong. */
export function readPerson(row: Row, issues: Issue[]): Draft | null {
  const fields = openFields(row.row, row.where, issues)
  const draft: Draft = {
    ...readCommon(fields, issues),
    type: 'person',
    country: toCountry(fields.text('national_identity')),
    gender: toGender(fields.text('gender')),
    born: fields.text('birth_date'),
    died: fields.text('death_date'),
  }
  return fields.failed() ? null : draft
}

/** An organisation's row → an entry, a part of its parent. */
export function readOrganization(
  row: Row,
  areas: ReadonlyMap<string, JsonObject>,
  issues: Issue[],
): Draft | null {
  const fields = openFields(row.row, row.where, issues)
  const parent = fields.text('parent_id') ?? idOf(fields.object('parent'))
  const area = areas.get(fields.text('area_id') ?? '') ?? fields.object('area')
  const draft: Draft = {
    ...readCommon(fields, issues),
    type: typeOf(fields.text('classification')),
    country: area ? countryOfArea(area) : null,
    gender: null,
    born: fields.text('founding_date'),
    died: fields.text('dissolution_date'),
  }
  if (parent) draft.memberships.push({ organisation: parent, role: partOf, from: null, to: null })
  return fields.failed() ? null : draft
}

function readCommon(
  fields: Fields,
  issues: Issue[],
): Pick<Draft, 'id' | 'name' | 'names' | 'offices' | 'memberships' | 'identifiers'> {
  const name = fields.text('name') ?? ''
  const others = fields.list('other_names').flatMap((one, at) => {
    const read = readName(one, `${fields.where}.other_names[${at}]`, issues)
    return read ? [read] : []
  })
  const stated = others.some((one) => one.name === name && one.kind === 'name')
  return {
    id: fields.text('id', '_id') ?? '',
    name,
    names: stated ? others : [toName(name, 'name'), ...others],
    offices: [],
    memberships: [],
    identifiers: fields.list('identifiers').flatMap((one, at) => {
      const read = readIdentifier(one, `${fields.where}.identifiers[${at}]`, issues)
      return read ? [read] : []
    }),
  }
}

function readName(value: unknown, where: string, issues: Issue[]): RegisterName | null {
  const fields = openFields(isObject(value) ? value : { name: value ?? '' }, where, issues)
  const name = fields.text('name') ?? ''
  const kind = kindOfName(fields.text('note'), fields.text('end_date'))
  const language = fields.text('lang', 'language')
  return fields.failed() ? null : toName(name, kind, language)
}

function readIdentifier(value: unknown, where: string, issues: Issue[]): Identifier | null {
  const fields = openFields(isObject(value) ? value : { identifier: value }, where, issues)
  const scheme = fields.text('scheme') ?? 'unspecified'
  const identifier = fields.text('identifier') ?? ''
  return fields.failed() ? null : { scheme, value: identifier }
}

/** The country of an area that is one; a constituency has none. */
function countryOfArea(area: JsonObject): string | null {
  if (area.classification !== 'country') return null
  const code = area.identifier ?? area.id
  return typeof code === 'string' ? toCountry(code) : null
}

export function idOf(object: JsonObject | null): string | null {
  const id = object?.id
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null
}
