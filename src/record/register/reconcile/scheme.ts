/** Identifier spaces that have a common name. Host and path, without scheme, `www.` and last slash. */
const spaces: ReadonlyMap<string, string> = new Map([
  ['wikidata.org/entity', 'wikidata'],
  ['wikidata.org/wiki', 'wikidata'],
  ['d-nb.info/gnd', 'gnd'],
  ['viaf.org/viaf', 'viaf'],
  ['isni.org/isni', 'isni'],
  ['ror.org', 'ror'],
  ['orcid.org', 'orcid'],
  ['sws.geonames.org', 'geonames'],
  ['opensanctions.org/entities', 'opensanctions'],
])

/**
 * The identifier scheme of a service: that of its identifier space, or of the page that shows an
 * entity; for one without a common name the space itself, without scheme and `www.`.
 */
export function schemeOf(identifierSpace: string | null, viewUrl: string | null): string | null {
  const view = bare(viewUrl?.replace(/\$?\{.*$/s, '') ?? null)
  const space = bare(identifierSpace)
  const named = spaces.get(space ?? '') ?? spaces.get(view ?? '')
  return named ?? space ?? view
}

/** An id without its identifier space, where a service gives it as a full address. */
export function localId(id: string, identifierSpace: string | null): string {
  const local =
    identifierSpace && id.startsWith(identifierSpace) ? id.slice(identifierSpace.length) : ''
  return local === '' ? id : local
}

function bare(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return null
  return `${url.host}${url.pathname}`
    .replace(/^www\./, '')
    .replace(/\/+$/, '')
    .slice(0, 200)
}
