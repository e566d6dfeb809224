// After `npm ci` in a checkout: builds the page, and lets `npx onrecord` find the command here.
// Plain JavaScript: whichever Node runs npm runs it.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, symlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url))

const vite = path('node_modules/vite/bin/vite.js')
const newerNode = path('node_modules/.bin/node')
if (existsSync(vite)) {
  linkCommand()
  const built = spawnSync(
    existsSync(newerNode) ? newerNode : process.execPath,
    [vite, 'build', path('web'), '--logLevel', 'warn'],
    { stdio: 'inherit' },
  )
  process.exitCode = built.status ?? 1
}

/** npx would otherwise link the checkout into its own cache, which wants a registry at hand. */
function linkCommand() {
  const link = path('node_modules/.bin/onrecord')
  try {
    rmSync(link, { force: true })
    symlinkSync('../../bin/onrecord.js', link)
  } catch (error) {
    console.warn(`npx onrecord may be slow here: ${error.message}`)
  }
}
