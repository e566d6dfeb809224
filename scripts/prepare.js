// Builds the page after `npm ci` in a checkout. Plain JavaScript: whichever Node runs npm runs it.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const vite = new URL('../node_modules/vite/bin/vite.js', import.meta.url)
const node = new URL('../node_modules/.bin/node', import.meta.url)
if (existsSync(vite) && existsSync(new URL('../web/vite.config.ts', import.meta.url))) {
  const runtime = existsSync(node) ? node.pathname : process.execPath
  const built = spawnSync(
    runtime,
    [vite.pathname, 'build', new URL('../web', import.meta.url).pathname, '--logLevel', 'warn'],
    { stdio: 'inherit' },
  )
  process.exitCode = built.status ?? 1
}
