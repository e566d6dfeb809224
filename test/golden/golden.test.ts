import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { goldenFolder, goldenReading } from './golden.ts'

const slugs = readdirSync(goldenFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

test('there are golden readings', () => {
  expect(slugs.length).toBeGreaterThan(0)
})

test.each(slugs)('%s reads as accepted (npm run golden -- --accept rewrites)', async (slug) => {
  const expected = readFileSync(join(goldenFolder, slug, 'expected.json'), 'utf8')
  expect(await goldenReading(slug)).toBe(expected)
})
