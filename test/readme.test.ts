import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

test('the lines of the README run and print what it says', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(readme) ?? []
  const [, output = ''] = /```text\n([\s\S]*?)```/.exec(readme) ?? []
  const library = new URL('../src/index.ts', import.meta.url).href
  const ran = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', code.replace("'onrecord'", `'${library}'`)],
    // With the engine that a reader of it gets.
    { cwd: root, encoding: 'utf8', env: { ...process.env, ONRECORD_ENGINE: '' } },
  )
  expect(ran.stderr).toBe('')
  expect(ran.stdout).toBe(output)
  expect(output.split('\n').length).toBeGreaterThan(3)
})
