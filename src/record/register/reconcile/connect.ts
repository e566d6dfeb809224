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
}

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
    if (service) return { service, endpoint }
    return issue('G018', `${shownUrl(endpoint)} answered without a manifest of version 0.1 to 1.0.`)
  }
  return issue('G019', `${shownUrl(address)} redirects over ${mostRedirects} times.`)
}

function toUrl(address: string, base: string | null): string | null {
  const url = base === null ? URL.parse(address) : URL.parse(address, base)
  return url && /^https?:$/.test(url.protocol) ? url.href : null
}
