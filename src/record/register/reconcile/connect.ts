import { type Issue, issue } from '../../../shapes/issue.ts'
import { readManifest, type Service } from './manifest.ts'
import type { Patience } from './patience.ts'
import { shownUrl } from './request.ts'

/** Most redirects on the way to the manifest. */
const mostRedirects = 5

export interface Connected {
  readonly service: Service
  /** Where the manifest was, redirects followed. */
  readonly endpoint: string
  /** Where batches may be sent to, the first that is there; what is not there is taken out. */
  readonly routes: Set<string>
}

/** Routes of 1.0: the draft's present one, and the one that it had before. */
const routes = ['match', 'reconcile']

/** Reads the service's manifest. */
export async function connect(address: string, patience: Patience): Promise<Connected | Issue> {
  let endpoint = toUrl(address, null)
  for (let hops = 0; hops <= mostRedirects; hops++) {
    if (endpoint === null)
      return issue('G019', `${shownUrl(address)} does not lead to an http address.`)
    const outcome = await patience.ask(endpoint, null)
    if (outcome.kind === 'failed') return issue(outcome.code, `${outcome.why}.`)
    if (outcome.kind === 'moved') {
      endpoint = toUrl(outcome.to, endpoint)
      continue
    }
    const service = readManifest(outcome.value)
    if (service) return { service, endpoint, routes: routesOf(service, endpoint) }
    return issue('G018', `${shownUrl(endpoint)} answered without a manifest of version 0.1 to 1.0.`)
  }
  return issue('G019', `${shownUrl(address)} redirects over ${mostRedirects} times.`)
}

function toUrl(address: string, base: string | null): string | null {
  const url = base === null ? URL.parse(address) : URL.parse(address, base)
  return url && /^https?:$/.test(url.protocol) ? url.href : null
}

/** 0.1 and 0.2 take batches where the manifest is. */
function routesOf({ protocol }: Service, endpoint: string): Set<string> {
  if (protocol !== '1.0') return new Set([endpoint])
  return new Set(
    routes.map((route) => {
      const url = new URL(endpoint)
      url.pathname = `${url.pathname.replace(/\/+$/, '')}/${route}`
      return url.href
    }),
  )
}
