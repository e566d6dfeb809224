import { type Issue, issue } from '../../../shapes/issue.ts'
import { isObject, type JsonObject } from '../fields.ts'
import type { ParsedValue } from '../parse-json.ts'
import { shown } from '../places.ts'
import { isDocument, type Kind, kindOf, kinds, lists } from './kinds.ts'

export interface Row {
  readonly row: JsonObject
  readonly where: string
}

export type Rows = Readonly<Record<Kind, Row[]>>

/** Rows that stand inside others, and the id that the inner row then need not give. */
const embedded: readonly (readonly [Kind, Kind, string])[] = [
  ['organization', 'post', 'organization_id'],
  ['person', 'membership', 'person_id'],
  ['organization', 'membership', 'organization_id'],
  ['post', 'membership', 'post_id'],
]

/** Every row of a file by its kind: of documents, of lists of rows, and of rows inside rows. */
export function gather(values: readonly ParsedValue[]): {
  readonly rows: Rows
  readonly issues: readonly Issue[]
} {
  const rows: Rows = {
    person: [],
    organization: [],
    membership: [],
    post: [],
    event: [],
    area: [],
  }
  const issues: Issue[] = []

  function add(kind: Kind, value: unknown, where: string): void {
    if (isObject(value)) rows[kind].push({ row: value, where })
    else issues.push(issue('G004', `${where} is ${shown(value)} and no object.`))
  }

  for (const { value, where } of values) {
    const place = where === '' ? 'The file' : where
    if (!isObject(value)) {
      issues.push(issue('G004', `${place} is ${shown(value)} and no object.`))
    } else if (isDocument(value)) {
      const prefix = where === '' ? '' : `${where}, `
      for (const kind of kinds) addList(value, kind, prefix)
      issues.push(...leftOut(value, place))
    } else {
      const kind = kindOf(value)
      if (kind) add(kind, value, place)
      else issues.push(issue('G004', `${place}: it needs "@type", such as "Person".`))
    }
  }
  for (const [outer, inner, key] of embedded) {
    for (const { row, where } of rows[outer]) {
      const own = { [key]: row.id }
      const found = row[lists[inner]]
      if (!Array.isArray(found)) continue
      for (const [at, one] of found.entries()) {
        add(inner, isObject(one) ? { ...own, ...one } : one, `${where}.${lists[inner]}[${at}]`)
      }
    }
  }
  return { rows, issues }

  function addList(document: JsonObject, kind: Kind, prefix: string): void {
    const list = document[lists[kind]] ?? []
    if (Array.isArray(list)) {
      for (const [at, value] of list.entries()) add(kind, value, `${prefix}${lists[kind]}[${at}]`)
    } else {
      issues.push(issue('G004', `${prefix}${lists[kind]} is ${shown(list)} and no list.`))
    }
  }
}

function leftOut(document: JsonObject, where: string): readonly Issue[] {
  const known = new Set(Object.values(lists))
  const others = Object.entries(document).flatMap(([key, list]) =>
    Array.isArray(list) && list.length > 0 && !known.has(key)
      ? [`${shown(key)} (${list.length})`]
      : [],
  )
  if (others.length === 0) return []
  return [issue('G014', `${where} has ${others.slice(0, 10).join(', ')}, which were left out.`)]
}
