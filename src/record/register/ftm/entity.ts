import { type Issue, issue } from '../../../shapes/issue.ts'
import { isObject, openFields, tidy } from '../fields.ts'
import type { ParsedValue } from '../parse-json.ts'
import { shown } from '../places.ts'

export interface Entity {
  readonly id: string
  readonly schema: string
  readonly caption: string | null
  readonly where: string
  /** The values of a property, without the empty ones; of a nested entity, its id. */
  values(property: string): readonly string[]
  /** The first value of a property. */
  first(property: string): string | null
}

/** A value as an entity; null, with G004, where it is none or a property that is asked for is no text. */
export function readEntity({ value, where }: ParsedValue, issues: Issue[]): Entity | null {
  const place = where === '' ? 'The file' : where
  if (!isObject(value)) {
    issues.push(issue('G004', `${place} is ${shown(value)} and no entity.`))
    return null
  }
  const fields = openFields(value, place, issues)
  const id = fields.text('id')
  const schema = fields.text('schema')
  const caption = fields.text('caption')
  const properties = fields.object('properties')
  if (fields.failed()) return null
  if (id === null || schema === null) {
    issues.push(issue('G004', `${place}: the entity needs an id and a schema.`))
    return null
  }

  function values(property: string): readonly string[] {
    const found = properties && Object.hasOwn(properties, property) ? properties[property] : []
    const list: readonly unknown[] = Array.isArray(found) ? found : [found]
    return list.flatMap((one) => {
      const text = isObject(one) ? one.id : one
      if (typeof text === 'string' || typeof text === 'number') return tidy(String(text)) || []
      if (one !== null && one !== undefined) {
        issues.push(issue('G004', `${place}: ${property} has ${shown(one)} in place of a text.`))
      }
      return []
    })
  }

  const first = (property: string): string | null => values(property)[0] ?? null
  return { id, schema, caption, where: place, values, first }
}
