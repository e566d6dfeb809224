import ipaddr from 'ipaddr.js'

/**
 * Whether an address is one of the public internet. False for private, loopback, link-local,
 * shared, multicast, documentation and reserved ranges, for every form of IPv6 that carries an IPv4
 * address (mapped, NAT64, 6to4, Teredo), and for what is no address.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  // 2000::/3 is all of IPv6 that is given out; ::7f00:1 and the like lie outside it.
  return parsed.kind() === 'ipv4' || ((parsed.toByteArray()[0] ?? 0) & 0xe0) === 0x20
}

/** The address that a URL's host is, in any of its spellings; null for a name. */
export function literalAddress(hostname: string): string | null {
  const bare = withoutDots(hostname.replace(/^\[|\]$/g, ''))
  return ipaddr.isValid(bare) ? ipaddr.parse(bare).toString() : null
}

/** Names that stand for this machine by definition (RFC 6761), with or without a trailing dot. */
export function isLocalName(hostname: string): boolean {
  return /(?:^|\.)localhost$/i.test(withoutDots(hostname))
}

function withoutDots(hostname: string): string {
  let end = hostname.length
  while (end > 0 && hostname[end - 1] === '.') end--
  return hostname.slice(0, end)
}
