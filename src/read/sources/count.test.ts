import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { countInputs } from './count.ts'

test('files, folders, globs, addresses and standard input are counted and not read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-count-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'in/deep'), { recursive: true })
  for (const name of ['in/a.txt', 'in/b.html', 'in/deep/c.md', 'in/picture.png']) {
    writeFileSync(join(folder, name), 'x')
  }
  expect(await countInputs([join(folder, 'in')])).toBe(3)
  expect(await countInputs([join(folder, 'in/*.txt'), join(folder, 'in/b.html')])).toBe(2)
  expect(await countInputs(['-', 'https://news.example/a'])).toBe(2)
  expect(await countInputs([join(folder, 'in')], AbortSignal.abort())).toBe(0)
})
