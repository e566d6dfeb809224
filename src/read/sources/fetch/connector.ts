import type { Socket } from 'node:net'
import type { buildConnector } from 'undici'
import type { Lookup } from '../options.ts'
import { isLocalName, isPublic, literalAddress } from './address.ts'
import { Refused } from './refused.ts'

export type Connect = buildConnector.connector

/** Most addresses of one host that are tried, IPv4 first: many networks have no IPv6 route. */
const mostAddresses = 4

/**
 * A connector that resolves a host itself, refuses it where any of its addresses is not public, and
 * connects to the address it has checked: a name that answers differently the second time is never
 * asked a second time.
 */
export function guardedConnector(connect: Connect, lookup: Lookup, allowPrivate: boolean): Connect {
  return (options, callback) => {
    addressesOf(options.hostname, lookup, allowPrivate)
      .then((addresses) => connectFirst(connect, options, addresses))
      .then(
        (socket) => callback(null, socket),
        (error: unknown) => callback(error as Error, null),
      )
  }
}

/** The sentence that says why a host is refused before it is resolved; null where it may be. */
export function refusedHost(hostname: string, allowPrivate: boolean): string | null {
  if (allowPrivate) return null
  const literal = literalAddress(hostname)
  const local = literal === null ? isLocalName(hostname) : !isPublic(literal)
  return local ? `${hostname} is not on the public internet.` : null
}

async function addressesOf(
  hostname: string,
  lookup: Lookup,
  allowPrivate: boolean,
): Promise<readonly string[]> {
  const refused = refusedHost(hostname, allowPrivate)
  if (refused) throw new Refused(refused)
  const literal = literalAddress(hostname)
  if (literal !== null) return [literal]
  const addresses = await lookup(hostname)
  const notPublic = addresses.find((address) => !isPublic(address))
  if (!allowPrivate && notPublic !== undefined) {
    throw new Refused(`${hostname} resolves to ${notPublic}, which is not on the public internet.`)
  }
  const v4First = addresses.toSorted((a, b) => Number(a.includes(':')) - Number(b.includes(':')))
  return v4First.slice(0, mostAddresses)
}

async function connectFirst(
  connect: Connect,
  options: buildConnector.Options,
  addresses: readonly string[],
): Promise<Socket> {
  let failure: unknown = new Error(`${options.hostname} has no address.`)
  for (const address of addresses) {
    try {
      return await connectTo(connect, options, address)
    } catch (error) {
      failure = error
    }
  }
  throw failure
}

function connectTo(
  connect: Connect,
  options: buildConnector.Options,
  address: string,
): Promise<Socket> {
  const secure = options.protocol === 'https:' && literalAddress(options.hostname) === null
  return new Promise((resolve, reject) => {
    connect(
      {
        ...options,
        hostname: address,
        // The certificate is checked against the name, not the address.
        ...(secure ? { servername: options.servername ?? options.hostname } : {}),
      },
      (error, socket) => (error ? reject(error) : resolve(socket as Socket)),
    )
  })
}
