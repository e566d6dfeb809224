/** What an address of the page shows. `src/serve/app.ts` answers these and no others with 200. */
export type Route =
  | { readonly kind: 'search' }
  | { readonly kind: 'reports' }
  | { readonly kind: 'report'; readonly id: string }
  | { readonly kind: 'actors' }
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'claims' }
  | { readonly kind: 'ledger' }
  | { readonly kind: 'positions' }
  | { readonly kind: 'processes' }
  | { readonly kind: 'occasions' }
  | { readonly kind: 'unknown' }

/** The route of a path; anything that is not one is `unknown`. */
export function parseRoute(path: string): Route {
  const [kind = '', id, ...rest] = path.replace(/^\//, '').replace(/\/$/, '').split('/')
  if (rest.length > 0) return { kind: 'unknown' }
  switch (kind) {
    case '':
      return id === undefined ? { kind: 'search' } : { kind: 'unknown' }
    case 'reports':
    case 'actors':
    case 'claims':
    case 'ledger':
    case 'positions':
    case 'processes':
    case 'occasions':
      return id === undefined ? { kind } : { kind: 'unknown' }
    case 'report':
    case 'actor':
      return id ? { kind, id: decode(id) } : { kind: 'unknown' }
    default:
      return { kind: 'unknown' }
  }
}

/** The address of a report, at one of its statements where one is given. */
export function reportPath(id: string, statement?: string): string {
  const path = `/report/${encodeURIComponent(id)}`
  return statement === undefined ? path : `${path}#s=${encodeURIComponent(statement)}`
}

/** The address of a report at the words of one of its claims. */
export function claimPath(report: string, claim: string): string {
  return `${reportPath(report)}#c=${encodeURIComponent(claim)}`
}

/** The address of an actor. */
export function actorPath(id: string): string {
  return `/actor/${encodeURIComponent(id)}`
}

/** `path` with the parameters that have a value. */
export function withQuery(path: string, values: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''))
  return query.size > 0 ? `${path}?${query}` : path
}

/** The statement that an address's hash names (`#s=ID`); null where it names none. */
export function statementOfHash(hash: string): string | null {
  return hash.startsWith('#s=') ? decode(hash.slice(3)) : null
}

/** The claim that an address's hash names (`#c=ID`); null where it names none. */
export function claimOfHash(hash: string): string | null {
  return hash.startsWith('#c=') ? decode(hash.slice(3)) : null
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
