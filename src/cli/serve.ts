import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Command, exitCodes, UsageError } from './command.ts'
import { dbOption, withRecord } from './db.ts'
import { wholeNumber } from './input-options.ts'

export const serveRecord: Command = {
  name: 'serve',
  summary: 'Serve the record to a browser and over HTTP',
  usage: '[options]',
  description: `Serves the page and the HTTP API of a record until it is stopped with Ctrl-C. Only this machine
can reach it unless --host says otherwise; there is no login, so think before you open it up.`,
  options: {
    ...dbOption,
    host: { value: 'HOST', describe: 'The address to listen on', default: '127.0.0.1' },
    port: {
      short: 'p',
      value: 'PORT',
      describe: 'The port to listen on, 0 for any free one (default: 4680, or a free one if taken)',
    },
  },
  examples: [
    { command: 'onrecord serve', what: 'The record of this folder, on this machine.' },
    {
      command: 'onrecord serve --db campaign.db --port 0',
      what: 'Another record, on a free port.',
    },
  ],
  async run(args, terminal) {
    if (args.positionals.length > 0) throw new UsageError('serve takes no inputs.')
    const host = args.text('host') ?? '127.0.0.1'
    // Node takes an empty host, as an unset variable gives, for every address of the machine.
    if (host === '') throw new UsageError('--host is empty; 127.0.0.1 is this machine alone.')
    const asked = args.text('port') === undefined ? null : wholeNumber(args, 'port', 0, 65_535)
    const webRoot = fileURLToPath(new URL('../../web/dist', import.meta.url))
    if (!existsSync(webRoot)) {
      terminal.error('The page has not been built: run npm run prepare. The API works without it.')
    }
    const code = await withRecord(args, terminal, { readOnly: true }, async (store) => {
      const [{ serve }, { isLoopback }] = await Promise.all([
        import('../serve/serve.ts'),
        import('../serve/host-guard.ts'),
      ])
      const { interrupted } = terminal
      const served = await serve(store, { host, port: asked ?? 4680, webRoot })
        .catch((error: Error) => {
          if (asked !== null) throw error
          return serve(store, { host, port: 0, webRoot })
        })
        .catch((error: Error) => {
          terminal.error(error.message)
          return null
        })
      if (!served) return exitCodes.someFailed
      if (!isLoopback(host)) {
        terminal.error(
          `Whoever can reach ${host} can read the whole record: there is no login. Without --host only this machine can.`,
        )
      }
      const { reports, statements } = await store.counts()
      await terminal.line(
        `${reports} reports and ${statements} statements, served at ${terminal.style('bold', served.url)} (stop with Ctrl-C)`,
      )
      if (!interrupted.aborted) await once(interrupted, 'abort')
      await served.close()
      return exitCodes.done
    })
    return code ?? exitCodes.someFailed
  },
}
