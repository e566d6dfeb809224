import { type Issue, issue } from '../../shapes/issue.ts'
import { shown } from './places.ts'

export type JsonObject = Readonly<Record<string, unknown>>

/** The fields of one row, each read with its type checked: G004 where it is another. */
export interface Fields {
  readonly where: string
  /** A text without space around it; a number as text; null where it is missing, null or empty. */
  text(...keys: readonly string[]): string | null
  /** Empty where it is missing or null. */
  list(key: string): readonly unknown[]
  object(key: string): JsonObject | null
  /** Whether anything so far was of a wrong type. */
  failed(): boolean
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function openFields(row: JsonObject, where: string, issues: Issue[]): Fields {
  let failed = false
  function get(key: string): unknown {
    return Object.hasOwn(row, key) ? (row[key] ?? null) : null
  }
  function wrong(key: string, expected: string): void {
    failed = true
    issues.push(issue('G004', `${where}: ${key} is ${shown(get(key))} and no ${expected}.`))
  }
  return {
    where,
    text(...keys) {
      for (const key of keys) {
        const value = get(key)
        if (typeof value === 'string' || typeof value === 'number') {
          const text = tidy(String(value))
          if (text !== '') return text
        } else if (value !== null) wrong(key, 'text')
      }
      return null
    },
    list(key) {
      const value = get(key)
      if (Array.isArray(value)) return value
      if (value !== null) wrong(key, 'list')
      return []
    },
    object(key) {
      const value = get(key)
      if (isObject(value)) return value
      if (value !== null) wrong(key, 'object')
      return null
    },
    failed: () => failed,
  }
}

/** White space that is typed by accident: around a text, doubled, or of the wrong kind. */
export function tidy(text: string): string {
  return text.replace(/[ \t\r\n\u00a0]+/g, ' ').replace(/^ | $/g, '')
}
