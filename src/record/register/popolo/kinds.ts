import type { JsonObject } from '../fields.ts'

export const kinds = ['person', 'organization', 'membership', 'post', 'event', 'area'] as const
export type Kind = (typeof kinds)[number]

/** The lists of a Popolo document. */
export const lists: Readonly<Record<Kind, string>> = {
  person: 'persons',
  organization: 'organizations',
  membership: 'memberships',
  post: 'posts',
  event: 'events',
  area: 'areas',
}

/** Fields that rows of one kind alone have, the most telling first. */
const telling: readonly (readonly [Kind, readonly string[]])[] = [
  ['membership', ['person_id', 'member', 'member_id', 'post_id', 'on_behalf_of_id', 'person']],
  ['organization', ['parent_id', 'founding_date', 'dissolution_date', 'parent']],
  [
    'person',
    [
      ...['birth_date', 'death_date', 'gender', 'family_name', 'given_name', 'sort_name'],
      ...['honorific_prefix', 'national_identity', 'biography'],
    ],
  ],
  ['post', ['label', 'role']],
  ['organization', ['classification']],
]

/** What a row by itself is: by its `@type` or `type`, or else by its fields; null where it may be any. */
export function kindOf(row: JsonObject): Kind | null {
  for (const key of ['@type', 'type', '_type']) {
    const stated = row[key]
    if (typeof stated !== 'string') continue
    const bare = stated.toLowerCase().replace(/^.*[:/#]/, '')
    const kind = kinds.find((one) => one === bare.replace('organisation', 'organization'))
    if (kind) return kind
  }
  return (
    telling.find(([, fields]) => fields.some((field) => Object.hasOwn(row, field)))?.[0] ?? null
  )
}

/** Whether a value is a document. A single person may carry its memberships, and is none. */
export function isDocument(value: JsonObject): boolean {
  const has = (key: string): boolean => Array.isArray(value[key])
  if (has(lists.person) || has(lists.organization)) return true
  return kindOf(value) === null && !('name' in value) && Object.values(lists).some(has)
}
