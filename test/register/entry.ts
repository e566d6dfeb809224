import type { RegisterEntry } from '../../src/shapes/register.ts'

/** An entry with nothing but its name, and what a test says of it. */
export function entryOf(id: string, over: Partial<RegisterEntry> = {}): RegisterEntry {
  const name = over.name ?? `Name ${id}`
  return {
    id,
    type: 'organisation',
    name,
    names: [{ name, kind: 'name', language: null, script: 'Latn' }],
    offices: [],
    memberships: [],
    identifiers: [],
    country: null,
    gender: null,
    born: null,
    died: null,
    ...over,
  }
}
