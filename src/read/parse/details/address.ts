/** What campaigns and networks add to an address; the page is the same without it. */
const tracking = /^(utm_|fbclid$|gclid$|mc_[ce]id$|at_medium$|at_campaign$|smid$|cmpid$)/i

/**
 * An address as the record keeps it: absolute, http or https, without fragment and tracking
 * parameters. Null where it cannot be one. `base` is what a relative address is relative to.
 */
export function cleanAddress(value: string, base: string | null): string | null {
  const text = value.trim()
  if (text === '' || text.length > 4096) return null
  const url = parse(text, base)
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    return null
  }
  url.hash = ''
  const keys = [...url.searchParams.keys()].filter((key) => tracking.test(key))
  for (const key of keys) url.searchParams.delete(key)
  return url.href
}

function parse(text: string, base: string | null): URL | null {
  const full = text.startsWith('//') && base === null ? `https:${text}` : text
  return URL.parse(full, base ?? undefined)
}

/** Whether an address is a site's front door, which no single report has. */
export function isFrontPage(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.search === '' && /^\/(index\.\w{2,5})?$/.test(url.pathname)
}
