import type { Identifier } from '../../../src/shapes/register.ts'

const schemeNames: Readonly<Record<string, string>> = {
  wikidata: 'Wikidata',
  viaf: 'VIAF',
  lei: 'LEI',
  opensanctions: 'OpenSanctions',
}

/** The name of a scheme of identifiers as its makers write it. */
export function schemeName(scheme: string): string {
  return schemeNames[scheme.toLowerCase()] ?? scheme
}

/** Where an identifier leads; null where no address follows from it. */
export function identifierLink({ scheme, value }: Identifier): string | null {
  const isItem = scheme.toLowerCase() === 'wikidata' && /^Q[1-9]\d*$/.test(value)
  return isItem ? `https://www.wikidata.org/wiki/${value}` : null
}
