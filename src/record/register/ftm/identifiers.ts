import type { Identifier } from '../../../shapes/register.ts'
import { identifierSchemes } from './schemata.ts'

const properties = new Map([...identifierSchemes].map(([property, scheme]) => [scheme, property]))
const generic = 'idNumber'
const genericScheme = 'id-number'

/** The identifiers among properties. An `idNumber` may state its scheme: `gnd:118540238`. */
export function readIdentifiers(
  values: (property: string) => readonly string[],
): readonly Identifier[] {
  const own = [...identifierSchemes].flatMap(([property, scheme]) =>
    values(property).map((value) => ({ scheme, value })),
  )
  return [...own, ...values(generic).map(fromGeneric)]
}

/** The property that an identifier is written as, and its value there. */
export function writeIdentifier({ scheme, value }: Identifier): readonly [string, string] {
  const property = properties.get(scheme)
  if (property) return [property, value]
  if (scheme === genericScheme && !value.includes(':')) return [generic, value]
  return [generic, `${encodeURIComponent(scheme.toWellFormed())}:${value}`]
}

function fromGeneric(text: string): Identifier {
  const [, scheme, value] = /^([^:\s]+):(\S.*)$/s.exec(text) ?? []
  if (!scheme || !value) return { scheme: genericScheme, value: text }
  try {
    return { scheme: decodeURIComponent(scheme), value }
  } catch {
    return { scheme: genericScheme, value: text }
  }
}
