import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src', import.meta.url))

/** What each room may import besides itself. Rooms that make things share only the shapes. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  shapes: [],
  read: ['shapes'],
  attribute: ['shapes'],
  resolve: ['shapes'],
  claims: ['shapes'],
  record: ['shapes'],
  run: ['shapes', 'read', 'attribute', 'resolve', 'claims', 'record'],
  serve: ['shapes', 'record', 'run'],
  cli: ['shapes', 'record', 'run', 'serve'],
  'index.ts': ['shapes', 'record', 'run', 'read', 'attribute'],
}

const importPattern = /(?:from|import\()\s*'(\.[^']+)'|new URL\('(\.[^']+\.ts)'/g

function room(path: string): string {
  return relative(src, path).split('/')[0] ?? ''
}

test('no room reaches through a wall', () => {
  const breaches: string[] = []
  const files = globSync('**/*.ts', { cwd: src }).filter((file) => !file.endsWith('.test.ts'))
  expect(files.length).toBeGreaterThan(10)
  for (const file of files) {
    const path = join(src, file)
    for (const [, imported, linked] of readFileSync(path, 'utf8').matchAll(importPattern)) {
      const from = room(path)
      const to = room(resolve(dirname(path), imported ?? linked ?? ''))
      if (to === from || mayImport[from]?.includes(to)) continue
      breaches.push(`${file} imports ${imported ?? linked}`)
    }
  }
  expect(breaches).toEqual([])
})
