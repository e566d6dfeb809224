import { hashId } from '../../../shapes/id.ts'
import type { Membership, RegisterEntry, RegisterName } from '../../../shapes/register.ts'
import { partOf, toName } from '../draft.ts'
import { classificationOf } from '../organisation-types.ts'

/**
 * Writes entries as one Popolo document. Offices become posts with a membership for each holder.
 * What `readPopolo` makes of it are the same entries.
 */
export function writePopolo(entries: readonly RegisterEntry[]): string {
  const actors = entries.map(({ type }) => type)
  const posts = new Map<string, object>()
  const areas = new Map<string, object>()
  for (const { offices, country, type } of entries) {
    for (const { title, of } of offices) posts.set(postId(title, of), toPost(title, of))
    if (country !== null && type !== 'person') areas.set(country, toArea(country))
  }
  const document = {
    persons: entries.filter((_, at) => actors[at] === 'person').map(toPerson),
    organizations: entries.filter((_, at) => actors[at] !== 'person').map(toOrganization),
    posts: [...posts.values()],
    memberships: entries.flatMap(toMemberships),
    areas: [...areas.values()],
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function toPerson(entry: RegisterEntry): object {
  const genders = { f: 'female', m: 'male' }
  return compact({
    ...toCommon(entry),
    gender: entry.gender && genders[entry.gender],
    birth_date: entry.born,
    death_date: entry.died,
    national_identity: entry.country,
  })
}

function toOrganization(entry: RegisterEntry): object {
  return compact({
    ...toCommon(entry),
    classification: classificationOf(entry.type),
    parent_id: parentOf(entry)?.organisation,
    area_id: entry.country && areaId(entry.country),
    founding_date: entry.born,
    dissolution_date: entry.died,
  })
}

function toCommon({ id, name, names, identifiers }: RegisterEntry): object {
  const others = otherNames(name, names)
  return {
    id,
    name,
    other_names: others.length > 0 ? others.map(toOtherName) : null,
    identifiers:
      identifiers.length > 0
        ? identifiers.map(({ scheme, value }) => ({ scheme, identifier: value }))
        : null,
  }
}

/** All names, or all but the preferred where `name` says everything of it. */
function otherNames(name: string, names: readonly RegisterName[]): readonly RegisterName[] {
  const [first, ...rest] = names
  const plain = JSON.stringify(first) === JSON.stringify(toName(name, 'name'))
  const again = rest.some((one) => one.name === name && one.kind === 'name')
  return plain && !again ? rest : names
}

function toOtherName({ name, kind, language }: RegisterName): object {
  return compact({ name, note: kind === 'alias' ? null : kind, lang: language })
}

/** A parent is written as `parent_id` where that says everything of the membership. */
function parentOf({ type, memberships: [first] }: RegisterEntry): Membership | null {
  const plain = first?.role === partOf && first.from === null && first.to === null
  return plain && type !== 'person' ? first : null
}

function toMemberships(entry: RegisterEntry): readonly object[] {
  const member =
    entry.type === 'person'
      ? { person_id: entry.id }
      : { member: { '@type': 'Organization', id: entry.id } }
  const parent = parentOf(entry)
  return [
    ...entry.offices.map(({ title, of, from, to }) =>
      compact({ ...member, post_id: postId(title, of), organization_id: of, ...term(from, to) }),
    ),
    ...entry.memberships
      .filter((one) => one !== parent)
      .map(({ organisation, role, from, to }) =>
        compact({ ...member, organization_id: organisation, role, ...term(from, to) }),
      ),
  ]
}

function term(from: string | null, to: string | null): object {
  return { start_date: from, end_date: to }
}

function postId(title: string, of: string | null): string {
  return `post-${hashId(['post', title, of ?? ''])}`
}

function toPost(title: string, of: string | null): object {
  return compact({ id: postId(title, of), label: title, organization_id: of })
}

function areaId(country: string): string {
  return `country-${country}`
}

function toArea(country: string): object {
  return { id: areaId(country), name: country, identifier: country, classification: 'country' }
}

/** Without what is null or undefined. */
function compact(object: object): object {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && value !== undefined),
  )
}
