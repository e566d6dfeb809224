import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bin, onrecord, ownFolder } from './run.ts'
import { harbour } from './texts.ts'

async function recordFolder(): Promise<string> {
  const folder = ownFolder()
  writeFileSync(join(folder, 'harbour.txt'), harbour)
  await onrecord(['add', 'harbour.txt', '-q'], { cwd: folder })
  return folder
}

/** Starts `onrecord serve` and gives the address that it prints. */
async function served(folder: string, ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [bin, 'serve', ...args], { cwd: folder })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let printed = ''
  for await (const chunk of child.stdout) {
    printed += chunk
    const [, url] = /served at (\S+)/.exec(printed) ?? []
    if (url) return url
  }
  throw new Error(`serve ended and printed: ${printed}`)
}

test('prints an address that answers, and Ctrl-C ends it with 0', async () => {
  const folder = await recordFolder()
  const child = spawn(process.execPath, [bin, 'serve', '--port', '0'], { cwd: folder })
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += chunk
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  const [, url = ''] = /served at (\S+)/.exec(printed) ?? []
  const counts = await (await fetch(`${url}api/counts`)).json()
  expect(counts).toMatchObject({ reports: 1, statements: 5 })
  child.kill('SIGINT')
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
})

test('two serve side by side: the second takes a free port', async () => {
  const folder = await recordFolder()
  const [first, second] = [await served(folder), await served(folder)]
  expect(new URL(second).port).not.toBe(new URL(first).port)
  expect((await fetch(`${second}api/counts`)).status).toBe(200)
})

test('a port that was asked for and is taken is an error that says so', async () => {
  const folder = await recordFolder()
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => {
    other.close()
  })
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  const { code, stderr } = await onrecord(['serve', '--port', `${port}`], { cwd: folder })
  expect(code).toBe(1)
  expect(stderr).toContain(`Port ${port} of 127.0.0.1 is in use.`)
})
