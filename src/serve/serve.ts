import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Store } from '../record/store.ts'
import { issue } from '../shapes/issue.ts'
import { createApp } from './app.ts'
import { strictHeaders } from './headers.ts'
import { readStaticFiles } from './static-files.ts'

export interface ServeOptions {
  /** The address to listen on. Whatever reaches it may read the whole record. */
  readonly host: string
  /** 0 takes any free one. */
  readonly port: number
  /** The folder of the built page; where it does not exist, the API alone is served. */
  readonly webRoot: string
}

export interface Served {
  readonly url: string
  /** Ends the server and every connection to it. The store stays open. */
  close(): Promise<void>
}

/**
 * Serves a record over HTTP until it is closed. Throws an Error whose message is for the user where
 * the address cannot be listened on: in use, not this machine's, or not allowed.
 */
export async function serve(store: Store, options: ServeOptions): Promise<Served> {
  const { host, port, webRoot } = options
  const onFailure = (error: unknown): void => console.error(error)
  const app = createApp(store, { host, files: await readStaticFiles(webRoot), onFailure })
  const listener = getRequestListener(app.fetch, {
    hostname: host,
    overrideGlobalObjects: false,
    // Reached where no request could be made of what came in: a malformed address or Host header.
    errorHandler: () =>
      Response.json(
        { issues: [issue('H004', 'The address or the Host header is malformed.')] },
        { status: 400, headers: strictHeaders },
      ),
  })
  const server = createServer((request, response) => void listener(request, response))
  await listen(server, host, port)
  return {
    url: addressOf(server),
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  try {
    const listening = once(server, 'listening')
    server.listen(port, host)
    await listening
  } catch (error) {
    throw new Error(refusal(error, host, port), { cause: error })
  }
}

function refusal(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is in use. Stop what uses it, or choose another with --port; 0 takes any free one.`
    case 'EACCES':
      return `Port ${port} of ${host} may not be listened on. Choose one above 1023 with --port.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${host} is not an address of this machine. Give 127.0.0.1, or one that is, with --host.`
    default:
      return `${host} port ${port} cannot be listened on (${code ?? error}). Choose others with --host and --port.`
  }
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`
}
