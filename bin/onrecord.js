#!/usr/bin/env node
// The front door. In a checkout the sources run as they are; a published package runs its build.
// Plain JavaScript that Node 20 can parse: an older Node hands over to the Node 24 among the
// development dependencies, or says which version is needed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const source = new URL('../src/cli/main.ts', import.meta.url)
const entry = existsSync(source) ? source : new URL('../dist/cli/main.js', import.meta.url)
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major > 22 || (major === 22 && minor >= 18)) {
  module.enableCompileCache?.()
  await import(entry.href)
} else {
  const newer = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url))
  if (existsSync(newer)) {
    // The terminal sends Ctrl-C to both processes; the child decides how to end.
    process.on('SIGINT', () => {})
    const ran = spawnSync(newer, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      stdio: 'inherit',
    })
    process.exitCode = ran.signal ? 128 + (constants.signals[ran.signal] ?? 0) : (ran.status ?? 1)
  } else {
    console.error(
      `onrecord needs Node 22.18 or newer, and this is ${process.versions.node}. Install a newer Node (nodejs.org) and run the command again.`,
    )
    process.exitCode = 2
  }
}
