import { memo } from '../names/memo.ts'
import { readOutlet } from '../names/outlet.ts'
import { outletCountries } from './outlets.ts'

/**
 * ISO 3166-1 alpha-2 of the country where an outlet is at home; null where nothing tells. The domain goes
 * first: of two outlets of one name, such as ABC, it says which.
 */
export function outletCountry(outlet: string | null, url: string | null): string | null {
  const host = hostOf(url) ?? (outlet === null ? null : hostOf(`https://${outlet.trim()}`))
  const byDomain = host && (ofDomain(host) ?? ofName(host.split('.').slice(-2).join('.')))
  if (byDomain || outlet === null) return byDomain
  // A name made of words of many outlets is another's where its domain is another's.
  return host !== null && readOutlet(outlet).generic ? null : ofName(outlet)
}

function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { hostname } = new URL(url)
  return /[^.]\.[a-z][a-z0-9-]+$/.test(hostname) ? hostname : null
}

const known: ReadonlyMap<string, string> = new Map(
  [...outletCountries].map(([name, country]) => [readOutlet(name).joined, country]),
)

const ofName: (name: string) => string | null = memo(
  (name) => known.get(readOutlet(name).joined) ?? null,
)

/** Two-letter domains that tell no country: sold to everyone for their sound or price, or of no one state. */
const sold = new Set(
  `ac ag ai am as bz cc cf cm co cv dj eu fm ga gg gl gq gs im io je la ly me mk ml ms mu nu pn pw sc
sh so st su tc tf tk tl to tv vc vg vu ws`.split(/\s+/),
)
const others: ReadonlyMap<string, string> = new Map([
  ['uk', 'GB'],
  ['xn--90a3ac', 'RS'],
  ['xn--90ae', 'BG'],
  ['xn--90ais', 'BY'],
  ['xn--fiqs8s', 'CN'],
  ['xn--j1amh', 'UA'],
  ['xn--p1ai', 'RU'],
])

/** Every top-level domain of two letters is a country's code. */
function ofDomain(host: string): string | null {
  const last = host.slice(host.lastIndexOf('.') + 1)
  const other = others.get(last)
  if (other !== undefined) return other
  return last.length === 2 && !sold.has(last) ? last.toUpperCase() : null
}
