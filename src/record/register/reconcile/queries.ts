import type { RegisterEntry } from '../../../shapes/register.ts'
import type { Service } from './manifest.ts'
import type { Property, ReconcileOptions } from './options.ts'

/** One question, in the terms that all versions of the protocol share. */
export interface Query {
  readonly name: string
  readonly type: string | null
  readonly limit: number
  readonly properties: readonly Property[]
}

/** What a batch is sent as. */
export interface Body {
  readonly contentType: string
  readonly body: string
}

const wikidataTypes: Readonly<Partial<Record<RegisterEntry['type'], string>>> = {
  person: 'Q5',
  organisation: 'Q43229',
  state: 'Q7275',
}

export function toQuery(
  entry: RegisterEntry,
  { scheme }: Service,
  { type, properties, limit = 5 }: ReconcileOptions,
): Query {
  const known = scheme === 'wikidata' ? (wikidataTypes[entry.type] ?? null) : null
  const dates = scheme === 'wikidata' && entry.type === 'person' ? bornProperty(entry) : []
  const chosen = typeof type === 'function' ? type(entry) : type
  return {
    name: entry.name,
    type: chosen === undefined ? known : chosen,
    limit,
    properties: properties ? properties(entry) : dates,
  }
}

function bornProperty({ born }: RegisterEntry): readonly Property[] {
  return born === null ? [] : [{ pid: 'P569', v: born }]
}

/** 0.1 and 0.2: a form with `queries`, an object by query ids; 1.0: JSON, a list. */
export function toBody(queries: readonly Query[], protocol: Service['protocol']): Body {
  if (protocol === '1.0') {
    return {
      contentType: 'application/json',
      body: JSON.stringify({ queries: queries.map(toConditions) }),
    }
  }
  const keyed = Object.fromEntries(queries.map((query, at) => [queryId(at), toKeyed(query)]))
  return {
    contentType: 'application/x-www-form-urlencoded',
    body: new URLSearchParams({ queries: JSON.stringify(keyed) }).toString(),
  }
}

export function queryId(at: number): string {
  return `q${at}`
}

function toKeyed({ name, type, limit, properties }: Query): object {
  const listed = properties.length > 0 ? { properties } : {}
  return { query: name, ...(type === null ? {} : { type }), limit, ...listed }
}

function toConditions({ name, type, limit, properties }: Query): object {
  const conditions = [
    { matchType: 'name', v: name },
    ...properties.map(({ pid, v }) => ({ matchType: 'property', pid, v })),
  ]
  return { ...(type === null ? {} : { type }), limit, conditions }
}
